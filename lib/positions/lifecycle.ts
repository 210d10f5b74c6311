import type { caseStates } from "@/db/schema/vocabulary";
import type { RefusalKey } from "@/lib/kernel/refusal";
import type { PositionKind } from "./contradictions";

type Step = "position.enter" | "position.ask" | "position.remind" | "position.answer";
type Standing = { status: (typeof caseStates)[number]; asked: boolean };
type Rule = { when: (standing: Standing) => boolean; why: RefusalKey };

const closed: Rule = { when: ({ status }) => status === "closed", why: "case.closed" };

const rules = {
  "position.enter": [closed],
  "position.ask": [closed, { when: ({ asked }) => asked, why: "position.asked_already" }],
  "position.remind": [closed, { when: ({ asked }) => !asked, why: "position.answered_meanwhile" }],
  "position.answer": [closed],
} as const satisfies Record<Step, readonly Rule[]>;

/** Why this step cannot be taken now, as a message key, or null; `asked` says that a request to this party on this claim is open. */
export const obstacle = (step: Step, standing: Standing): RefusalKey | null =>
  rules[step].find(({ when }) => when(standing))?.why ?? null;

/** Whether a position answers what a party was asked: who is still examining, and who has not answered, is still asked. */
export const answers = (position: PositionKind): boolean =>
  position !== "no_answer_yet" && position !== "still_examining";
