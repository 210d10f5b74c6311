import { hash } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type ErasedPart, sortedParts } from "@/lib/audit/erased-part";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";

const word = z.string().min(1);
const part = z.object({ field: word, key: word, table: word });

const input = z.object({
  number: z.int().positive(),
  subjectId: z.uuid(),
  field: word,
  /** Of records which values; null for an entry of the log. */
  parts: z.array(part).min(1).nullable(),
  authority: word,
  /** Who first erased it, where that is known. */
  erasedBy: z.uuid().nullable(),
  erasedAt: z.date(),
});

/** Erases again, as a restore ends, what had been erased after the backup was made: under its authority, and its number where that is free. A conflict when nothing of it came back. */
export const eraseAgain = command("audit.erase-again", input, async (tx, { input }) => {
  const { number, subjectId, field, parts, authority, erasedBy, erasedAt } = input;
  const [erased] = await tx.execute<{ number: number; gone: ErasedPart[] | null }>(
    sql`select number, gone_again as gone from runut.erase_again(${number}, ${subjectId}, ${field},
      ${parts ? JSON.stringify(parts) : null}::text::jsonb, ${authority}, ${erasedBy}, ${erasedAt.toISOString()}::timestamptz)`,
  );
  if (!erased) throw conflict("log.erased");
  const under = { authority: erased.number, digest: hash("sha256", authority) };
  const facts = erased.gone ? { ...under, erased: sortedParts(erased.gone) } : { ...under, field };
  return done({ number: erased.number }, { caseId: null, subjectKind: "log", subjectId, facts });
});
