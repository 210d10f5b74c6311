"use client";

import type { ReactNode } from "react";

/** One thing that waits, worded; a tuple because a page sends up to a hundred of them. */
export type WaitLine = readonly [
  key: string,
  what: ReactNode,
  under: string,
  due: string,
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
  due: string;
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
    <span className="wdue">{due}</span>
    <a className="btn sm" href={href}>
      {act}
    </a>
  </li>
);

function Alike({ group: { what, under, due, act, lines } }: { group: AlikeGroup }) {
  return (
    <li className="wgrp">
      <details>
        <summary>
          <span>
            <span className="lead">{what}</span>
            <span className="small ink3">{under}</span>
          </span>
          <span className="wdue">{due}</span>
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
