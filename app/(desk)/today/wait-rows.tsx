"use client";

import type { ReactNode } from "react";

/** One thing that waits, worded; a tuple because a page sends up to a hundred of them. */
export type WaitLine = readonly [key: string, what: ReactNode, under: string, href: string, act: string];

/** What waits, each with the link to its act. */
export function WaitRows({ lines }: { lines: readonly WaitLine[] }) {
  return (
    <ul className="list">
      {lines.map(([key, what, under, href, act]) => (
        <li key={key} className="item">
          <div>
            <p>{what}</p>
            <p className="small ink3">{under}</p>
          </div>
          <a className="btn sm" href={href}>
            {act}
          </a>
        </li>
      ))}
    </ul>
  );
}
