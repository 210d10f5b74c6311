import { getTranslations } from "next-intl/server";
import { SectionHead } from "@/app/_ui/section-head";
import { Time } from "@/app/_ui/time";
import type { CaseTemplate } from "@/lib/case-templates/queries";

/** What a case template held before, newest first, with who saved it and why. */
export async function EarlierRevisions({ versions }: { versions: readonly CaseTemplate[] }) {
  const t = await getTranslations("case_templates");
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="h-earlier">
      <SectionHead id="h-earlier" title={t("earlier")} />
      {versions.map(({ body, saved }) => (
        <details key={saved?.revision ?? 0} className="panel mb-2">
          <summary>
            {saved ? t("version", { number: saved.revision }) : t("original")}
            {saved && (
              <span className="small ink2">
                {" "}
                {saved.by}, <Time at={saved.at} />
                {saved.reason !== "" && `: “${saved.reason}”`}
              </span>
            )}
          </summary>
          <ul className="small mt-2">
            {body.claims.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
            {body.tasks.map(({ what }) => (
              <li key={what}>{what}</li>
            ))}
            {body.deadlines.map(({ title, hours, from }) => (
              <li key={title}>
                {title}, {t("runs", { hours, start: t(`start.${from}`) })}
              </li>
            ))}
            {body.assessment && (
              <li>
                {t("part.assessment")}: {body.assessment.checklist}. {body.assessment.scope}
              </li>
            )}
          </ul>
        </details>
      ))}
    </section>
  );
}
