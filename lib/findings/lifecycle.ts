import type { RefusalKey } from "@/lib/kernel/refusal";

type Standing = { isOurs: boolean; isOwn: boolean; isLatest: boolean; isConfirmed: boolean };
type Rule = { when: (standing: Standing) => boolean; why: RefusalKey };

const rules: readonly Rule[] = [
  { when: ({ isOurs }) => !isOurs, why: "finding.of_others" },
  { when: ({ isOwn }) => isOwn, why: "finding.ones_own" },
  { when: ({ isLatest }) => !isLatest, why: "finding.superseded" },
  { when: ({ isConfirmed }) => isConfirmed, why: "finding.confirmed_already" },
];

/** Why a finding cannot be confirmed by who looks at it, as a message key, or null. */
export const obstacle = (standing: Standing): RefusalKey | null =>
  rules.find(({ when }) => when(standing))?.why ?? null;
