import { getLocale, getTranslations } from "next-intl/server";
import { formatMoment } from "@/app/_ui/moment";
import { Tag } from "@/app/_ui/tag";
import type { Tone } from "@/app/_ui/tone";
import { type DeadlineState, stateOf } from "@/lib/deadlines/lifecycle";
import type { DeadlineRow } from "@/lib/deadlines/queries";
import { timeLeft } from "@/lib/deadlines/time-left";
import { deadlineTitle } from "./deadline-title";

const tones = {
  running: "info",
  met: "ok",
  met_late: "caution",
  waived: "quiet",
  superseded: "quiet",
} as const satisfies Record<DeadlineState, Tone>;

/** A deadline that has ended: how, when, by whom, and how late. */
export async function EndedRow({ deadline }: { deadline: DeadlineRow }) {
  const [t, locale] = await Promise.all([getTranslations("deadlines"), getLocale()]);
  const state = stateOf(deadline);
  const late = state === "met_late" && deadline.endedAt ? timeLeft(deadline.dueAt, deadline.endedAt) : null;
  return (
    <li>
      <p>
        {deadlineTitle(deadline.title, t)} <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>{" "}
        {late && <span className="small">{t("late_by", late)}</span>}
      </p>
      <p className="small ink3">
        {t("due_at", { date: formatMoment(deadline.dueAt, locale, { zone: deadline.zone }) })}
        {deadline.endedAt && (
          <>
            .{" "}
            {t("ended_at", {
              date: formatMoment(deadline.endedAt, locale, { zone: deadline.zone }),
              who: deadline.endedBy ?? "",
            })}
          </>
        )}
      </p>
      {deadline.endReason && <p className="small wrap">{deadline.endReason}</p>}
    </li>
  );
}
