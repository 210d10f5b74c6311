import type { Contradicted } from "@/db/schema/statements";
import { conflict, invalid } from "@/lib/kernel/refusal";
import type { Contradiction } from "./find";

/** Contradictions as the record keeps them. */
export const told = (contradictions: readonly Contradiction[]): Contradicted[] =>
  contradictions.map(({ place, theirs: { publicationId, position } }) => ({
    ...{ sentence: place, publicationId, theirs: position },
  }));

/** Refuses a yes in spite of contradictions from whoever has not seen them, or does not say why. */
export const requireSeen = (
  { seen, inSpite }: { seen: boolean; inSpite?: string | undefined },
  contradicts: readonly Contradicted[],
): void => {
  if (!seen) throw conflict("statement.contradicts_published", { contradicts });
  if (inSpite === undefined) throw invalid({ inSpite: "required" });
};
