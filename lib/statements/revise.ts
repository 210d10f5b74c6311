import { eq } from "drizzle-orm";
import { z } from "zod";
import { people } from "@/db/schema/people";
import { statements } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { adviceLast } from "./advice-last";
import { digestOf } from "./digest";
import { acts } from "./lifecycle";
import { type Locked, lockStatement } from "./lock";
import { requireMoment } from "./require-moment";
import { slugOf } from "./slug";
import { writeVersion } from "./write-version";
import { promiseIn, written } from "./written";

const input = z.object({
  statementId: z.uuid(),
  version: z.coerce.number().int(),
  reason: line(200).optional(),
  ...written,
});

/** Writes the next version; the one before stays, and an approval or a review of it is void. Refuses what was published, an unchanged text, and a page older than the statement, with the text written meanwhile. */
export const reviseStatement = command("statement.revise", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.revise", locked, actor);
  if (statement.version !== input.version)
    throw conflict("statement.changed_meanwhile", await theirs(tx, locked));
  const { title, sentences } = input;
  const { language } = statement;
  const promise = promiseIn(input, at);
  const text = { language, title, sentences: adviceLast(sentences), ...promise };
  if (digestOf(text) === digestOf(current)) throw invalid({ title: "unchanged" });
  const number = current.number + 1;
  await tx
    .update(statements)
    .set({
      title,
      // The address speaks the title that will be approved, never an earlier one.
      slug: slugOf(title, statement.id),
      state: acts["statement.revise"].into,
      updatedAt: at,
      version: statement.version + 1,
    })
    .where(eq(statements.id, statement.id));
  const version = await writeVersion(tx, {
    caseId: into.id,
    statementId: statement.id,
    number,
    language,
    title,
    sentences,
    ...promise,
    reason: input.reason ?? "",
    writtenBy: actor.id,
    writtenAt: at,
  });
  return done(
    { id: statement.id, number: statement.number, digest: version.digest, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: {
        number: statement.number,
        version: number,
        digest: version.digest,
        before: statement.state,
        after: "draft",
      },
    },
  );
});

/** The text that now is the newest, to be shown beside what was refused. */
const theirs = async (tx: Tx, { statement, current }: Locked) => {
  const [writer] = await tx
    .select({ name: people.name })
    .from(people)
    .where(eq(people.id, current.writtenBy));
  return {
    version: statement.version,
    theirs: {
      by: writer?.name ?? "",
      number: current.number,
      title: current.title,
      sentences: current.sentences.map(({ text }) => text),
    },
  };
};
