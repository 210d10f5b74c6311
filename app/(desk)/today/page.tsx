import { getLocale, getTranslations } from "next-intl/server";
import { CaseList } from "@/app/_components/case-list";
import { read } from "@/app/_server/read";
import { reads } from "@/app/_server/rooms";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatMoment } from "@/app/_ui/moment";
import { PageHead } from "@/app/_ui/page-head";
import { SectionHead } from "@/app/_ui/section-head";
import { now as clock } from "@/lib/kernel/clock";
import { may } from "@/lib/kernel/policy";
import { Asked } from "./asked";
import { DeadlinesFirst } from "./deadlines-first";
import { Grants } from "./grants";
import { newsWords } from "./news-words";
import { isOfficial, readToday, worksOn } from "./read-today";
import { StandIns } from "./stand-ins";
import { Waits } from "./waits";

export default async function TodayPage() {
  const person = await requirePerson();
  const now = clock();
  const [t, words, locale, news] = await Promise.all([
    getTranslations("today"),
    getTranslations(),
    getLocale(),
    newsWords(),
  ]);
  const today = await read(person, (tx) => readToday(tx, person, now));
  const { deadlines, waits, alone, awaited, standIns, cases, hasMore, facts } = today;
  const opens = may(person, "case.open");
  const hasCases = reads(person, "case");
  const official = isOfficial(person);
  const others = official ? waits.filter(({ kind }) => !kind.startsWith("answer")) : waits;
  const listed = official || !worksOn(person) ? "/cases?status=running" : "/cases?mine=1&status=running";
  return (
    <>
      <PageHead
        title={t("title")}
        below={formatMoment(now, locale, { weekday: "long", month: "long" })}
        acts={
          <>
            {may(person, "allegation.log") && (
              <ButtonLink href="/allegations/new">{words("allegations.log")}</ButtonLink>
            )}
            {opens && (
              <ButtonLink weight="main" href="/allegations">
                {t("open_from")}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="stack-l">
        {official && (
          <Asked organisation={person.organisation} waits={waits} deadlines={deadlines} now={now} />
        )}
        {(!official || others.length > 0) && (
          <div className={hasCases && !official && worksOn(person) ? "tcols" : undefined}>
            <Waits waits={others} now={now} />
            {hasCases && !official && worksOn(person) && <DeadlinesFirst deadlines={deadlines} now={now} />}
          </div>
        )}
        <StandIns person={person} standIns={standIns} />
        <Grants alone={alone} awaited={awaited} />
        {hasCases && (
          <section aria-labelledby="h-cases">
            <SectionHead
              id="h-cases"
              title={
                official
                  ? t("cases_of", { organisation: person.organisation })
                  : t(worksOn(person) ? "cases" : "all_cases")
              }
              note={hasMore ? t("last_changed", { count: cases.length }) : undefined}
              acts={<a href={listed}>{t("all")}</a>}
            />
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
              <CaseList
                locale={locale}
                cases={cases}
                facts={facts}
                person={person}
                last={official ? { head: t("news"), of: ({ id }) => news(today.news.get(id)) } : undefined}
              />
            )}
          </section>
        )}
      </div>
    </>
  );
}
