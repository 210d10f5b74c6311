import { getTranslations } from "next-intl/server";
import { DeadlineStrip } from "@/app/_components/deadline-strip";
import { EmptyState } from "@/app/_ui/empty-state";
import { SectionHead } from "@/app/_ui/section-head";
import { type Dues, duesCounted } from "@/lib/deadlines/queries";
import { dueList } from "./due-list";

/** The deadlines that end first, to scale and as rows, with the way to all of them. */
export async function DeadlinesFirst({ deadlines, now }: { deadlines: Dues; now: Date }) {
  const [t, line] = await Promise.all([getTranslations("today"), dueList(now)]);
  const { first, total } = deadlines;
  const count = total < duesCounted ? String(total) : `${duesCounted - 1}+`;
  return (
    <section aria-labelledby="h-deadlines" id="deadlines">
      <SectionHead
        id="h-deadlines"
        title={t("deadlines")}
        acts={
          <a href="/today/deadlines">{total > first.length ? t("all_of", { count }) : t("all_deadlines")}</a>
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
