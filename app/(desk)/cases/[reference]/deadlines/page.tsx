import { getTranslations } from "next-intl/server";
import { dueLines } from "@/app/_components/due-lines";
import { DueRows } from "@/app/_components/due-rows";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { listOrganisations } from "@/lib/cases/queries";
import { deadlinesOfCase } from "@/lib/deadlines/queries";
import { now } from "@/lib/kernel/clock";
import { readCursor } from "@/lib/kernel/cursor";
import { pageFrom } from "@/lib/kernel/page";
import { deadlineTitle } from "./deadline-title";
import { EndedRow } from "./ended-row";
import { SetForm } from "./set-form";

export default casePage({
  reads: (tx, { found, asked }) => ({
    running: deadlinesOfCase(tx, found.id, "running", pageFrom(readCursor(asked("after")))),
    ended: deadlinesOfCase(tx, found.id, "ended", pageFrom(readCursor(asked("ended")))),
    organisations: listOrganisations(tx, found.id),
  }),
  show: async ({ found, reference, base, asked, running, ended, organisations, not }) => {
    const [t, dueLine] = await Promise.all([getTranslations("deadlines"), dueLines(now())]);
    const why = not("deadline.set");
    const ends = not("deadline.meet") === null;
    return (
      <div className="stack-l">
        <section aria-labelledby="h-running">
          <SectionHead id="h-running" title={t("running")} note={t("note")} />
          {running.rows.length === 0 ? (
            <EmptyState
              title={t("none")}
              why={t("none_why")}
              next={why ? <a href={base}>{t("back")}</a> : <a href="#set">{t("set")}</a>}
            />
          ) : (
            <DueRows
              lines={running.rows.map((each) =>
                dueLine({
                  id: each.id,
                  due: each.dueAt,
                  zone: each.zone,
                  title: deadlineTitle(each.title, t),
                  under: [
                    each.allegation && t("of_allegation", { reference: each.allegation }),
                    each.obliged,
                    deadlineTitle(each.basis, t),
                    each.source,
                  ]
                    .filter(Boolean)
                    .join(". "),
                  act: ends ? [`${base}/deadlines/${each.id}`, t("end")] : null,
                }),
              )}
            />
          )}
          <NextPage here={`${base}/deadlines`} after={asked("after")} next={running.next} />
        </section>
        <section aria-labelledby="h-set">
          <SectionHead id="h-set" title={t("set")} />
          <Panel>
            <Possible not={why} act={t("act")}>
              <SetForm caseId={found.id} reference={reference} organisations={organisations} />
            </Possible>
          </Panel>
        </section>
        {(ended.rows.length > 0 || asked("ended")) && (
          <section aria-labelledby="h-ended">
            <SectionHead id="h-ended" title={t("ended")} />
            <Panel flush>
              <ul className="list">
                {ended.rows.map((each) => (
                  <EndedRow key={each.id} deadline={each} />
                ))}
              </ul>
            </Panel>
            <NextPage here={`${base}/deadlines`} name="ended" after={asked("ended")} next={ended.next} />
          </section>
        )}
      </div>
    );
  },
});
