import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { DueRow } from "@/app/_components/due-row";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { findCase } from "@/lib/cases/find";
import { listOrganisations } from "@/lib/cases/queries";
import { deadlinesOfCase } from "@/lib/deadlines/queries";
import { now } from "@/lib/kernel/clock";
import { may } from "@/lib/kernel/policy";
import { EndedRow } from "./ended-row";
import { SetForm } from "./set-form";
import { titled } from "./titled";

export default async function DeadlinesPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const person = await requirePerson();
  const [t, refusals] = await Promise.all([getTranslations("deadlines"), getTranslations("refusals.keys")]);
  const { found, deadlines, organisations } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    return {
      found,
      deadlines: await deadlinesOfCase(tx, found.id),
      organisations: await listOrganisations(tx, found.id),
    };
  });
  const at = now();
  const running = deadlines.filter((each) => each.ending === null);
  const ended = deadlines.filter((each) => each.ending !== null);
  const closed = found.status === "closed";
  const why = closed ? refusals("case_closed") : may(person, "deadline.set") ? null : t("only_some");
  const ends = !closed && may(person, "deadline.meet");
  return (
    <>
      <CaseHead found={found} />
      <div className="stack-l">
        <section aria-labelledby="h-running">
          <SectionHead id="h-running" title={t("running")} note={t("note")} />
          {running.length === 0 ? (
            <EmptyState
              title={t("none")}
              why={t("none_why")}
              next={why ? <a href={`/cases/${reference}`}>{t("back")}</a> : <a href="#set">{t("set")}</a>}
            />
          ) : (
            <ul className="panel flush list">
              {running.map((each, place) => (
                <DueRow
                  key={each.id}
                  id={each.id}
                  due={each.dueAt}
                  zone={each.zone}
                  now={at}
                  ordinal={place + 1}
                  title={titled(each.title, t)}
                  under={
                    <>
                      {[
                        each.allegation && t("of_allegation", { reference: each.allegation }),
                        each.obliged,
                        titled(each.basis, t),
                        each.source,
                      ]
                        .filter(Boolean)
                        .join(". ")}
                      {ends && (
                        <>
                          {". "}
                          <a href={`/cases/${reference}/deadlines/${each.id}`}>{t("end")}</a>
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
            {why ? (
              <BlockedButton reason={why}>{t("act")}</BlockedButton>
            ) : (
              <SetForm caseId={found.id} reference={reference} organisations={organisations} />
            )}
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
    </>
  );
}
