"use client";

import { moveInList } from "@/app/_ui/list-keys";
import type { Severity } from "./severity-bars";
import { type Tlp, TlpLabel } from "./tlp-label";
import { type WorkState, workLooks } from "./work-state";

/** One case as it is drawn, worded; a tuple because a page sends fifty of them. `mark` says that it is an exercise or was imported. */
export type CaseRowLine = readonly [
  reference: string,
  title: string,
  label: Tlp,
  severity: Severity,
  mark: readonly [kind: "exercise" | "imported", word: string] | null,
  states: readonly WorkState[],
  waits: string,
  changed: string,
];

/** The words that all rows share, sent once. */
export type CaseRowWords = {
  caption: string;
  columns: Record<"reference" | "title" | "label" | "severity" | "waits" | "changed", string>;
  workstreams: readonly string[];
  states: Record<WorkState, string>;
  severities: Record<Severity, string>;
};

const bars = { low: "v1", medium: "v2", high: "v3", critical: "v4" } as const satisfies Record<
  Severity,
  string
>;

type CaseRowsProps = { lines: readonly CaseRowLine[]; words: CaseRowWords; hasNews?: boolean };

/** Cases, a line each. Each sign is drawn by CSS on the cell that holds its word, so that a row is fourteen elements. */
export function CaseRows({ lines, words, hasNews = false }: CaseRowsProps) {
  const { columns } = words;
  return (
    <table onKeyDown={moveInList} className={hasNews ? "case-rows has-news" : "case-rows"}>
      <caption className="sr">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="r">
            {columns.reference}
          </th>
          <th scope="col">{columns.title}</th>
          <th scope="col" className="lb">
            {columns.label}
          </th>
          <th scope="col" className="sv">
            <span>{columns.severity}</span>
          </th>
          {words.workstreams.map((workstream, index) => (
            <th key={workstream} scope="col" className={index % 2 ? "ws up" : "ws"}>
              <span>{workstream}</span>
            </th>
          ))}
          <th scope="col" className="wt">
            {columns.waits}
          </th>
          <th scope="col" className="ch">
            {columns.changed}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([reference, title, label, severity, mark, states, waits, changed]) => (
          <tr key={reference}>
            <td className="r">{reference}</td>
            <th scope="row">
              {mark && <small className={`mk ${mark[0]}`}>{mark[1]}</small>}
              <a href={`/cases/${reference}`}>{title}</a>
            </th>
            <td className="lb">
              <TlpLabel label={label} />
            </td>
            <td className={`sv ${bars[severity]}`}>{words.severities[severity]}</td>
            {states.map((state, index) => (
              <td key={words.workstreams[index]} className={`ws ${workLooks[state].tone}`}>
                {words.states[state]}
              </td>
            ))}
            <td className="wt">{waits}</td>
            <td className="ch">{changed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
