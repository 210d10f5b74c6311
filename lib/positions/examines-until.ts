import { dayOf } from "@/lib/kernel/day";
import { invalid } from "@/lib/kernel/refusal";
import type { PositionKind } from "./contradictions";

type Said = { position: PositionKind; saidOn?: string | undefined; until?: string | undefined };

/** Until when a party says that it is still examining, null when it does not say. Refuses a day under another position, and one before it was said. */
export const examinesUntil = ({ position, saidOn, until }: Said, at: Date): string | null => {
  if (until === undefined) return null;
  if (position !== "still_examining") throw invalid({ until: "only_while_examining" });
  if (until < (saidOn ?? dayOf(at))) throw invalid({ until: "before_it_was_said" });
  return until;
};
