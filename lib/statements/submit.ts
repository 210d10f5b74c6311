import { sql } from "drizzle-orm";
import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { notify } from "@/lib/notices/notify";
import { acts } from "./lifecycle";
import { lockStatement } from "./lock";
import { moveStatement } from "./move";
import { namesOfCase } from "./names-of-case";
import { approversOf } from "./recipients";
import { requireMoment } from "./require-moment";
import { clearedWords } from "./standing";
import { isLeftOpen } from "./templates/variables";
import { sounding, wordsWithoutBasis } from "./words-without-basis";

const input = z.object({ statementId: z.uuid(), version: z.coerce.number().int() });

/** Hands the newest version to the approvers of the case. Refuses what is not a draft, a page older than the statement, a text in which a place is still open, and words without a basis that seem to assert something until somebody else has said that they do not. */
export const submitStatement = command("statement.submit", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.submit", locked, actor);
  if (statement.version !== input.version)
    throw conflict("changed_meanwhile", { version: statement.version });
  const leftOpen = [current.title, ...current.sentences.map(({ text }) => text)].flatMap((text, place) =>
    isLeftOpen(text) ? [{ place, text }] : [],
  );
  if (leftOpen.length > 0) throw conflict("statement.left_open", { words: leftOpen });
  const [known, cleared] = await Promise.all([
    namesOfCase(tx, into.id),
    clearedWords(tx, sql`${statement.id}::uuid`),
  ]);
  const open = sounding(wordsWithoutBasis(current, known, cleared));
  if (open.length > 0)
    throw conflict("statement.asserts", { words: open.map(({ place, text }) => ({ place, text })) });
  const state = acts["statement.submit"].into;
  await moveStatement(tx, statement, state, at);
  const { number } = statement;
  return done(
    { id: statement.id, number, digest: current.digest, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: {
        number,
        version: current.number,
        digest: current.digest,
        before: statement.state,
        after: state,
      },
    },
    [
      notify(await approversOf(tx, into.id, statement.organisationId), {
        kind: "statement.submitted",
        caseId: into.id,
        subjectId: statement.id,
        facts: { number, version: current.number },
      }),
    ],
  );
});
