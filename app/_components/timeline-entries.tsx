import type { ReactNode } from "react";
import { formatClock, formatDay } from "@/app/_ui/moment";
import { evidenceReference } from "@/lib/evidence/reference";
import { datesShown, type TimelineRow } from "@/lib/timeline/queries";
import type { TimelineEntry } from "./timeline";

const day = 86_400_000;
const silence = 14;

type Told = { entry: TimelineEntry; at: number };

/** Rows of the timeline as they are drawn, latest first: several parties' dates for one event stand as one entry, which leads to all of them when it has more; long silences are said. */
export const timelineEntries = (
  rows: readonly TimelineRow[],
  locale: string,
  reference: string,
  allDates: string,
  /** What stands behind the words of an entry. */
  behind: (id: string) => ReactNode = () => null,
): TimelineEntry[] => {
  const told: Told[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const same = row.event ? rows.filter((other) => other.event === row.event) : [row];
    if (row.event && seen.has(row.event)) continue;
    if (row.event) seen.add(row.event);
    told.push({
      at: row.occurredAt.getTime(),
      entry:
        same.length > 1
          ? severalDates(same, locale, {
              href: `/cases/${reference}/timeline?event=${encodeURIComponent(row.event ?? "")}`,
              words: allDates,
              behind,
            })
          : oneDate(row, locale, { reference, behind }),
    });
  }
  return told.flatMap(({ entry, at }, place) => {
    const next = told[place + 1];
    const days = next ? Math.floor((at - next.at) / day) : 0;
    return days > silence ? [entry, { id: `${entry.id}-gap`, kind: "gap" as const, days }] : [entry];
  });
};

const when = (row: TimelineRow, locale: string, year = true) =>
  formatDay(row.occurredAt, locale, { precision: row.precision, year });

const saidBy = ({ party, source }: TimelineRow) => [party, source].filter(Boolean).join(", ");

type Behind = (id: string) => ReactNode;

const oneDate = (
  row: TimelineRow,
  locale: string,
  { reference, behind }: { reference: string; behind: Behind },
): TimelineEntry => ({
  id: row.id,
  kind: row.isHeld ? "held" : "word",
  when: when(row, locale),
  under: row.precision === "minute" ? formatClock(row.occurredAt, locale) : undefined,
  what: (
    <>
      {row.what}{" "}
      {row.evidence !== null && (
        <a className="small nowrap" href={`/cases/${reference}/evidence/${row.evidence}`}>
          {evidenceReference(row.evidence)}
        </a>
      )}{" "}
      <span className="small ink3">{saidBy(row)}</span> {behind(row.id)}
    </>
  ),
});

const unbroken = (date: string) => date.replaceAll(" ", "\u00a0");

type All = { href: string; words: string; behind: Behind };

const severalDates = (rows: readonly TimelineRow[], locale: string, all: All): TimelineEntry => {
  const inOrder = rows.slice(0, datesShown).reverse();
  const years = new Set(inOrder.map((row) => formatDay(row.occurredAt, locale, { precision: "year" })));
  // Of dates in one year the last says it for all.
  const saysYear = (row: TimelineRow) => years.size > 1 || row === inOrder.at(-1);
  return {
    id: inOrder[0]?.id ?? "",
    kind: "two_dates",
    when: [...new Set(inOrder.map((row) => when(row, locale, saysYear(row))))].map(unbroken).join(" / "),
    what: (
      <>
        {inOrder.map((row) => (
          <span key={row.id} className="block">
            <b>
              {when(row, locale)}
              {row.precision === "minute" && `, ${formatClock(row.occurredAt, locale)}`}
            </b>
            : {row.what} <span className="small ink3">{saidBy(row)}</span> {all.behind(row.id)}
          </span>
        ))}
        {rows.length > datesShown && (
          <a className="small" href={all.href}>
            {all.words}
          </a>
        )}
      </>
    ),
  };
};
