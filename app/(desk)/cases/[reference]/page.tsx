import { getLocale, getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { NextObstacle } from "@/app/_components/next-obstacle";
import { wordObstacles } from "@/app/_components/obstacle-words";
import { Timeline } from "@/app/_components/timeline";
import { timelineEntries } from "@/app/_components/timeline-entries";
import { casePage } from "@/app/_server/case-page";
import { ButtonLink } from "@/app/_ui/button-link";
import { SectionHead } from "@/app/_ui/section-head";
import { obstaclesToClosure } from "@/lib/closure/obstacles";
import { now } from "@/lib/kernel/clock";
import { readCursor } from "@/lib/kernel/cursor";
import { readNumber } from "@/lib/kernel/page";
import { may } from "@/lib/kernel/policy";
import { CaseAside } from "./_parts/case-aside";
import { CaseMatrix } from "./_parts/case-matrix";
import { CaseTrack } from "./_parts/case-track";
import { readCasePage } from "./_parts/read-case-page";

export default casePage({
  reads: (tx, { found, asked }) => ({
    all: readCasePage(tx, found, {
      claims: readNumber(asked("claims")),
      allegations: readCursor(asked("allegations")),
    }),
  }),
  head: async ({ person, found, base, all }) => {
    const t = await getTranslations("cases");
    return (
      <CaseHead
        found={found}
        receivedOn={all.facts.seen.receivedOn}
        acts={
          <>
            {may(person, "position.ask") && (
              <ButtonLink href={`${base}/positions`}>{t("nav.positions")}</ButtonLink>
            )}
            {may(person, "statement.draft") && (
              <ButtonLink weight="main" href={`${base}/statements/new`}>
                {t("draft_statement")}
              </ButtonLink>
            )}
          </>
        }
      />
    );
  },
  show: async ({ person, found, reference, base, asked, all, not }) => {
    const [t, words, locale] = await Promise.all([getTranslations("cases"), getTranslations(), getLocale()]);
    const { facts, timeline } = all;
    const deciding = may(person, "case.close") ? facts.whole : facts.seen;
    const hanging = found.status === "closed" ? [] : obstaclesToClosure(deciding, "out_of_scope");
    return (
      <div className="stack-l">
        <CaseTrack
          facts={facts.seen}
          happenings={all.happenings}
          obstacles={hanging.length}
          reference={reference}
          now={now()}
        />
        <NextObstacle obstacles={wordObstacles(hanging, words as never, reference)} />
        <CaseMatrix
          positions={all.positions}
          findings={all.findings.rows}
          hidden={all.hidden}
          total={facts.seen.claims}
          after={asked("claims")}
          reference={reference}
          adds={not("claim.add") === null}
        />
        <div className="cols">
          <section aria-labelledby="h-timeline">
            <SectionHead
              id="h-timeline"
              title={t("section.timeline")}
              note={words("parts.timeline.legend")}
              acts={<a href={`${base}/timeline`}>{t("section.all")}</a>}
            />
            {timeline.rows.length === 0 ? (
              <p className="ink3">{t("section.none")}</p>
            ) : (
              <>
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
          <CaseAside {...all} reference={reference} after={asked("allegations")} />
        </div>
      </div>
    );
  },
});
