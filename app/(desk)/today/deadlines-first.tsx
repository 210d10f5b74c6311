import { getLocale, getTranslations } from "next-intl/server";
import { DeadlineStrip } from "@/app/_components/deadline-strip";
import { EmptyState } from "@/app/_ui/empty-state";
import { SectionHead } from "@/app/_ui/section-head";
import type { Dues } from "@/lib/deadlines/queries";
import { dueList } from "./due-list";
import { duesTally } from "./dues-tally";

/** The deadlines that end first, to scale and as rows, with the way to all of them. */
export async function DeadlinesFirst({ deadlines, now }: { deadlines: Dues; now: Date }) {
  const [t, line, locale] = await Promise.all([getTranslations("today"), dueList(now), getLocale()]);
  const { first, total } = deadlines;
  return (
    <section aria-labelledby="h-deadlines" id="deadlines">
      <SectionHead
        id="h-deadlines"
        title={t("deadlines")}
        acts={
          <a href="/today/deadlines">
            {total > first.length ? t("all_of", { count: duesTally(total, locale) }) : t("all_deadlines")}
          </a>
        }
      />
      {first.length === 0 ? (
        <EmptyState
          title={t("no_deadline")}
          why={t("no_deadline_why")}
          next={<a href="/cases?mine=1">{t("see_cases")}</a>}
        />
      ) : (
        <div className="dues">
          <DeadlineStrip now={now} lines={first.map(line)} />
        </div>
      )}
    </section>
  );
}
