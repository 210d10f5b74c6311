import { z } from "zod";
import { languages } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { publicText } from "../public-text";
import type { Language } from "../translation/digest";
import { lockTranslation } from "../translation/lock";
import { languageDoubt } from "../translation/reads-as";
import { withAnswers } from "../translation/source-texts";
import type { Row } from "../translation/standing";
import { writeTranslation } from "../translation/write";

const input = z.object({
  statementId: z.uuid(),
  language: z.enum(languages),
  digest: z.string(),
  /** The number of the newest translation into the language when the text was sent; 0 where there was none. */
  begunOn: z.number().int(),
  /** Who answered, as administrators call it. */
  service: z.string(),
  answers: z.array(z.string()),
});

/** Keeps what a service answered as a machine's draft of what was stale or missing; what stood is carried over. Refuses an answer that no translation could have: too long, with signs that cannot be seen, or for the most part in another language. */
export const keepDraft = command("statement.draft-by-service", input, async (tx, { actor, at, input }) => {
  const locked = await lockTranslation(tx, "statement.translate", input, actor);
  const { into, statement, current, newest, rows } = locked;
  const { language, service } = input;
  if (current.digest !== input.digest) throw conflict("statement.changed", { version: current.number });
  if ((newest?.number ?? 0) !== input.begunOn) throw conflict("statement.translated_meanwhile");
  const said = withAnswers(rows, input.answers);
  const read = fit.safeParse(said);
  if (!read.success) throw conflict("service.unfit");
  if (isOtherwise(rows, read.data, language)) throw conflict("service.other_language");
  const written = await writeTranslation(tx, locked, {
    ...{ language, service, doubt: "", by: actor.id, at },
    rows: read.data.map(({ isNew, ...each }, place) => ({
      ...each,
      origin: isNew ? "machine" : (rows[place]?.said?.origin ?? "machine"),
    })),
  });
  const { number } = statement;
  return done(
    { id: statement.id, number, language, reference: into.reference, translationId: written.id },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: {
        ...{ number, version: current.number, digest: current.digest, language, service },
        ...{ translation: written.number, translated: written.digest },
      },
    },
  );
});

const row = (most: number) =>
  z.object({
    text: publicText(most),
    speaker: z.union([z.literal(""), publicText(120)]),
    isNew: z.boolean(),
  });
/** The title first, then a row for each sentence, in the limits of what a person writes. */
const fit = z.tuple([row(160)], row(1000));

/** Whether more than half of what is new seems to be in another language; a single sentence is left to who reviews. */
const isOtherwise = (
  rows: readonly Row[],
  said: readonly { text: string; isNew: boolean }[],
  language: Language,
): boolean => {
  const made = said.flatMap(({ text, isNew }, place) =>
    isNew ? [languageDoubt(text, language, rows[place]?.source.text ?? "")] : [],
  );
  return made.filter((doubt) => doubt !== null).length * 2 > made.length;
};
