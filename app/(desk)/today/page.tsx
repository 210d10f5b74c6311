import { getLocale, getTranslations } from "next-intl/server";
import { CaseList } from "@/app/_components/case-list";
import { DeadlineStrip } from "@/app/_components/deadline-strip";
import { dueLines } from "@/app/_components/due-lines";
import { read } from "@/app/_server/read";
import { reads } from "@/app/_server/rooms";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatMoment } from "@/app/_ui/moment";
import { PageHead } from "@/app/_ui/page-head";
import { SectionHead } from "@/app/_ui/section-head";
import type { Due } from "@/lib/deadlines/queries";
import { now as clock } from "@/lib/kernel/clock";
import { may } from "@/lib/kernel/policy";
import { Grants } from "./grants";
import { NewAllegations } from "./new-allegations";
import { readToday } from "./read-today";
import { StandIns } from "./stand-ins";
import { Waits } from "./waits";

export default async function TodayPage() {
  const person = await requirePerson();
  const now = clock();
  const [t, words, locale, dueLine] = await Promise.all([
    getTranslations("today"),
    getTranslations(),
    getLocale(),
    dueLines(now),
  ]);
  const { deadlines, waits, alone, awaited, standIns, allegations, cases, facts } = await read(person, (tx) =>
    readToday(tx, person, now),
  );
  const opens = may(person, "case.open");
  const hasCases = reads(person, "case");
  const titleOf = (title: string) =>
    words.has(`deadlines.named.${title}` as never)
      ? (words(`deadlines.named.${title}` as never) as string)
      : title;
  const dueOn = (each: Due) => {
    const { caseReference, allegationReference } = each;
    return dueLine({
      id: each.id,
      due: each.dueAt,
      zone: each.zone,
      title: titleOf(each.title),
      of: [
        ...(caseReference ? [[`/cases/${caseReference}/deadlines`, caseReference] as const] : []),
        ...(allegationReference
          ? [[`/allegations/${allegationReference}`, allegationReference] as const]
          : []),
      ],
      under: [each.obliged, titleOf(each.basis), each.source]
        .filter(Boolean)
        .map((part) => `. ${part}`)
        .join(""),
    });
  };
  return (
    <>
      <PageHead
        title={t("title")}
        below={t("summary", {
          date: formatMoment(now, locale, { weekday: "long", month: "long" }),
          deadlines: deadlines.length,
          waits: waits.length,
        })}
        acts={
          <>
            {may(person, "allegation.log") && (
              <ButtonLink href="/allegations/new">{words("allegations.log")}</ButtonLink>
            )}
            {opens && (
              <ButtonLink weight="main" href="/allegations">
                {words("allegations.open_title")}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="stack-l">
        {hasCases && (
          <section aria-labelledby="h-deadlines" id="deadlines">
            <SectionHead id="h-deadlines" title={t("deadlines")} />
            {deadlines.length === 0 ? (
              <EmptyState
                title={t("no_deadline")}
                why={t("no_deadline_why")}
                next={<a href="/cases?mine=1">{t("see_cases")}</a>}
              />
            ) : (
              <DeadlineStrip now={now} lines={deadlines.map(dueOn)} />
            )}
          </section>
        )}
        <StandIns person={person} standIns={standIns} />
        <Grants alone={alone} awaited={awaited} />
        <div className="cols-even">
          <Waits waits={waits} />
          {person.roles.some((role) => role === "intake_officer" || role === "coordinator") && (
            <NewAllegations allegations={allegations} />
          )}
        </div>
        {hasCases && (
          <section aria-labelledby="h-cases">
            <SectionHead id="h-cases" title={t("cases")} acts={<a href="/cases?mine=1">{t("all")}</a>} />
            {cases.length === 0 ? (
              <EmptyState
                title={t("no_case")}
                why={t("no_case_why")}
                next={
                  opens || may(person, "allegation.log") ? (
                    <a href="/allegations">{t("to_allegations")}</a>
                  ) : (
                    <a href="/notices">{t("notices")}</a>
                  )
                }
              />
            ) : (
              <CaseList locale={locale} cases={cases} facts={facts} />
            )}
          </section>
        )}
      </div>
    </>
  );
}
