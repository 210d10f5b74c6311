import { getTranslations } from "next-intl/server";
import { readWriterWords } from "@/app/(desk)/cases/[reference]/statements/read-writer-words";
import type { Row } from "@/app/(desk)/cases/[reference]/statements/sentence-list";
import { Writer } from "@/app/(desk)/cases/[reference]/statements/writer";
import type { Template } from "@/lib/statements/templates/queries";
import { proposalKinds, templateKinds } from "@/lib/statements/templates/template";

/** The fields of a template: those of a statement, with what a sentence is to rest on in place of what it rests on. */
export async function TemplateFields({ template }: { template: Template }) {
  const [t, words] = await Promise.all([getTranslations("templates"), readWriterWords()]);
  const rows = template.sentences.map(
    ({ kind, text, begins, rests }, place): Row => ({
      ...{
        key: place + 1,
        text,
        kind,
        begins,
        basis: rests ?? "",
        use: "",
        reason: "",
        speaker: "",
        quotes: "",
      },
    }),
  );
  return (
    <Writer
      title={template.title}
      rows={rows}
      choices={proposalKinds.map((value) => ({
        ...{ value, label: t(`rests.${value}`), says: "", moments: [] },
        uses: { "": "supported" as const },
      }))}
      kinds={templateKinds.map((kind) => ({ value: kind, label: words.kinds[kind] ?? "" }))}
      uses={[]}
      lang={template.language}
      quotable={[]}
      names={[]}
      cleared={[]}
      words={{
        ...words,
        titleHint: t("title_hint"),
        previewNote: t("preview_note"),
        choose: t("later"),
        open: t("later"),
        before: t("in_a_case"),
        nothing: t("all_rest"),
        states: { ...words.states, supported: t("proposed") },
      }}
    />
  );
}
