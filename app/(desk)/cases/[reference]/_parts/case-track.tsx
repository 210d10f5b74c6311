import { getLocale, getTranslations } from "next-intl/server";
import { laneWords } from "@/app/_components/lane-words";
import { Track } from "@/app/_components/track";
import { daysFrom, trackAxis } from "@/app/_components/track-axis";
import { isShut, reads } from "@/app/_server/rooms";
import { formatDay } from "@/app/_ui/moment";
import { SectionHead } from "@/app/_ui/section-head";
import type { Person } from "@/lib/kernel/actor";
import type { CaseFacts } from "@/lib/track/facts";
import type { Happenings } from "@/lib/track/happenings";
import { type Says, spansOf } from "@/lib/track/spans";
import { trackOf, type Workstream } from "@/lib/track/track";

type CaseTrackProps = {
  facts: CaseFacts;
  happenings: Happenings;
  person: Person;
  /** How many keep the case from closing; left out where the reader's roles read no closure. */
  obstacles: number | undefined;
  reference: string;
  now: Date;
};

const pages: Record<Workstream, string> = {
  intake: "timeline",
  verification: "findings",
  police: "police",
  statements: "statements",
  closure: "closure",
};

/** Where the case stands: five workstreams on one scale of time, derived from the record. */
export async function CaseTrack({ facts, happenings, person, obstacles, reference, now }: CaseTrackProps) {
  const [t, words, locale] = await Promise.all([getTranslations("cases"), getTranslations(), getLocale()]);
  const lanes = trackOf(facts, (kind) => reads(person, kind));
  const spans = spansOf(facts, lanes, happenings, now);
  const bands = spans.bands
    .map((band) => ({
      from: daysFrom(spans.start, band.from),
      to: daysFrom(spans.start, band.to),
      label: t(`event.${band.event}` as "event.told", {
        from: formatDay(band.from, locale, { year: false }),
        to: formatDay(band.to, locale, { year: false }),
      }),
    }))
    .slice(0, 2);
  const saidOf = (says: Says): string => {
    if (says.key === "unanswered") return t("run.unanswered", { count: says.count, days: says.days });
    if (says.key === "waits")
      return t("run.waits", { party: says.party, days: says.days, hours: says.hours });
    if (says.key === "out") return t("run.out", { out: String(says.out), all: String(says.all) });
    return t("run.days", { days: says.days, hours: says.hours });
  };
  const axis = trackAxis({ start: spans.start, end: spans.end, now: spans.now ?? undefined, bands, locale });
  return (
    <section aria-labelledby="h-track">
      <SectionHead id="h-track" title={t("section.stands")} note={t("section.stands_note")} />
      <Track
        axis={axis}
        lanes={lanes.map((lane) => {
          const { waitingOn, detail } = laneWords(lane, words as never, locale);
          return {
            workstream: lane.workstream,
            href: isShut(person, pages[lane.workstream])
              ? undefined
              : `/cases/${reference}/${pages[lane.workstream]}`,
            state: lane.state,
            ...(waitingOn === undefined ? {} : { waitingOn }),
            detail:
              lane.workstream === "closure" && facts.status !== "closed" && obstacles !== undefined
                ? t("track.closure_obstacles", { n: obstacles })
                : detail,
            runs: spans.lanes[lane.workstream].map((span, place, all) => ({
              from: daysFrom(spans.start, span.from),
              to: daysFrom(spans.start, span.to),
              state: span.state,
              label: span.says && saidOf(span.says),
              isLast: place === all.length - 1,
            })),
            ticks:
              lane.workstream === "intake" ? spans.unanswered.map((at) => daysFrom(spans.start, at)) : [],
          };
        })}
      />
    </section>
  );
}
