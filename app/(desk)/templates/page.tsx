import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { type ListLine, ListRows } from "@/app/_components/list-rows";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { formatDay } from "@/app/_ui/moment";
import { PageHead } from "@/app/_ui/page-head";
import { SectionHead } from "@/app/_ui/section-head";
import { listCaseTemplates } from "@/lib/case-templates/queries";
import { may } from "@/lib/kernel/policy";
import { templateName } from "@/lib/statements/templates/asked";
import { listTemplates } from "@/lib/statements/templates/queries";
import { CaseTemplates } from "./case-templates";

export default async function TemplatesPage() {
  const person = await requirePerson();
  const [ofStatements, ofCases] = [may(person, "template.save"), may(person, "template.save-case")];
  if (!ofStatements && !ofCases) notFound();
  const [t, d, nav, locale, [templates, forCases]] = await Promise.all([
    getTranslations("templates"),
    getTranslations("domain"),
    getTranslations("shell.nav"),
    getLocale(),
    read(person, (tx) =>
      Promise.all([ofStatements ? listTemplates(tx) : [], ofCases ? listCaseTemplates(tx) : []]),
    ),
  ]);
  const line = ({ kind, language, title, saved }: (typeof templates)[number]): ListLine => {
    const name = templateName(kind, language);
    const words = { kind: d(`statement_kind.${kind}`), language: d(`language.${language}`) };
    return [
      name,
      `/templates/${name}`,
      t("name", words),
      "",
      [
        title,
        saved ? t("version", { number: saved.revision }) : t("original"),
        saved ? [saved.by, formatDay(saved.at, locale)].filter(Boolean).join(", ") : "",
      ],
    ];
  };
  return (
    <>
      <PageHead title={nav("templates")} />
      <div className="stack-l">
        {ofStatements && (
          <section aria-labelledby="h-statements">
            <SectionHead id="h-statements" title={t("title")} note={t("note")} />
            <ListRows
              caption={t("title")}
              title={t("column.template")}
              columns={[
                { label: t("column.begins"), look: "wide" },
                { label: t("column.version"), look: "text" },
                { label: t("column.by"), look: "text" },
              ]}
              lines={templates.map(line)}
            />
          </section>
        )}
        {ofCases && <CaseTemplates templates={forCases} />}
      </div>
    </>
  );
}
