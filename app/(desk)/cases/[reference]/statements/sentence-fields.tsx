import { getTranslations } from "next-intl/server";
import { sentenceKinds, uses } from "@/db/schema/vocabulary";
import type { Bases } from "@/lib/statements/bases";
import type { Sentence } from "@/lib/statements/written";
import { basisChoices } from "./basis-choices";
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
  const [t, d, choices] = await Promise.all([
    getTranslations("statements"),
    getTranslations("domain"),
    basisChoices(bases),
  ]);
  const written = sentences.map(
    ({ text, kind, basis, basisId, use, reason, speaker, begins }, place): Row => ({
      ...{ key: place + 1, text, kind, use: use ?? "", reason, speaker, begins },
      basis: basis === null ? "" : basisId === null ? basis : `${basis}:${basisId}`,
    }),
  );
  const kinds = Object.fromEntries(sentenceKinds.map((kind) => [kind, t(`kind.${kind}`)]));
  const states = ["supported", "attributed", "unsupported", "contradicted", "outdated", "hidden"] as const;
  return (
    <Writer
      title={title ?? ""}
      rows={written.length > 0 ? written : [blankRow(1)]}
      choices={choices}
      kinds={sentenceKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      uses={uses.map((use) => ({ value: use, label: d(`use.${use}`) }))}
      lang={language}
      names={names}
      cleared={cleared}
      words={{
        list: d("sentence.list"),
        hint: t("sentences_note"),
        keys: t("writer.keys"),
        sentence: t("field.sentence", { number: "{number}" }),
        next: t("writer.next"),
        kind: t("field.sentence_kind"),
        kinds,
        basis: t("field.basis"),
        choose: t("field.basis_choose"),
        likely: t("writer.likely"),
        all: t("writer.all"),
        use: t("field.use"),
        chooseUse: t("field.use_choose"),
        reason: t("field.reason"),
        speaker: t("field.speaker"),
        begins: t("field.begins"),
        up: t("writer.up"),
        down: t("writer.down"),
        remove: t("writer.remove"),
        add: t("add_row"),
        open: t("writer.open"),
        proposed: t("writer.proposed"),
        differs: t("writer.differs", { said: "{said}", instead: "{instead}" }),
        sounds: t("writer.sounds", { words: "{words}" }),
        states: Object.fromEntries(states.map((state) => [state, d(`assertion.${state}`)])) as Record<
          (typeof states)[number],
          string
        >,
        title: t("field.title"),
        titleHint: t("field.title_hint"),
        preview: t("writer.preview"),
        previewNote: t("writer.preview_note"),
        before: t("writer.before"),
        nothing: t("writer.nothing"),
        problem: t("writer.problem", { number: "{number}", state: "{state}" }),
      }}
    />
  );
}
