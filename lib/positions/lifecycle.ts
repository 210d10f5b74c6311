import type { caseStates } from "@/db/schema/vocabulary";
import type { RefusalKey } from "@/lib/kernel/refusal";

type Step = "position.enter" | "position.ask" | "position.answer";
type Standing = { status: (typeof caseStates)[number]; asked: boolean };
type Rule = { when: (standing: Standing) => boolean; why: RefusalKey };

const closed: Rule = { when: ({ status }) => status === "closed", why: "case.closed" };

const rules = {
  "position.enter": [closed],
  "position.ask": [closed, { when: ({ asked }) => asked, why: "position.asked_already" }],
  "position.answer": [closed],
} as const satisfies Record<Step, readonly Rule[]>;

/** Why this step cannot be taken now, as a message key, or null; `asked` says that a request to this party on this claim is open. */
export const obstacle = (step: Step, standing: Standing): RefusalKey | null =>
  rules[step].find(({ when }) => when(standing))?.why ?? null;
