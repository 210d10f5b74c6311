"use client";

import type { ReactNode } from "react";
import { Icon } from "@/app/_ui/icon";
import type { Tone } from "@/app/_ui/tone";

/** Until when something is promised or owed, with its tone. */
export type WaitDue = readonly [tone: Tone, words: string];

/** One thing that waits, worded; a tuple because a page sends up to a hundred of them. */
export type WaitLine = readonly [
  key: string,
  what: ReactNode,
  under: string,
  due: WaitDue | null,
  href: string,
  act: string,
];
/** One of several alike, as it stands in what opens. */
export type AlikeLine = readonly [key: string, reference: string, title: string, since: string, href: string];
/** Several of a kind as one line that opens. */
export type AlikeGroup = {
  key: string;
  what: ReactNode;
  under: string;
  due: WaitDue | null;
  act: string;
  lines: readonly AlikeLine[];
};

/** What waits: a line each with the link to its act, and what is alike behind one line. */
export function WaitRows({ rows }: { rows: readonly (WaitLine | AlikeGroup)[] }) {
  return (
    <ul className="list waits">
      {rows.map((row) => ("lines" in row ? <Alike key={row.key} group={row} /> : single(row)))}
    </ul>
  );
}

const single = ([key, what, under, due, href, act]: WaitLine) => (
  <li key={key} className="wait">
    <div>
      <p>{what}</p>
      <p className="small ink3">{under}</p>
    </div>
    {dueWords(due)}
    <a className="btn sm" href={href}>
      {act}
    </a>
  </li>
);

const dueWords = (due: WaitDue | null) => {
  if (due === null) return null;
  const [tone, words] = due;
  if (tone === "quiet") return <span className="wdue">{words}</span>;
  return (
    <span className="wdue">
      <span className={`tag ${tone}`}>
        <Icon name="clock" />
        {words}
      </span>
    </span>
  );
};

function Alike({ group: { what, under, due, act, lines } }: { group: AlikeGroup }) {
  return (
    <li className="wgrp">
      <details>
        <summary>
          <span>
            <span className="lead">{what}</span>
            <span className="small ink3">{under}</span>
          </span>
          {dueWords(due)}
        </summary>
        <ul>
          {lines.map(([key, reference, title, since, href]) => (
            <li key={key}>
              <span className="ref small ink2">{reference}</span>
              <a className="plain" href={href}>
                {title}
              </a>
              <span className="small ink3">{since}</span>
              <a className="small act" href={href} aria-label={`${act}: ${reference} ${title}`}>
                {act}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
