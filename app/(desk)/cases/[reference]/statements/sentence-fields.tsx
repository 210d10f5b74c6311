import { getTranslations } from "next-intl/server";
import { sentenceKinds, uses } from "@/db/schema/vocabulary";
import type { Bases } from "@/lib/statements/bases";
import type { Sentence } from "@/lib/statements/written";
import { basisChoices } from "./basis-choices";
import { readWriterWords } from "./read-writer-words";
import { blankRow, type Row } from "./sentence-list";
import { Writer } from "./writer";

type SentenceFieldsProps = {
  title?: string | undefined;
  sentences?: readonly Sentence[] | undefined;
  language: string;
  bases: Bases;
  /** Of the case's organisations and systems. */
  names: readonly string[];
  /** Words of which somebody has said that they assert nothing. */
  cleared?: readonly string[];
};

/** The fields of a version: its title, and a row for each sentence with what it rests on. */
export async function SentenceFields({
  title,
  sentences = [],
  language,
  bases,
  names,
  cleared = [],
}: SentenceFieldsProps) {
  const [d, words, choices] = await Promise.all([
    getTranslations("domain"),
    readWriterWords(),
    basisChoices(bases),
  ]);
  const written = sentences.map(
    ({ text, kind, basis, basisId, use, reason, speaker, begins }, place): Row => ({
      ...{ key: place + 1, text, kind, use: use ?? "", reason, speaker, begins },
      basis: basis === null ? "" : basisId === null ? basis : `${basis}:${basisId}`,
    }),
  );
  return (
    <Writer
      title={title ?? ""}
      rows={written.length > 0 ? written : [blankRow(1)]}
      choices={choices}
      kinds={sentenceKinds.map((kind) => ({ value: kind, label: words.kinds[kind] ?? "" }))}
      uses={uses.map((use) => ({ value: use, label: d(`use.${use}`) }))}
      lang={language}
      names={names}
      cleared={cleared}
      words={words}
    />
  );
}
