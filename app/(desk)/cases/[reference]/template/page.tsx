import { getTranslations } from "next-intl/server";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { newestEdition } from "@/lib/assessments/checklist/queries";
import { caseTemplateAsked, caseTemplateName } from "@/lib/case-templates/asked";
import { caseTemplateRevisions, listCaseTemplates, takenFromTemplates } from "@/lib/case-templates/queries";
import type { CaseTemplateKind, DeskLanguage } from "@/lib/case-templates/template";
import { listMembers } from "@/lib/cases/queries";
import type { Tx } from "@/lib/kernel/as";
import { systemsOfCase } from "@/lib/systems/queries";
import { listAssignable } from "@/lib/tasks/assignable";
import { TakeForm } from "./take-form";
import { Taken } from "./taken";

/** A template as it holds now, with the edition of the checklist that its assessment is made against. */
const readTemplate = async (tx: Tx, kind: CaseTemplateKind, language: DeskLanguage) => {
  const [template] = await caseTemplateRevisions(tx, kind, language);
  const { assessment } = template.body;
  const edition = assessment && (await newestEdition(tx, assessment.checklist))?.edition;
  return { template, edition };
};

export default casePage({
  reads: (tx, { found, asked }) => {
    const its = caseTemplateAsked(asked("of"));
    return {
      all: listCaseTemplates(tx),
      chosen: its ? readTemplate(tx, its.kind, its.language) : null,
      systems: its ? systemsOfCase(tx, found.id) : [],
      taken: takenFromTemplates(tx, found.id),
      assignable: its ? listAssignable(tx, found.id) : [],
      members: its ? listMembers(tx, found.id) : [],
    };
  },
  show: async ({ found, reference, base, asked, all, chosen, taken, systems, assignable, members, not }) => {
    const [t, d] = await Promise.all([getTranslations("case_templates"), getTranslations("domain")]);
    const why = not("case.apply-template");
    return (
      <div className="stack-l">
        {why === null && (
          <section aria-labelledby="h-template">
            <SectionHead
              id="h-template"
              title={t("apply_title")}
              note={t("apply_note")}
              acts={<a href={base}>{t("back")}</a>}
            />
            <form method="get" className="row mb-4">
              <label htmlFor="of" className="small">
                {t("which")}
              </label>
              <select id="of" name="of" className="w-auto" defaultValue={asked("of")}>
                {all.map(({ kind, language }) => (
                  <option key={`${kind}-${language}`} value={caseTemplateName(kind, language)}>
                    {t(`kind.${kind}`)}, {d(`language.${language}`)}
                  </option>
                ))}
              </select>
              <button type="submit" className="btn">
                {t("choose")}
              </button>
            </form>
            {chosen && (
              <Panel>
                <TakeForm
                  caseId={found.id}
                  {...{ reference, base, taken, systems, assignable, members, ...chosen }}
                />
              </Panel>
            )}
          </section>
        )}
        {(why !== null || taken.length > 0) && (
          <section aria-labelledby="h-taken">
            <SectionHead id="h-taken" title={t("taken")} />
            {taken.length === 0 ? (
              <EmptyState
                title={t("nothing_taken")}
                why={t("nothing_taken_why")}
                next={<a href={base}>{t("back")}</a>}
              />
            ) : (
              <Taken items={taken} base={base} />
            )}
          </section>
        )}
      </div>
    );
  },
});
