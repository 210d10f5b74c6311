import { getLocale, getTranslations } from "next-intl/server";
import { type ListLine, ListRows } from "@/app/_components/list-rows";
import { formatDay } from "@/app/_ui/moment";
import { SectionHead } from "@/app/_ui/section-head";
import { caseTemplateName } from "@/lib/case-templates/asked";
import type { listCaseTemplates } from "@/lib/case-templates/queries";

type Listed = Awaited<ReturnType<typeof listCaseTemplates>>;

/** The templates of cases, each with what is in it and who saved it last. */
export async function CaseTemplates({ templates }: { templates: Listed }) {
  const [t, d, locale] = await Promise.all([
    getTranslations("case_templates"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const line = ({ kind, language, body, saved }: Listed[number]): ListLine => {
    const name = caseTemplateName(kind, language);
    return [
      name,
      `/templates/for-cases/${name}`,
      `${t(`kind.${kind}`)}, ${d(`language.${language}`)}`,
      "",
      [
        t("holds", {
          claims: body.claims.length,
          tasks: body.tasks.length,
          deadlines: body.deadlines.length,
          assessments: body.assessment ? 1 : 0,
        }),
        saved ? t("version", { number: saved.revision }) : t("original"),
        saved ? [saved.by, formatDay(saved.at, locale)].filter(Boolean).join(", ") : "",
      ],
    ];
  };
  return (
    <section aria-labelledby="h-case-templates">
      <SectionHead id="h-case-templates" title={t("title")} note={t("note")} />
      <ListRows
        caption={t("title")}
        title={t("column.template")}
        columns={[
          { label: t("column.holds"), look: "wide" },
          { label: t("column.version"), look: "text" },
          { label: t("column.by"), look: "text" },
        ]}
        lines={templates.map(line)}
      />
    </section>
  );
}
