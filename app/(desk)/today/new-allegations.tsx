import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatMoment } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import type { listAllegations } from "@/lib/allegations/queries";

type Row = Awaited<ReturnType<typeof listAllegations>>[number];

/** Allegations that wait for triage, quoted, with the clock of the first answer. */
export async function NewAllegations({ allegations }: { allegations: readonly Row[] }) {
  const [t, a, locale] = await Promise.all([
    getTranslations("today"),
    getTranslations("allegations"),
    getLocale(),
  ]);
  return (
    <section aria-labelledby="h-allegations">
      <SectionHead id="h-allegations" title={t("allegations")} acts={<a href="/allegations">{t("all")}</a>} />
      {allegations.length === 0 ? (
        <EmptyState
          title={a("empty")}
          why={a("empty_why")}
          next={<a href="/allegations/new">{a("log")}</a>}
        />
      ) : (
        <Panel flush>
          <ul className="list">
            {allegations.map((each) => (
              <li key={each.id} className="item">
                <div>
                  <p>
                    {a("alleges")} <q>{each.summary?.slice(0, 140)}</q>
                  </p>
                  <p className="small ink3">
                    <span className="ref">{each.reference}</span>, {each.source},{" "}
                    {formatMoment(each.loggedAt, locale)}
                    {each.answerDue && (
                      <>. {a("answer_due", { date: formatMoment(each.answerDue, locale) })}</>
                    )}
                  </p>
                </div>
                <a className="btn sm" href={`/allegations/${each.reference}`}>
                  {a("triage")}
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </section>
  );
}
