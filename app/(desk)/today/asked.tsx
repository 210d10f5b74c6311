import { getLocale, getTranslations } from "next-intl/server";
import { sayAtLeast } from "@/app/_components/tally";
import { formatMoment } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { type Due, type Dues, duesCounted } from "@/lib/deadlines/queries";
import type { Wait } from "@/lib/today/wait";
import { dueList } from "./due-list";
import { duesTally } from "./dues-tally";

type AskedProps = { organisation: string; waits: readonly Wait[]; deadlines: Dues; now: Date };

const isQuestion = ({ kind }: Wait) => kind === "answer" || kind === "answer_unseen";

/** What an organisation owes and is asked: duties with a clock first, then questions by when they were asked, each with the way to answer. */
export async function Asked({ organisation, waits, deadlines, now }: AskedProps) {
  const [t, line, locale] = await Promise.all([getTranslations("today"), dueList(now), getLocale()]);
  const questions = waits.filter(isQuestion);
  const duty = (each: Due) => {
    const [key, tone, at, utc, when, , title, of, under, , rest] = line(each);
    const [link] = of;
    return (
      <li key={key} className="askrow">
        <div className={`askdue ${tone}`}>
          <time className="b" dateTime={at} title={utc}>
            {when}
          </time>
          <p className="small tone">{rest}</p>
        </div>
        <div>
          <p className="b">{title}</p>
          <p className="small ink3">
            {link?.[1]}
            {under}
          </p>
        </div>
        {link && (
          <a className="btn" href={link[0]}>
            {t("to_deadline")}
          </a>
        )}
      </li>
    );
  };
  const count = questions.length + Math.min(deadlines.total, duesCounted - 1);
  const isMore = deadlines.total >= duesCounted || questions.some(({ isAmongMore }) => isAmongMore);
  const open = (many: number) => t("asked_note", { count: many });
  return (
    <section aria-labelledby="h-asked">
      <SectionHead
        id="h-asked"
        title={t("asked_of", { organisation })}
        note={count === 0 ? undefined : isMore ? sayAtLeast(count, locale, open) : open(count)}
        acts={
          <a href="/today/deadlines">
            {deadlines.total > deadlines.first.length
              ? t("all_of", { count: duesTally(deadlines.total, locale) })
              : t("all_deadlines")}
          </a>
        }
      />
      {count === 0 ? (
        <p className="ink2">{t("nothing_asked")}</p>
      ) : (
        <Panel flush>
          <ol className="list">
            {deadlines.first.map(duty)}
            {questions.map(({ kind, id, title, reference, since, href }) => (
              <li key={id} className="askrow">
                <div className="askdue">
                  <p className="b">{t("no_due")}</p>
                  <p className="small ink3">{t("asked_on", { date: formatMoment(since, locale) })}</p>
                </div>
                <div>
                  <p className="b">
                    {t(kind === "answer" ? "give_position" : "give_position_unseen", { reference })}
                  </p>
                  {title && (
                    <p className="ink2">
                      <q>{title}</q>
                    </p>
                  )}
                </div>
                <a className="btn" href={href}>
                  {t("wait.answer_act")}
                </a>
              </li>
            ))}
          </ol>
        </Panel>
      )}
    </section>
  );
}
