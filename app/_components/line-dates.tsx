import type { LineRow } from "@/lib/timeline/line/read";
import { lineWords } from "./line-words";

/** How many dates of one event stand beside each other within an entry; the event's own list has them all. */
const most = 6;

/** Several dates for one event side by side, each with whose it is; the one of the entry itself is marked. */
export async function LineDates({
  row,
  dates,
  base,
}: {
  row: LineRow;
  dates: readonly LineRow[];
  base: string;
}) {
  const { t, whenOf, exactlyOf, partyOf } = await lineWords();
  return (
    <span className="sides">
      <b>{t("two_dates", { count: dates.length })}</b>
      <span>
        {[...dates]
          .reverse()
          .slice(0, most)
          .map((each) => (
            <span key={each.id} className={each.id === row.id ? "side here" : "side"}>
              <b className="nowrap">{whenOf(each)}</b> <span className="nowrap">{exactlyOf(each)}</span>
              <span className="block">{partyOf(each) || each.source || t("no_party")}</span>
              {each.id === row.id && <span className="block ink3">{t("this_one")}</span>}
            </span>
          ))}
      </span>
      {dates.length > most && (
        <a href={`${base}/timeline?event=${encodeURIComponent(row.event ?? "")}`}>{t("all_dates")}</a>
      )}
    </span>
  );
}
