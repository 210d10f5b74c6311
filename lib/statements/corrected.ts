import { and, desc, eq, inArray } from "drizzle-orm";
import { statements } from "@/db/schema/statements";
import type { statementKinds } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { endFlag } from "./flagged";
import type { Audience, StatementState } from "./lifecycle";
import { moveStatement } from "./move";

type Kind = (typeof statementKinds)[number];

/** Into what a published statement turns when one of these kinds is published on it. */
const turns = { correction: "corrected", retraction: "retracted" } as const satisfies {
  [K in Kind]?: string;
};

const puts = (kind: Kind): kind is keyof typeof turns => kind in turns;

type Drafted = {
  caseId: string;
  kind: Kind;
  correctsId?: string | undefined;
  audience: Audience;
  organisationId: string;
};

/** Refuses a correction or retraction of nothing, of what is not out or is another's, one for everybody of what was handed over to somebody, and any other kind that corrects. */
export const requireCorrectable = async (tx: Tx, drafted: Drafted): Promise<void> => {
  if (!puts(drafted.kind)) {
    if (drafted.correctsId !== undefined) throw invalid({ correctsId: "only_a_correction" });
    return;
  }
  if (drafted.correctsId === undefined) throw invalid({ correctsId: "required" });
  const [out] = await tx
    .select({ state: statements.state })
    .from(statements)
    .where(
      and(
        eq(statements.id, drafted.correctsId),
        eq(statements.caseId, drafted.caseId),
        eq(statements.organisationId, drafted.organisationId),
        inArray(statements.state, ["published", "corrected", "handed_over"]),
      ),
    );
  if (!out) throw invalid({ correctsId: "not_of_this_case" });
  if (out.state === "handed_over" && drafted.audience === "public")
    throw invalid({ audience: "corrects_handed_over" });
};

/** The address of what a correction or retraction is of. Refuses when it was retracted meanwhile, or was handed over and so has none. */
export const correctedSlug = async (tx: Tx, correctsId: string | null): Promise<string | null> => {
  if (correctsId === null) return null;
  const [before] = await tx
    .select({ slug: statements.slug, state: statements.state })
    .from(statements)
    .where(eq(statements.id, correctsId));
  requireOut(before);
  return before.slug;
};

type Correcting = { kind: Kind; correctsId: string | null; by: string; at: Date };

/** Marks what a correction or retraction is of, at the moment when that is published, and ends the flag on it; gives its address. Refuses when it was retracted meanwhile, or was handed over. */
export const markCorrected = async (
  tx: Tx,
  { kind, correctsId, by, at }: Correcting,
): Promise<string | null> => {
  if (correctsId === null || !puts(kind)) return null;
  const before = await lockedById(tx, correctsId);
  requireOut(before);
  await moveStatement(tx, before, turns[kind], at);
  await endFlag(tx, correctsId, { ending: "corrected", endedBy: by, endedAt: at });
  return before.slug;
};

/** Ends the flag on what a handed-over correction or retraction is of, where that was handed over as well. What was published is corrected by a publication alone. */
export const endCorrected = async (tx: Tx, { kind, correctsId, by, at }: Correcting): Promise<void> => {
  if (correctsId === null || !puts(kind)) return;
  const before = await lockedById(tx, correctsId);
  if (before?.state === "handed_over")
    await endFlag(tx, correctsId, { ending: "corrected", endedBy: by, endedAt: at });
};

/** Refuses to hand over further what was corrected or retracted by a hand-over. */
export const requireUncorrected = async (tx: Tx, statementId: string): Promise<void> => {
  const [after] = await tx
    .select({ number: statements.number })
    .from(statements)
    .where(and(eq(statements.correctsId, statementId), eq(statements.state, "handed_over")))
    .orderBy(desc(statements.number))
    .limit(1);
  if (after) throw conflict("statement.handed_over_corrected", { number: after.number });
};

const lockedById = async (tx: Tx, id: string) => {
  const [found] = await tx.select().from(statements).where(eq(statements.id, id)).for("update");
  return found;
};

function requireOut<S extends { state: StatementState }>(before: S | undefined): asserts before is S {
  if (before?.state === "handed_over") throw conflict("statement.corrects_handed_over");
  if (before?.state !== "published" && before?.state !== "corrected") throw conflict("statement.retracted");
}
