import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { reads } from "@/app/_server/rooms";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { formatMoment } from "@/app/_ui/moment";
import { Notice } from "@/app/_ui/notice";
import { PageHead } from "@/app/_ui/page-head";
import { SectionHead } from "@/app/_ui/section-head";
import { now } from "@/lib/kernel/clock";
import { datesBetween, lateUpdates, mostDates } from "@/lib/statements/calendar/dates";
import { monthAsked } from "@/lib/statements/calendar/month";
import { ownCalendar } from "@/lib/statements/calendar/own";
import { DateTable } from "./date-table";
import { OwnCalendar } from "./own-calendar";

type CalendarPageProps = { searchParams: Promise<{ month?: string | string[] }> };

export default async function CalendarPage({ searchParams }: CalendarPageProps) {
  const person = await requirePerson();
  if (!reads(person, "statement")) notFound();
  const month = monthAsked([(await searchParams).month ?? ""].flat()[0], now());
  const [t, locale, [late, dates, since]] = await Promise.all([
    getTranslations("statements.calendar"),
    getLocale(),
    read(person, (tx) =>
      Promise.all([lateUpdates(tx), datesBetween(tx, month.from, month.until), ownCalendar(tx)]),
    ),
  ]);
  const to = (name: string) => `/statements/calendar?month=${name}`;
  const name = formatMoment(month.from, locale, { precision: "month", month: "long" });
  return (
    <>
      <PageHead title={t("title")} />
      {late.length > 0 && (
        <section aria-labelledby="h-late" className="mb-8">
          <SectionHead id="h-late" title={t("late")} note={t("late_count", { count: late.length })} />
          <DateTable caption={t("late")} dates={late} />
        </section>
      )}
      <section aria-labelledby="h-month">
        <SectionHead
          id="h-month"
          title={name}
          acts={
            <>
              <ButtonLink href={to(month.before)}>{t("before")}</ButtonLink>
              <ButtonLink href={to(month.after)}>{t("after")}</ButtonLink>
            </>
          }
        />
        {dates.length === 0 ? (
          <EmptyState title={t("empty")} why={t("empty_why")} next={<a href="/statements">{t("board")}</a>} />
        ) : (
          <DateTable caption={name} dates={dates} />
        )}
        {dates.length >= mostDates && <Notice tone="info" title={t("at_most", { count: dates.length })} />}
      </section>
      <div className="mt-8 max-w-form">
        <OwnCalendar since={since} />
      </div>
    </>
  );
}
