import { getTranslations } from "next-intl/server";
import { SectionHead } from "@/app/_ui/section-head";
import { TextInput } from "@/app/_ui/text-input";
import { sentenceKinds } from "@/db/schema/vocabulary";
import type { Bases } from "@/lib/statements/bases";
import type { Sentence } from "@/lib/statements/written";
import { basisChoices } from "./basis-choices";
import { SentenceRows } from "./sentence-rows";

type SentenceFieldsProps = {
  title?: string | undefined;
  sentences?: readonly Sentence[] | undefined;
  language: string;
  bases: Bases;
};

const most = 200;
const spare = 3;
const least = 5;

/** The fields of a version: its title, and a row for each sentence with what it rests on. */
export async function SentenceFields({ title, sentences = [], language, bases }: SentenceFieldsProps) {
  const [t, domain, choices] = await Promise.all([
    getTranslations("statements"),
    getTranslations("domain.sentence"),
    basisChoices(bases),
  ]);
  const blank = { text: "", kind: "assertion", basis: "", reason: "" };
  const rows = sentences.map(({ text, kind, basis, basisId, reason }) => ({
    text,
    kind,
    basis: basis === null ? "" : basisId === null ? basis : `${basis}:${basisId}`,
    reason,
  }));
  const empty = Math.max(spare, least - rows.length);
  return (
    <>
      <TextInput
        name="title"
        label={t("field.title")}
        hint={t("field.title_hint")}
        value={title}
        lang={language}
      />
      <section aria-labelledby="h-sentences">
        <SectionHead id="h-sentences" title={t("sentences")} note={t("sentences_note")} />
        <SentenceRows
          rows={[...rows, ...Array.from({ length: empty }, () => blank)]}
          kinds={sentenceKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
          bases={choices}
          lang={language}
          words={{
            list: domain("list"),
            sentence: Array.from({ length: most }, (_, index) => t("field.sentence", { number: index + 1 })),
            hint: t("field.sentence_hint"),
            kind: t("field.sentence_kind"),
            basis: t("field.basis"),
            choose: t("field.basis_choose"),
            reason: t("field.reason"),
            add: t("add_row"),
          }}
        />
      </section>
    </>
  );
}
