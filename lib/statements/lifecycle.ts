import type { audiences, statementStates } from "@/db/schema/vocabulary";
import type { RefusalKey } from "@/lib/kernel/refusal";

export type StatementState = (typeof statementStates)[number];
export type Audience = (typeof audiences)[number];
export type StatementAct =
  | "statement.revise"
  | "statement.submit"
  | "statement.clear-words"
  | "statement.approve"
  | "statement.return"
  | "statement.withdraw"
  | "statement.publish"
  | "statement.schedule"
  | "statement.stop-release"
  | "statement.hand-over"
  | "statement.share"
  | "statement.comment"
  | "statement.ask-consent"
  | "statement.stands";

/** From which states an act is possible, into which it leads, and what to say elsewhere. Any new text starts over. */
export const acts = {
  "statement.revise": {
    from: ["draft", "in_review", "approved"],
    into: "draft",
    otherwise: "statement.is_out",
  },
  "statement.submit": { from: ["draft"], into: "in_review", otherwise: "statement.not_a_draft" },
  /** The text stays as it is. */
  "statement.clear-words": {
    from: ["draft", "in_review"],
    into: null,
    otherwise: "statement.not_in_review",
  },
  "statement.approve": { from: ["in_review"], into: "approved", otherwise: "statement.not_in_review" },
  "statement.return": {
    from: ["in_review", "approved"],
    into: "draft",
    otherwise: "statement.not_in_review",
  },
  "statement.withdraw": {
    from: ["draft", "in_review", "approved"],
    into: "withdrawn",
    otherwise: "statement.is_out",
  },
  "statement.comment": {
    from: ["draft", "in_review", "approved"],
    into: null,
    otherwise: "statement.is_out",
  },
  "statement.ask-consent": {
    from: ["draft", "in_review", "approved"],
    into: null,
    otherwise: "statement.is_out",
  },
  /** Of one version to another organisation; the text stays as it is. */
  "statement.share": { from: ["draft", "in_review", "approved"], into: null, otherwise: "statement.is_out" },
  "statement.publish": { from: ["approved"], into: "published", otherwise: "statement.not_approved" },
  "statement.schedule": { from: ["approved"], into: "scheduled", otherwise: "statement.not_approved" },
  /** To whom it is meant for, where it does not go on the public pages; and to others after that. */
  "statement.hand-over": {
    from: ["approved", "handed_over"],
    into: "handed_over",
    otherwise: "statement.not_approved",
  },
  "statement.stop-release": {
    from: ["scheduled"],
    into: "approved",
    otherwise: "statement.not_scheduled",
  },
  "statement.stands": {
    from: ["published", "scheduled", "handed_over"],
    into: null,
    otherwise: "statement.not_out",
  },
} as const satisfies Record<
  StatementAct,
  { from: readonly StatementState[]; into: StatementState | null; otherwise: RefusalKey }
>;

const isPublic = {
  public: true,
  press: true,
  affected_persons: true,
  parliament: false,
  named_party: false,
} as const satisfies Record<Audience, boolean>;

/** Whether what is said to this audience stands on the public pages. */
export const isForThePublic = (audience: Audience): boolean => isPublic[audience];

/** Whether an act puts a statement before the public, now or at a moment. */
const goesPublic = (act: StatementAct): boolean =>
  act === "statement.publish" || act === "statement.schedule";

/** Whether by an act a text leaves the organisation that says it for good. */
export const goesOut = (act: StatementAct): boolean => goesPublic(act) || act === "statement.hand-over";

const gone: readonly StatementState[] = ["published", "corrected", "retracted"];
/** Whether a statement in this state is or was on the public pages. */
export const hasGonePublic = (state: StatementState): boolean => gone.includes(state);
/** Whether a statement in this state has left the organisation for good. */
export const hasLeft = (state: StatementState): boolean => hasGonePublic(state) || state === "handed_over";

const decisions: readonly StatementAct[] = ["statement.approve", "statement.return", "statement.stands"];

/** What is done to a statement that waits for its moment. */
const whileScheduled: readonly StatementAct[] = ["statement.stop-release", "statement.stands"];

/** What is done to a statement that was handed over. */
const onceHandedOver: readonly StatementAct[] = ["statement.hand-over", "statement.stands"];

/** Forbidden whatever the moment: to decide on what one wrote, and to touch what another organisation says. */
export const authorDecides = "statement.author_decides";
export const anotherOrganisation = "statement.another_organisation";

type Subject = { state: StatementState; audience: Audience; organisationId: string; byOneself: boolean };

/** Why this act is not possible now for this person, as a message key; null when it is. `byOneself`: the current version was written by them, or by whom they count as one with. */
export const obstacle = (
  act: StatementAct,
  statement: Subject,
  actor: { organisationId: string },
): RefusalKey | null => {
  const from: readonly StatementState[] = acts[act].from;
  if (statement.organisationId !== actor.organisationId) return anotherOrganisation;
  if (gone.includes(statement.state) && act !== "statement.stands") return "statement.is_out";
  if (statement.state === "handed_over" && !onceHandedOver.includes(act)) return "statement.handed_over";
  if (statement.state === "withdrawn") return "statement.withdrawn";
  if (statement.state === "scheduled" && !whileScheduled.includes(act)) return "statement.scheduled";
  if (decisions.includes(act) && statement.byOneself) return authorDecides;
  if (!from.includes(statement.state)) return acts[act].otherwise;
  if (goesPublic(act) && !isForThePublic(statement.audience)) return "statement.not_for_the_public";
  if (act === "statement.hand-over" && statement.audience === "public") return "statement.for_the_public";
  return null;
};
