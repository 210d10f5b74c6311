import { labels } from "@/db/schema/vocabulary";

export type Label = (typeof labels)[number];

/** The ways in which something leaves the house. */
export const exits = ["page", "download", "pdf", "mail", "feed", "api", "public"] as const;
export type Exit = (typeof exits)[number];

/** Whom it would reach. `named`: by name on the record itself. `holdingOrganisationId`: whose material it is. */
export type Receiver =
  | { kind: "public" }
  | {
      kind: "person";
      id: string;
      principal?: number;
      organisationId: string;
      named: boolean;
      holdingOrganisationId: string;
    };

export type Leaving = { leaves: true } | { leaves: false; reason: LabelReason };

/** Why something stays, as a message key. */
export type LabelReason =
  | "label.exit_closed"
  | "label.not_public"
  | "label.named_only"
  | "label.organisation_only";

/** Who is in reach of an exit. `admitted`: anybody signed in whom row visibility let see the record. */
type Reach = "nobody" | "named" | "organisation" | "admitted" | "anybody";

/** TLP 2.0 (FIRST): RED to named people, AMBER+STRICT to the organisation, AMBER to it and its clients, GREEN to the community, CLEAR to anybody. */
const reaches = {
  RED: {
    page: "named",
    download: "named",
    pdf: "named",
    mail: "nobody",
    feed: "nobody",
    api: "nobody",
    public: "nobody",
  },
  "AMBER+STRICT": {
    page: "organisation",
    download: "organisation",
    pdf: "organisation",
    mail: "nobody",
    feed: "nobody",
    api: "organisation",
    public: "nobody",
  },
  AMBER: {
    page: "admitted",
    download: "admitted",
    pdf: "admitted",
    mail: "organisation",
    feed: "nobody",
    api: "admitted",
    public: "nobody",
  },
  GREEN: {
    page: "admitted",
    download: "admitted",
    pdf: "admitted",
    mail: "admitted",
    feed: "admitted",
    api: "admitted",
    public: "nobody",
  },
  CLEAR: {
    page: "anybody",
    download: "anybody",
    pdf: "anybody",
    mail: "anybody",
    feed: "anybody",
    api: "anybody",
    public: "anybody",
  },
} as const satisfies Record<Label, Record<Exit, Reach>>;

/** Whether something under this label may leave through this exit to this receiver. A label caps what visibility granted; it grants nothing. */
export const mayLeave = ({
  label,
  exit,
  receiver,
}: {
  label: Label;
  exit: Exit;
  receiver: Receiver;
}): Leaving => {
  const reach: Reach = reaches[label][exit];
  const reason = withheld(reach, receiver);
  return reason === null ? { leaves: true } : { leaves: false, reason };
};

const withheld = (reach: Reach, receiver: Receiver): LabelReason | null => {
  if (reach === "anybody") return null;
  if (receiver.kind === "public") return "label.not_public";
  if (reach === "nobody") return "label.exit_closed";
  if (reach === "admitted" || receiver.named) return null;
  if (reach === "named") return "label.named_only";
  return receiver.organisationId === receiver.holdingOrganisationId ? null : "label.organisation_only";
};

/** The strictest of the labels, which is what an export of those parts carries; CLEAR when there are none. */
export const strictest = (given: readonly Label[]): Label =>
  given.reduce<Label>(
    (strict, label) => (labels.indexOf(label) > labels.indexOf(strict) ? label : strict),
    "CLEAR",
  );
