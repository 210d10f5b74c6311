import { getTranslations } from "next-intl/server";
import { sentenceKinds, uses } from "@/db/schema/vocabulary";
import type { Bases } from "@/lib/statements/bases";
import type { Comment } from "@/lib/statements/comments/queries";
import type { PublishedByOther } from "@/lib/statements/contradictions/published-by-others";
import type { Sentence } from "@/lib/statements/written";
import { basisChoices } from "./basis-choices";
import { aboutsOf, othersFor } from "./others-for-writer";
import { quotableChoices } from "./quotable-choices";
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
  /** What other organisations have published in the case. */
  published?: readonly PublishedByOther[];
  /** What was said of sentences and is not done with. */
  comments?: readonly Comment[];
};

/** The fields of a version: its title, and a row for each sentence with what it rests on. */
export async function SentenceFields({
  title,
  sentences = [],
  language,
  bases,
  names,
  cleared = [],
  published = [],
  comments = [],
}: SentenceFieldsProps) {
  const [d, words, choices, quotable] = await Promise.all([
    getTranslations("domain"),
    readWriterWords(),
    basisChoices(bases),
    quotableChoices(bases),
  ]);
  const written = sentences.map(
    ({ text, kind, basis, basisId, use, reason, speaker, quotes, begins }, place): Row => ({
      ...{ key: place + 1, text, kind, use: use ?? "", reason, speaker, quotes: quotes ?? "", begins },
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
      quotable={quotable}
      names={names}
      cleared={cleared}
      others={othersFor(published, bases)}
      abouts={aboutsOf(choices, bases)}
      comments={comments
        .filter(({ isOpen }) => isOpen)
        .map(({ id, words: said, text, by }) => ({ id, words: said, text, by: by ?? "" }))}
      words={words}
    />
  );
}
