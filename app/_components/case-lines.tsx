"use client";

import { Tag } from "@/app/_ui/tag";
import type { Tone } from "@/app/_ui/tone";
import { Glyph } from "./glyph";
import { type Severity, SeverityBars } from "./severity-bars";
import { type Tlp, TlpLabel } from "./tlp-label";
import { type WorkState, workLooks } from "./work-state";

/** State, the workstream, its state in a word, and a few words: a date, whom it waits on, who decided that it is not needed. */
export type MiniStep = readonly [state: WorkState, workstream: string, word: string, words: string];

/** One case as it is drawn, worded; a tuple because a page sends fifty of them. */
export type CaseLine = readonly [
  reference: string,
  title: string,
  label: Tlp,
  severity: Severity,
  severityWord: string,
  tags: readonly (readonly [tone: Tone, word: string])[],
  opened: string,
  steps: readonly MiniStep[],
];

type CaseLinesProps = { lines: readonly CaseLine[]; workstreams: string };

/** The lines of a list of cases. */
export function CaseLines({ lines, workstreams }: CaseLinesProps) {
  return (
    <ul className="list">
      {lines.map(([reference, title, label, severity, severityWord, tags, opened, steps]) => (
        <li key={reference}>
          <p className="row tight mb-0.5">
            <span className="ref b small">{reference}</span>
            <TlpLabel label={label} />
            <SeverityBars severity={severity} word={severityWord} />
            {tags.map(([tone, word]) => (
              <Tag key={word} tone={tone}>
                {word}
              </Tag>
            ))}
            <span className="small ink3 push">{opened}</span>
          </p>
          <h3 className="mb-2.5">
            <a className="plain" href={`/cases/${reference}`}>
              {title}
            </a>
          </h3>
          <ol className="mini" aria-label={workstreams}>
            {steps.map(([state, workstream, word, words]) => (
              <li key={workstream} className={workLooks[state].tone}>
                <Glyph name={workLooks[state].glyph} />
                <b>{workstream}</b>
                <span>
                  <span className="sr">{word}: </span>
                  {words}
                </span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
