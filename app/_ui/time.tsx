import { useLocale } from "next-intl";
import { formatMoment, formatUtc, type MomentLook, wallClock } from "./moment";

type TimeProps = MomentLook & { at: Date | string };

const pad = (figure: number) => String(figure).padStart(2, "0");

const machineDay = (at: Date | string, look: MomentLook) => {
  const { year, month, day } = wallClock(at, look.zone ?? "Asia/Jakarta");
  if (look.precision === "year") return String(year);
  return look.precision === "month" ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
};

/** A moment in its zone, with the zone; hovered or focused it tells UTC. A bare day has no UTC and takes no focus. */
export function Time({ at, ...look }: TimeProps) {
  const locale = useLocale();
  // A line breaks between the day and the hour, and within neither.
  const shown = formatMoment(at, locale, look).replace(/(?<![,،]) /g, "\u00a0");
  if ((look.precision ?? "minute") !== "minute") return <time dateTime={machineDay(at, look)}>{shown}</time>;
  const utc = formatUtc(at, locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: UTC must be reachable without a pointer
    <time className="moment" dateTime={new Date(at).toISOString()} title={utc} data-utc={utc} tabIndex={0}>
      {shown}
    </time>
  );
}
