import { getLocale, getTranslations } from "next-intl/server";
import { dueMoment } from "@/app/_components/due-moment";
import { dueRest } from "@/app/_components/due-rest";
import { urgency } from "@/app/_components/remaining";
import { SectionHead } from "@/app/_ui/section-head";
import type { deadlinesOfCase } from "@/lib/deadlines/queries";
import { deadlineTitle } from "../deadlines/deadline-title";

export type Dues = Awaited<ReturnType<typeof deadlinesOfCase>>["rows"];

type CaseDeadlinesProps = { dues: Dues; more: boolean; base: string; now: Date };

/** Beside the case: what falls due next, when, and what remains. */
export async function CaseDeadlines({ dues, more, base, now }: CaseDeadlinesProps) {
  const [t, d, rest, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("deadlines"),
    dueRest(now),
    getLocale(),
  ]);
  if (dues.length === 0) return null;
  return (
    <section>
      <SectionHead
        id="h-deadlines"
        level={3}
        title={t("section.deadlines")}
        acts={<a href={`${base}/deadlines`}>{more ? t("section.all") : t("section.manage")}</a>}
      />
      <ul className="side small">
        {dues.map(({ id, title, dueAt, zone, obliged, source }) => {
          const at = dueMoment(dueAt, locale, zone);
          const tone = urgency(dueAt, now);
          return (
            <li key={id}>
              <p>
                <b>
                  {at.day}, {at.clock}
                </b>
                <span className={tone === "quiet" ? undefined : `tone b ${tone}`}>{rest(dueAt)}</span>
              </p>
              <p className="ink2 wrap">
                {[deadlineTitle(title, d), obliged, source].filter(Boolean).join(". ")}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type NextDueProps = { due: Dues[number] | undefined; now: Date };

/** What falls due first, in the head of the case. */
export async function NextDue({ due, now }: NextDueProps) {
  const [d, rest, locale] = await Promise.all([getTranslations("deadlines"), dueRest(now), getLocale()]);
  if (due === undefined) return null;
  const at = dueMoment(due.dueAt, locale, due.zone);
  const tone = urgency(due.dueAt, now);
  return (
    <span className="small nextdue">
      <b className={tone === "quiet" ? undefined : `tone ${tone}`}>
        {at.day}, {at.clock}
      </b>{" "}
      {deadlineTitle(due.title, d)}, {rest(due.dueAt)}
    </span>
  );
}
