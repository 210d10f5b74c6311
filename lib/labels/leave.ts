import { labels } from "@/db/schema/vocabulary";

export type Label = (typeof labels)[number];

/** The ways in which something leaves the house. "service": a text that is not published, to whoever translates it. */
export const exits = ["page", "download", "pdf", "mail", "feed", "api", "public", "service"] as const;
export type Exit = (typeof exits)[number];

/** Whom it would reach. Of a service that translates, `upTo`: the strictest label of what may go there unpublished; null where it stands outside. `named`: by name on the record itself. `holdingOrganisationId`: whose material it is. */
export type Receiver =
  | { kind: "public" }
  | { kind: "service"; upTo: Label | null }
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
  | "label.organisation_only"
  | "label.service_outside"
  | "label.service_below";

/** Who is in reach of an exit. `admitted`: anybody signed in whom row visibility let see the record. `inside`: a service inside the house, up to its own label. */
type Reach = "nobody" | "inside" | "named" | "organisation" | "admitted" | "anybody";

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
    service: "nobody",
  },
  "AMBER+STRICT": {
    page: "organisation",
    download: "organisation",
    pdf: "organisation",
    mail: "nobody",
    feed: "nobody",
    api: "organisation",
    public: "nobody",
    service: "inside",
  },
  AMBER: {
    page: "admitted",
    download: "admitted",
    pdf: "admitted",
    mail: "organisation",
    feed: "nobody",
    api: "admitted",
    public: "nobody",
    service: "inside",
  },
  GREEN: {
    page: "admitted",
    download: "admitted",
    pdf: "admitted",
    mail: "admitted",
    feed: "admitted",
    api: "admitted",
    public: "nobody",
    service: "inside",
  },
  CLEAR: {
    page: "anybody",
    download: "anybody",
    pdf: "anybody",
    mail: "anybody",
    feed: "anybody",
    api: "anybody",
    public: "anybody",
    service: "inside",
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
  const reason = reach === "inside" ? withheldFromService(label, receiver) : withheld(reach, receiver);
  return reason === null ? { leaves: true } : { leaves: false, reason };
};

const withheldFromService = (label: Label, receiver: Receiver): LabelReason | null => {
  if (receiver.kind !== "service") return "label.exit_closed";
  if (receiver.upTo === null) return "label.service_outside";
  return labels.indexOf(label) > labels.indexOf(receiver.upTo) ? "label.service_below" : null;
};

const withheld = (reach: Exclude<Reach, "inside">, receiver: Receiver): LabelReason | null => {
  if (reach === "anybody") return null;
  if (receiver.kind === "public") return "label.not_public";
  if (reach === "nobody" || receiver.kind === "service") return "label.exit_closed";
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
