"use client";

import { Fragment } from "react";
import { Icon } from "@/app/_ui/icon";
import type { Tone } from "@/app/_ui/tone";

type Link = readonly [href: string, words: string];

/** One running deadline, worded; a tuple because a page sends twenty of them. `wib` is the hour in Jakarta when it is due in another zone. */
export type DueLine = readonly [
  key: string,
  tone: Tone,
  at: string,
  utc: string,
  when: string,
  wib: string | null,
  title: string,
  of: readonly Link[],
  under: string,
  act: Link | null,
  rest: string,
];

const linked = ([href, words]: Link) => <a href={href}>{words}</a>;

/** Running deadlines, numbered: when, what, and what remains. A late one is a square. */
export function DueRows({ lines, className = "" }: { lines: readonly DueLine[]; className?: string }) {
  return (
    <ul className={`panel flush list ${className}`.trim()}>
      {lines.map(([key, tone, at, utc, when, wib, title, of, under, act, rest], index) => (
        <li key={key} className="due">
          <span className={`ord ${dotLook(tone)}`.trim()} aria-hidden="true">
            {index + 1}
          </span>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: UTC must be reachable without a pointer */}
          <time className="moment" dateTime={at} title={utc} data-utc={utc} tabIndex={0}>
            {when}
            {wib !== null && <small>{wib}</small>}
          </time>
          <div>
            <p>{title}</p>
            <p className="small ink3">
              {of.map((link) => (
                <Fragment key={link[0]}>{linked(link)}</Fragment>
              ))}
              {under}
              {act !== null && <>. {linked(act)}</>}
            </p>
          </div>
          <span className={`tag ${tone}`}>
            {tone !== "quiet" && <Icon name="clock" />}
            {rest}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** How the dot of a deadline looks, on the strip and beside its row. */
export const dotLook = (tone: Tone): string =>
  tone === "quiet" ? "" : tone === "danger" ? "danger sq" : tone;
