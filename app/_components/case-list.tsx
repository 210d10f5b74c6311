import { getTranslations } from "next-intl/server";
import { reads } from "@/app/_server/rooms";
import { formatDay, formatHour, wallClock } from "@/app/_ui/moment";
import { severities, workstreams } from "@/db/schema/vocabulary";
import type { CaseRow } from "@/lib/cases/queries";
import type { Person } from "@/lib/kernel/actor";
import { now } from "@/lib/kernel/clock";
import type { CaseFacts } from "@/lib/track/facts";
import { lengthOf } from "@/lib/track/spans";
import { trackOf } from "@/lib/track/track";
import { type ListLine, ListRows, type ListSigns } from "./list-rows";
import { StateLegend } from "./state-legend";
import { shutStates, type WorkState, workLooks } from "./work-state";

type CaseListProps = {
  cases: readonly CaseRow[];
  facts: ReadonlyMap<string, CaseFacts>;
  locale: string;
  person: Person;
  /** What the last but one column says instead of what a case waits on. */
  last?: { head: string; of: (row: CaseRow) => string } | undefined;
};

const zone = "Asia/Jakarta";
const workStates = Object.keys(workLooks) as readonly WorkState[];
const bars = { low: "v1", medium: "v2", high: "v3", critical: "v4" } as const;

/** Cases with their labels, the states of their workstreams and what they wait on. Worded here and drawn by `ListRows`: as elements of the server each of them would be made and sent twice. */
export async function CaseList({ cases, facts, locale, person, last }: CaseListProps) {
  const [t, d] = await Promise.all([getTranslations("cases"), getTranslations("domain")]);
  const signs: ListSigns = Object.fromEntries([
    ...workStates.map((state) => [state, [workLooks[state].tone, d(`work.${state}`)]] as const),
    ...severities.map(
      (severity) => [severity, [bars[severity], d(`severity_in_column.${severity}`)]] as const,
    ),
  ]);
  const at = now();
  const today = wallClock(at, zone);
  /** The hour of today, the day of this year. */
  const changed = (moment: Date) => {
    const { year, month, day } = wallClock(moment, zone);
    const isThisYear = year === today.year;
    if (isThisYear && month === today.month && day === today.day) return formatHour(moment, locale, zone);
    return formatDay(moment, locale, { zone, year: !isThisYear });
  };
  const tracks = new Map(
    cases.map(({ id }) => {
      const its = facts.get(id);
      return [id, its ? trackOf(its, (kind) => reads(person, kind)) : []] as const;
    }),
  );
  const line = (row: CaseRow): ListLine => {
    const lanes = tracks.get(row.id) ?? [];
    const waiting = lanes.find(({ state }) => state === "waiting")?.values;
    const party = String(waiting?.party ?? waiting?.unit ?? "");
    const waits = waiting?.since
      ? t("run.waits", { party, ...lengthOf(new Date(waiting.since), at) })
      : party;
    const { provenance } = row;
    return [
      row.id,
      `/cases/${row.reference}`,
      row.title,
      provenance === "recorded" ? "" : [provenance, d(`provenance.${provenance}`)],
      [
        row.reference,
        { label: row.label },
        { sign: row.severity },
        ...lanes.map(({ state }) => ({ sign: state })),
        last ? last.of(row) : row.status === "closed" ? d("case_state.closed") : waits,
        changed(row.updatedAt),
      ],
    ];
  };
  const lines = cases.map(line);
  return (
    <>
      <ListRows
        caption={t("list")}
        title={t("column.title")}
        before={1}
        kind={last ? "news" : "cases"}
        signs={signs}
        columns={[
          { label: t("column.reference"), look: "reference" },
          { label: t("filter.label"), look: "label" },
          { label: t("column.severity"), look: "severity", hangs: "low" },
          ...workstreams.map((workstream, place) => ({
            label: d(`workstream.${workstream}`),
            look: "work" as const,
            hangs: place % 2 ? ("high" as const) : ("low" as const),
          })),
          { label: last?.head ?? d("work.waiting"), look: "waits" },
          { label: t("column.updated"), look: "changed" },
        ]}
        lines={lines}
      />
      <StateLegend
        shut={shutStates.filter((shut) => [...tracks.values()].flat().some(({ state }) => state === shut))}
        marks={cases.map(({ provenance }) => provenance)}
      />
    </>
  );
}
