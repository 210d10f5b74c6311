import { getTranslations } from "next-intl/server";
import { DueRow } from "@/app/_components/due-row";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { listOrganisations } from "@/lib/cases/queries";
import { deadlinesOfCase } from "@/lib/deadlines/queries";
import { now } from "@/lib/kernel/clock";
import { deadlineTitle } from "./deadline-title";
import { EndedRow } from "./ended-row";
import { SetForm } from "./set-form";

export default casePage({
  reads: (tx, { found }) => ({
    deadlines: deadlinesOfCase(tx, found.id),
    organisations: listOrganisations(tx, found.id),
  }),
  show: async ({ found, reference, base, deadlines, organisations, not }) => {
    const t = await getTranslations("deadlines");
    const at = now();
    const running = deadlines.filter((each) => each.ending === null);
    const ended = deadlines.filter((each) => each.ending !== null);
    const why = not("deadline.set");
    const ends = not("deadline.meet") === null;
    return (
      <div className="stack-l">
        <section aria-labelledby="h-running">
          <SectionHead id="h-running" title={t("running")} note={t("note")} />
          {running.length === 0 ? (
            <EmptyState
              title={t("none")}
              why={t("none_why")}
              next={why ? <a href={base}>{t("back")}</a> : <a href="#set">{t("set")}</a>}
            />
          ) : (
            <ul className="panel flush list">
              {running.map((each, index) => (
                <DueRow
                  key={each.id}
                  id={each.id}
                  due={each.dueAt}
                  zone={each.zone}
                  now={at}
                  ordinal={index + 1}
                  title={deadlineTitle(each.title, t)}
                  under={
                    <>
                      {[
                        each.allegation && t("of_allegation", { reference: each.allegation }),
                        each.obliged,
                        deadlineTitle(each.basis, t),
                        each.source,
                      ]
                        .filter(Boolean)
                        .join(". ")}
                      {ends && (
                        <>
                          {". "}
                          <a href={`${base}/deadlines/${each.id}`}>{t("end")}</a>
                        </>
                      )}
                    </>
                  }
                />
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="h-set">
          <SectionHead id="h-set" title={t("set")} />
          <Panel>
            <Possible not={why} act={t("act")}>
              <SetForm caseId={found.id} reference={reference} organisations={organisations} />
            </Possible>
          </Panel>
        </section>
        {ended.length > 0 && (
          <section aria-labelledby="h-ended">
            <SectionHead id="h-ended" title={t("ended")} />
            <Panel flush>
              <ul className="list">
                {ended.map((each) => (
                  <EndedRow key={each.id} deadline={each} />
                ))}
              </ul>
            </Panel>
          </section>
        )}
      </div>
    );
  },
});
