import { getTranslations } from "next-intl/server";
import { reads } from "@/app/_server/rooms";
import { formatDay, formatHour, wallClock } from "@/app/_ui/moment";
import { severities, workstreams } from "@/db/schema/vocabulary";
import type { CaseRow } from "@/lib/cases/queries";
import type { Person } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import type { CaseFacts } from "@/lib/track/facts";
import { lengthOf } from "@/lib/track/spans";
import { trackOf, type WorkState } from "@/lib/track/track";
import { type CaseRowLine, CaseRows, type CaseRowWords } from "./case-rows";
import { StateLegend } from "./state-legend";
import { shutStates } from "./work-state";

type CaseListProps = {
  cases: readonly CaseRow[];
  facts: ReadonlyMap<string, CaseFacts>;
  locale: string;
  person: Person;
  /** What the last but one column says instead of what a case waits on. */
  last?: { head: string; of: (row: CaseRow) => string } | undefined;
};

const zone = "Asia/Jakarta";
const workStates = [
  "not_started",
  "not_needed",
  "under_way",
  "waiting",
  "done",
  "shown_in_part",
  "not_shown",
] as const;

/** Cases with their labels, the states of their workstreams and what they wait on. Worded here and drawn by `CaseRows`: as elements of the server each of them would be made and sent twice. */
export async function CaseList({ cases, facts, locale, person, last }: CaseListProps) {
  const [t, d] = await Promise.all([getTranslations("cases"), getTranslations("domain")]);
  const each = <K extends string>(keys: readonly K[], word: (key: K) => string) =>
    Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;
  const words: CaseRowWords = {
    caption: t("list"),
    columns: {
      reference: t("column.reference"),
      title: t("column.title"),
      label: t("filter.label"),
      severity: t("column.severity"),
      waits: last?.head ?? d("work.waiting"),
      changed: t("column.updated"),
    },
    workstreams: workstreams.map((workstream) => d(`workstream.${workstream}`)),
    states: each<WorkState>(workStates, (state) => d(`work.${state}`)),
    severities: each(severities, (severity) => d(`severity_in_column.${severity}`)),
  };
  const at = now();
  const today = wallClock(at, zone);
  /** The hour of today, the day of this year. */
  const changed = (moment: Date) => {
    const { year, month, day } = wallClock(moment, zone);
    const isThisYear = year === today.year;
    if (isThisYear && month === today.month && day === today.day) return formatHour(moment, locale, zone);
    return formatDay(moment, locale, { zone, year: !isThisYear });
  };
  const lanesOf = (facts: CaseFacts) => trackOf(facts, (kind) => reads(person, kind));
  const line = (row: CaseRow): CaseRowLine => {
    const its = facts.get(row.id);
    const lanes = its ? lanesOf(its) : [];
    const waiting = lanes.find(({ state }) => state === "waiting")?.values;
    const party = String(waiting?.party ?? waiting?.unit ?? "");
    const waits = waiting?.since
      ? t("run.waits", { party, ...lengthOf(new Date(waiting.since), at) })
      : party;
    const { provenance } = row;
    return [
      row.reference,
      row.title,
      row.label,
      row.severity,
      provenance === "recorded" ? null : [provenance, d(`provenance.${provenance}`)],
      lanes.map(({ state }) => state),
      last ? last.of(row) : row.status === "closed" ? d("case_state.closed") : waits,
      changed(row.updatedAt),
    ];
  };
  const lines = cases.map(line);
  return (
    <>
      <CaseRows lines={lines} words={words} hasNews={last !== undefined} />
      <StateLegend
        shut={shutStates.filter((state) => lines.some((its) => its[5].includes(state)))}
        marks={cases.map(({ provenance }) => provenance)}
      />
    </>
  );
}
