import { z } from "zod";
import { languages } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { conflict, type FieldKey, invalid } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { publicText } from "../public-text";
import type { Language, TextOrigin, Translated } from "./digest";
import { lockTranslation } from "./lock";
import { lacksKana, languageDoubt } from "./reads-as";
import { isMachineMade, type Row } from "./standing";
import { writeTranslation } from "./write";

const row = z.object({
  /** Which sentence of the version it translates, from 1; it makes a row of one that was left empty. */
  place: z.string().regex(/^[1-9]\d{0,2}$/),
  text: publicText(1000),
  speaker: publicText(120).optional(),
  /** That what was said before its words changed is right as it is. */
  keeps: z.boolean().default(false),
});

const input = z.object({
  statementId: z.uuid(),
  language: z.enum(languages),
  /** The digest of the version that is translated. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** The number of the newest translation into the language when this one was begun; 0 where there was none. */
  begunOn: z.coerce.number().int().min(0),
  title: publicText(160),
  titleKeeps: z.boolean().default(false),
  sentences: z.array(row).min(1).max(200),
  /** That what is new here was made by a machine and pasted. */
  machine: z.boolean().default(false),
  /** Why it is right although its words seem to be of another language. */
  insists: reason().optional(),
});

/** Writes a translation of the newest version, beside it sentence by sentence; what a person changed is theirs, what they left is of whoever made it. Refuses a text or translation changed since, a stale sentence left as it was without a word, and what seems to be in another language unless there is a reason. */
export const translateStatement = command("statement.translate", input, async (tx, { actor, at, input }) => {
  const locked = await lockTranslation(tx, "statement.translate", input, actor);
  const { into, statement, current, newest, rows } = locked;
  if (statement.language === input.language) throw invalid({ language: "authoritative_language" });
  const isWhole = input.sentences.every(({ place }, index) => Number(place) === index + 1);
  if (current.digest !== input.digest || rows.length !== input.sentences.length + 1 || !isWhole)
    throw conflict("statement.changed", { version: current.number });
  if ((newest?.number ?? 0) !== input.begunOn) throw conflict("statement.translated_meanwhile");
  const typed = [
    { text: input.title, speaker: "", keeps: input.titleKeeps },
    ...input.sentences.map(({ text, speaker = "", keeps }) => ({ text, speaker, keeps })),
  ];
  requireRedone(rows, typed);
  const doubts = doubtsOf(rows, typed, input.language);
  if (Object.keys(doubts).length > 0 && input.insists === undefined)
    throw invalid({ ...doubts, insists: "language_doubted" });
  const made = input.machine ? "machine" : "human";
  const said = rows.map((each, place) => saidIn(each, typed[place] ?? missing, made));
  const written = await writeTranslation(tx, locked, {
    ...{ language: input.language, rows: said },
    service: isMachineMade(said) ? (newest?.service ?? "") : "",
    doubt: Object.keys(doubts).length > 0 ? (input.insists ?? "") : "",
    ...{ by: actor.id, at },
  });
  const { number } = statement;
  return done(
    { id: statement.id, number, language: input.language, reference: into.reference, ...idOf(written) },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: {
        ...{ number, version: current.number, digest: current.digest, language: input.language },
        ...{ translation: written.number, translated: written.digest, machine: input.machine },
        ...(Object.keys(doubts).length > 0 ? { doubted: true } : {}),
      },
    },
  );
});

type Typed = { text: string; speaker: string; keeps: boolean };
const missing: Typed = { text: "", speaker: "", keeps: false };
const idOf = ({ id, digest }: { id: string; digest: string }) => ({ translationId: id, digest });

/** The name of the field of a row. */
const fieldOf = (place: number, name = "text") => (place === 0 ? "title" : `sentences.${place - 1}.${name}`);

/** Refuses a stale row left as it was, and a quotation whose speaker is not said. */
const requireRedone = (rows: readonly Row[], typed: readonly Typed[]): void => {
  const wrong: Record<string, FieldKey> = {};
  for (const [place, row] of rows.entries()) {
    const { text, speaker, keeps } = typed[place] ?? missing;
    if (row.is === "stale" && !keeps && row.said.text === text && row.said.speaker === speaker)
      wrong[fieldOf(place)] = "stale_unchanged";
    if (row.source.speaker !== "" && speaker === "") wrong[fieldOf(place, "speaker")] = "required";
  }
  if (Object.keys(wrong).length > 0) throw invalid(wrong);
};

const doubtsOf = (rows: readonly Row[], typed: readonly Typed[], language: Language) => {
  const doubts: Record<string, FieldKey> = {};
  for (const [place, { source }] of rows.entries()) {
    const doubt = languageDoubt(typed[place]?.text ?? "", language, source.text);
    if (doubt) doubts[fieldOf(place)] = doubt;
  }
  if (
    lacksKana(
      typed.map(({ text }) => text),
      language,
    )
  )
    doubts.title ??= "other_language";
  return doubts;
};

const saidIn = (row: Row, { text, speaker }: Typed, made: TextOrigin): Translated => {
  const its = row.source.speaker === "" ? "" : speaker;
  const { said } = row;
  const isLeft = said?.text === text && said.speaker === its;
  return { text, speaker: its, origin: isLeft ? said.origin : made };
};
