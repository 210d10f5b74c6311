import { getLocale, getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { NextObstacle } from "@/app/_components/next-obstacle";
import { wordObstacles } from "@/app/_components/obstacle-words";
import { Timeline } from "@/app/_components/timeline";
import { timelineEntries } from "@/app/_components/timeline-entries";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { SectionHead } from "@/app/_ui/section-head";
import { obstaclesToClosure } from "@/lib/closure/obstacles";
import { now } from "@/lib/kernel/clock";
import { may } from "@/lib/kernel/policy";
import { CaseAside } from "./_parts/case-aside";
import { CaseMatrix } from "./_parts/case-matrix";
import { CaseTrack } from "./_parts/case-track";
import { readCasePage } from "./_parts/read-case-page";

const shownEntries = 30;

export default async function CasePage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const person = await requirePerson();
  const [t, words, locale] = await Promise.all([getTranslations("cases"), getTranslations(), getLocale()]);
  const page = await read(person, (tx) => readCasePage(tx, reference));
  const { found, facts, timeline } = page;
  const hanging =
    found.status === "closed" ? [] : obstaclesToClosure(may(person, "case.close") ? page.deciding : facts);
  const here = `/cases/${reference}`;
  return (
    <>
      <CaseHead
        found={found}
        receivedOn={facts.receivedOn}
        acts={
          <>
            {may(person, "position.ask") && (
              <ButtonLink href={`${here}/positions`}>{t("nav.positions")}</ButtonLink>
            )}
            {may(person, "statement.draft") && (
              <ButtonLink weight="main" href={`${here}/statements/new`}>
                {t("draft_statement")}
              </ButtonLink>
            )}
          </>
        }
      />
      <div className="stack-l">
        <CaseTrack
          facts={facts}
          happenings={timeline}
          obstacles={hanging.length}
          reference={reference}
          now={now()}
        />
        <NextObstacle obstacles={wordObstacles(hanging, words as never, reference)} />
        <CaseMatrix
          positions={page.positions}
          findings={page.findings}
          reference={reference}
          adds={may(person, "claim.add") && found.status !== "closed"}
        />
        <div className="cols">
          <section aria-labelledby="h-timeline">
            <SectionHead
              id="h-timeline"
              title={t("section.timeline")}
              note={words("parts.timeline.legend")}
              acts={<a href={`${here}/timeline`}>{t("section.all")}</a>}
            />
            {timeline.length === 0 ? (
              <p className="ink3">{t("section.none")}</p>
            ) : (
              <Timeline entries={timelineEntries(timeline.slice(0, shownEntries), locale, reference)} />
            )}
          </section>
          <CaseAside {...page} reference={reference} />
        </div>
      </div>
    </>
  );
}
