import { getLocale, getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { CaseHead } from "@/app/_components/case-head";
import { NextObstacle } from "@/app/_components/next-obstacle";
import { wordObstacles } from "@/app/_components/obstacle-words";
import { Timeline, TimelineLegend } from "@/app/_components/timeline";
import { timelineEntries } from "@/app/_components/timeline-entries";
import { casePage } from "@/app/_server/case-page";
import { reads } from "@/app/_server/rooms";
import { SectionHead } from "@/app/_ui/section-head";
import { amendmentsOf } from "@/lib/amendments/queries";
import type { Case } from "@/lib/cases/lock";
import { obstaclesToClosure } from "@/lib/closure/obstacles";
import type { Person } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import { readCursor } from "@/lib/kernel/cursor";
import { readDay } from "@/lib/kernel/moment";
import { readNumber } from "@/lib/kernel/page";
import { may } from "@/lib/kernel/policy";
import { knownOf } from "@/lib/track/spans";
import { CaseActs } from "./_parts/case-acts";
import { CaseAside } from "./_parts/case-aside";
import { CaseDeadlines, NextDue } from "./_parts/case-deadlines";
import { CaseMatrix } from "./_parts/case-matrix";
import { CaseTrack } from "./_parts/case-track";
import { likelyActs } from "./_parts/likely-acts";
import { readCasePage } from "./_parts/read-case-page";

export default casePage({
  reads: (tx, { found, asked }) => ({
    all: readCasePage(tx, found, {
      claims: readNumber(asked("claims")),
      on: readDay(asked("on")),
      contradicted: asked("only") === "contradicted",
      allegations: readCursor(asked("allegations")),
    }),
    amendments: amendmentsOf(tx, [found.id]),
  }),
  head: async ({ person, found, base, all, reason }) => {
    const hanging = hangingFor(person, found, all.facts);
    return (
      <CaseHead
        found={found}
        known={knownOf(all.facts.seen, all.happenings)}
        due={<NextDue due={all.deadlines.rows[0]} now={now()} />}
        acts={<CaseActs {...likelyActs(all.facts.seen, hanging.length, base, reason)} />}
      />
    );
  },
  show: async ({ person, found, reference, base, asked, all, amendments, not }) => {
    const [t, words, locale] = await Promise.all([getTranslations("cases"), getTranslations(), getLocale()]);
    const { facts, timeline } = all;
    const hanging = hangingFor(person, found, facts);
    return (
      <div className="stack-l">
        <Amended history={amendments} />
        <CaseTrack
          facts={facts.seen}
          happenings={all.happenings}
          person={person}
          obstacles={reads(person, "closure") ? hanging.length : undefined}
          reference={reference}
          now={now()}
        />
        {reads(person, "closure") && (
          <NextObstacle
            obstacles={wordObstacles(
              hanging,
              words as never,
              reference,
              person,
              answerOf(person, all.positions),
            )}
          />
        )}
        <CaseMatrix
          positions={all.positions}
          findings={all.findings.rows}
          hidden={all.hidden}
          readsFindings={reads(person, "finding")}
          isOurs={person.organisationId === found.organisationId}
          total={facts.seen.claims}
          view={{ contradicted: asked("only") === "contradicted", on: readDay(asked("on")) }}
          after={asked("claims")}
          base={base}
          adds={not("claim.add") === null}
          makes={not("finding.make") === null}
          asks={not("position.ask") === null}
          now={now()}
        />
        <div className="cols">
          <section aria-labelledby="h-timeline">
            <SectionHead
              id="h-timeline"
              title={t("section.timeline")}
              acts={<a href={`${base}/timeline`}>{t("section.all")}</a>}
            />
            {timeline.rows.length === 0 ? (
              <p className="ink3">{t("section.none")}</p>
            ) : (
              <>
                <TimelineLegend />
                <Timeline
                  entries={timelineEntries(
                    timeline.rows,
                    locale,
                    reference,
                    words("verification.timeline.all_dates"),
                  )}
                />
                {timeline.next && (
                  <p className="mt-3">
                    <a href={`${base}/timeline?after=${timeline.next}`}>{t("section.earlier")}</a>
                  </p>
                )}
              </>
            )}
          </section>
          <CaseAside
            {...all}
            adds={not("case.add-member") === null}
            reference={reference}
            after={asked("allegations")}
            dues={
              <CaseDeadlines
                dues={all.deadlines.rows}
                more={all.deadlines.next !== undefined}
                base={base}
                now={now()}
              />
            }
          />
        </div>
      </div>
    );
  },
});

type Facts = Awaited<ReturnType<typeof readCasePage>>["facts"];

/** Where this person answers what is asked of their organisation on the claims that are shown. */
const answerOf = (person: Person, { claims }: Awaited<ReturnType<typeof readCasePage>>["positions"]) => {
  const asked = claims.flatMap(({ standings }) => standings[person.organisationId]?.requestId ?? []);
  return may(person, "position.answer") && asked.length > 0 ? `/answers/${asked[0]}` : undefined;
};

/** What keeps the case from closing, as far as it is decided by what this person sees. */
const hangingFor = (person: Person, { status }: Case, facts: Facts) =>
  status === "closed"
    ? []
    : obstaclesToClosure(may(person, "case.close") ? facts.whole : facts.seen, "out_of_scope");
