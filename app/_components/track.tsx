import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { type Band, type BandPlace, bandPlaces } from "./band-places";
import { placed } from "./placed";
import { TrackLane, type TrackLaneProps } from "./track-lane";
import { TrackLegend } from "./track-legend";
import { shutStates } from "./work-state";

export type TrackAxis = {
  /** Length of the axis in days. */
  days: number;
  /** What the first column says, such as the year. */
  caption: string;
  ticks: readonly { at: number; label: string }[];
  now?: number | undefined;
  bands?: readonly Band[] | undefined;
};

type TrackProps = {
  axis: TrackAxis;
  lanes: readonly Omit<TrackLaneProps, "axis" | "end">[];
};

/** The five workstreams on one scale of time: a month without an answer takes a month of width. */
export function Track({ axis, lanes }: TrackProps) {
  const t = useTranslations("parts.due");
  const places = bandPlaces(axis.bands ?? [], axis.days);
  return (
    <>
      <ol className="track" style={{ "--days": axis.days } as CSSProperties}>
        <li className="axis" aria-hidden="true">
          <span>{axis.caption}</span>
          <span className="scale">
            {axis.bands?.map((band) => (
              <s key={band.label} style={placed(band.from, band.to)} />
            ))}
            {axis.now !== undefined && <s className="now" style={placed(axis.now)} />}
            {axis.ticks.filter(isClearOfNow(axis)).map((tick) => (
              <span key={tick.label} className={tick.at === 0 ? "first" : undefined} style={placed(tick.at)}>
                {tick.label}
              </span>
            ))}
            {axis.bands?.map((band, index) => {
              const place = places[index];
              if (!place) return null;
              return (
                <span
                  key={band.label}
                  className={lookOf(place)}
                  style={placed(sideOf(band, place.side, axis.days))}
                >
                  {band.label}
                </span>
              );
            })}
            {axis.now !== undefined && (
              <span className="r" style={placed(axis.now)}>
                {t("now")}
              </span>
            )}
          </span>
          <span />
        </li>
        {lanes.map((lane, index) => (
          <TrackLane
            key={lane.workstream}
            axis={axis}
            end={index === 0 ? "first" : index === lanes.length - 1 ? "last" : undefined}
            {...lane}
          />
        ))}
      </ol>
      <TrackLegend
        bands={(axis.bands ?? []).length > 0}
        shut={shutStates.filter((shut) => lanes.some(({ state }) => state === shut))}
        messages={lanes.some(({ ticks }) => ticks.length > 0)}
      />
    </>
  );
}

const lookOf = ({ side, line }: BandPlace) => `up${line} ${side === "after" ? "l" : "r"}`;

const sideOf = ({ from, to }: Band, side: BandPlace["side"], days: number) =>
  ({ before: from, after: to, end: days })[side];

/** The part of the scale, 640 px wide at 1280, that the words of a tick and "now" beside it take. */
const besideNow = 90 / 640;

/** Whether the words of a tick stand clear of "now", which is written before its line. */
const isClearOfNow =
  ({ days, now }: TrackAxis) =>
  ({ at }: TrackAxis["ticks"][number]): boolean =>
    now === undefined || at > now || now - at >= besideNow * days;
