import { and, eq, inArray } from "drizzle-orm";
import { statements } from "@/db/schema/statements";
import type { statementKinds } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { endFlag } from "./flagged";
import { moveStatement } from "./move";

type Kind = (typeof statementKinds)[number];

/** Into what a published statement turns when one of these kinds is published on it. */
const turns = { correction: "corrected", retraction: "retracted" } as const satisfies {
  [K in Kind]?: string;
};

const puts = (kind: Kind): kind is keyof typeof turns => kind in turns;

type Drafted = { caseId: string; kind: Kind; correctsId?: string | undefined; organisationId: string };

/** Refuses a correction or retraction of nothing, of what is not out or is another's, and any other kind that corrects. */
export const requireCorrectable = async (tx: Tx, drafted: Drafted): Promise<void> => {
  if (!puts(drafted.kind)) {
    if (drafted.correctsId !== undefined) throw invalid({ correctsId: "only_a_correction" });
    return;
  }
  if (drafted.correctsId === undefined) throw invalid({ correctsId: "required" });
  const [out] = await tx
    .select({ id: statements.id })
    .from(statements)
    .where(
      and(
        eq(statements.id, drafted.correctsId),
        eq(statements.caseId, drafted.caseId),
        eq(statements.organisationId, drafted.organisationId),
        inArray(statements.state, ["published", "corrected"]),
      ),
    );
  if (!out) throw invalid({ correctsId: "not_of_this_case" });
};

/** The address of what a correction or retraction is of. Refuses when it was retracted meanwhile. */
export const correctedSlug = async (tx: Tx, correctsId: string | null): Promise<string | null> => {
  if (correctsId === null) return null;
  const [before] = await tx
    .select({ slug: statements.slug })
    .from(statements)
    .where(and(eq(statements.id, correctsId), inArray(statements.state, ["published", "corrected"])));
  if (!before) throw conflict("statement.retracted");
  return before.slug;
};

type Correcting = { kind: Kind; correctsId: string | null; by: string; at: Date };

/** Marks what a correction or retraction is of, at the moment when that is published, and ends the flag on it; gives its address. Refuses when it was retracted meanwhile. */
export const markCorrected = async (
  tx: Tx,
  { kind, correctsId, by, at }: Correcting,
): Promise<string | null> => {
  if (correctsId === null || !puts(kind)) return null;
  const [before] = await tx.select().from(statements).where(eq(statements.id, correctsId)).for("update");
  if (before?.state !== "published" && before?.state !== "corrected") throw conflict("statement.retracted");
  await moveStatement(tx, before, turns[kind], at);
  await endFlag(tx, correctsId, { ending: "corrected", endedBy: by, endedAt: at });
  return before.slug;
};
