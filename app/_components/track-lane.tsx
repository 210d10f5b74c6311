import { useTranslations } from "next-intl";
import { letter, scale } from "./band-places";
import { placed } from "./placed";
import type { TrackAxis } from "./track";
import { type WorkState, type Workstream, workLooks } from "./work-state";

/** A stretch of work, in days from the start of the axis. */
export type TrackRun = {
  from: number;
  to: number;
  state: WorkState;
  label?: string | undefined;
  /** Nothing of the lane comes after it, so that words which it does not hold may stand there. */
  isLast: boolean;
};

export type TrackLaneProps = {
  axis: TrackAxis;
  end: "first" | "last" | undefined;
  workstream: Workstream;
  /** Left out where the reader's roles do not open its page. */
  href?: string | undefined;
  state: WorkState;
  /** The party a waiting workstream waits on. */
  waitingOn?: string | undefined;
  /** The line under the state. */
  detail: string;
  runs: readonly TrackRun[];
  /** Messages of which none was answered. */
  ticks: readonly number[];
};

/** Where a label stands that is nowhere cut: in its stretch where that holds it, behind or before it where there is room, else not at all. */
const labelOf = ({ from, to, state, label, isLast }: TrackRun, days: number) => {
  if (label === undefined) return null;
  const room = (stretch: number) => (stretch / days) * scale - letter * label.length;
  if (room(to - from) > 16)
    return { label, at: from, look: state === "waiting" || state === "not_started" ? "mid" : "in" };
  if (isLast && room(days - to) > 16) return { label, at: to, look: "over" };
  return room(from) > 16 && isLast ? { label, at: from, look: "over before" } : null;
};

/** One workstream: its name, its stretches on the scale, and its state in words. */
export function TrackLane({
  axis,
  end,
  workstream,
  href,
  state,
  waitingOn,
  detail,
  runs,
  ticks,
}: TrackLaneProps) {
  const t = useTranslations("domain");
  const look = workLooks[state];
  const word =
    state === "waiting" && waitingOn !== undefined
      ? t("work.waiting_on", { party: waitingOn })
      : t(`work.${state}`);
  const labels = runs.flatMap((run) => {
    const its = labelOf(run, axis.days);
    return its ? [{ ...its, to: run.to }] : [];
  });
  return (
    <li className={`lane ${end ?? ""} ${look.tone}${runs.length === 0 ? " bare" : ""}`}>
      <span className="name">
        {href === undefined ? (
          <span className="signed">{t(`workstream.${workstream}`)}</span>
        ) : (
          <a className="signed" href={href}>
            {t(`workstream.${workstream}`)}
          </a>
        )}
      </span>
      <span className="run" aria-hidden="true">
        {axis.bands?.map((band) => (
          <s key={band.label} style={placed(band.from, band.to)} />
        ))}
        {axis.now !== undefined && <s className="now" style={placed(axis.now)} />}
        {runs.map((run) => (
          <i
            key={`${run.from}-${run.state}`}
            className={`${workLooks[run.state].tone} ${workLooks[run.state].texture}`}
            style={placed(run.from, run.to)}
          />
        ))}
        {ticks.map((at) => (
          <u key={at} className="tick" style={placed(at)} />
        ))}
        {labels.map(({ label, at, look, to }) => (
          <em key={label} className={look} style={placed(at, look === "mid" ? to : undefined)}>
            {look === "mid" ? <span>{label}</span> : label}
          </em>
        ))}
      </span>
      <span className="state">
        <b>{word}</b> {detail}
      </span>
    </li>
  );
}
