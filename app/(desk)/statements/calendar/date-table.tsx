import { getLocale, getTranslations } from "next-intl/server";
import { formatMoment, wallClock, zoneName } from "@/app/_ui/moment";
import { Table } from "@/app/_ui/table";
import { Tag } from "@/app/_ui/tag";
import type { StatementDate } from "@/lib/statements/calendar/dates";

type DateTableProps = { caption: string; dates: readonly StatementDate[] };

/** Releases and promised updates, a row each, in their order; the day is said where it begins. */
export async function DateTable({ caption, dates }: DateTableProps) {
  const [t, locale] = await Promise.all([getTranslations("statements.calendar"), getLocale()]);
  const dayOf = ({ at, zone }: StatementDate) =>
    formatMoment(at, locale, { precision: "day", weekday: "short", zone });
  const hourOf = ({ at, zone }: StatementDate) => {
    const { hour, minute } = wallClock(at, zone);
    return `${hour}${locale === "id" ? "." : ":"}${minute} ${zoneName(zone)}`;
  };
  const state = ({ kind, isOpen, isLate }: StatementDate) => {
    if (isLate) return <Tag tone="danger">{t("is_late")}</Tag>;
    if (isOpen) return <Tag tone="info">{t("waits")}</Tag>;
    return <Tag tone="ok">{t(kind === "release" ? "out" : "kept")}</Tag>;
  };
  const what = ({ reference, number, title, language, organisation }: StatementDate) => (
    <>
      <a href={`/cases/${reference}/statements/${number}`} lang={language}>
        {title}
      </a>
      <span className="block small ink3">
        {[organisation, `${reference} / S${number}`].filter(Boolean).join(", ")}
      </span>
    </>
  );
  return (
    <Table
      caption={caption}
      columns={(["statement", "day", "hour", "what", "state"] as const).map((id) => ({ id, label: t(id) }))}
      rows={dates.map((date) => ({
        id: date.id,
        cells: [
          what(date),
          <time key="day" dateTime={date.at.toISOString()}>
            {dayOf(date)}
          </time>,
          hourOf(date),
          t(date.kind),
          state(date),
        ],
      }))}
    />
  );
}
