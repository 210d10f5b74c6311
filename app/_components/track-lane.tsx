import { useTranslations } from "next-intl";
import { Glyph } from "./glyph";
import { placed } from "./placed";
import type { TrackAxis } from "./track";
import { type WorkState, type Workstream, workLooks } from "./work-state";

/** A stretch of work, in days from the start of the axis. */
export type TrackRun = {
  from: number;
  to: number;
  state: WorkState;
  label?: string | undefined;
  labelAt?: number | undefined;
};

/** A moment on a stretch, such as a publication. */
export type TrackMark = { at: number; title: string };

export type TrackLaneProps = {
  axis: TrackAxis;
  end: "first" | "last" | undefined;
  workstream: Workstream;
  href: string;
  state: WorkState;
  /** The party a waiting workstream waits on. */
  waitingOn?: string | undefined;
  /** The line under the state. */
  detail: string;
  runs: readonly TrackRun[];
  marks?: readonly TrackMark[] | undefined;
};

/** A label stays within its stretch and is cut there; one that begins after it runs free. */
const labelPlace = ({ from, to, labelAt = from }: TrackRun) =>
  labelAt < to ? placed(labelAt, to) : placed(labelAt);

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
  marks,
}: TrackLaneProps) {
  const t = useTranslations("domain");
  const look = workLooks[state];
  const word =
    state === "waiting" && waitingOn !== undefined
      ? t("work.waiting_on", { party: waitingOn })
      : t(`work.${state}`);
  return (
    <li className={`lane ${end ?? ""} ${look.tone}`}>
      <span className="name">
        <Glyph name={look.glyph} />
        <a href={href}>{t(`workstream.${workstream}`)}</a>
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
        {runs.map(
          (run) =>
            run.label !== undefined && (
              <em key={run.label} style={labelPlace(run)}>
                {run.label}
              </em>
            ),
        )}
        {marks?.map((mark) => (
          <u key={`${mark.at}-${mark.title}`} style={placed(mark.at)} title={mark.title} />
        ))}
      </span>
      <span className="state">
        <b>{word}</b>
        {detail}
      </span>
    </li>
  );
}
