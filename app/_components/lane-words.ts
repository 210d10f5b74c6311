import type { getTranslations } from "next-intl/server";
import { formatDayInText } from "@/app/_ui/moment";
import type { Lane } from "@/lib/track/track";

type T = Awaited<ReturnType<typeof getTranslations<never>>>;

const isDay = (value: string | number) => typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value);

/** A lane of the track in words: the party it waits on, when it waits, and the sentence that explains its state. */
export const laneWords = (lane: Lane, t: T, locale: string): { waitingOn?: string; detail: string } => {
  if (lane.state === "not_shown") return { detail: "" };
  const values = Object.fromEntries(
    Object.entries(lane.values).map(([key, value]) => [
      key,
      isDay(value) ? formatDayInText(new Date(value), locale, { zone: "Asia/Jakarta" }) : value,
    ]),
  );
  if (typeof values.outcome === "string")
    values.outcome = t(`domain.referral_outcome.${values.outcome}` as never);
  const detail = t(`cases.track.${lane.workstream}_${lane.why}` as never, values as never) as string;
  const party = lane.values.party ?? lane.values.unit;
  return lane.state === "waiting" && party ? { waitingOn: String(party), detail } : { detail };
};
