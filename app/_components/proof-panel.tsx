"use client";

import { useEffect, useState } from "react";
import { Icon } from "@/app/_ui/icon";
import { OlderCheckpoint, type OlderWords } from "./older-checkpoint";
import { isInTree, isSigned, readNote, type Signed } from "./proof-check";

type Key =
  | "checking"
  | "ok"
  | "bad"
  | "in_tree"
  | "not_in_tree"
  | `signed_${Signed}`
  | "way"
  | "root"
  | "checkpoint"
  | "older"
  | "download";
export type ProofWords = Record<Key, string> & OlderWords;

type ProofPanelProps = {
  index: number;
  entry: string;
  /** "6 more steps", for what is folded. */
  more: string;
  /** The canonical body of the entry, whose hash is the leaf. */
  body: string;
  note: string;
  /** From the leaf up: a hash in base64, and what stands beneath it. */
  steps: readonly { hash: string; words: string }[];
  keys: readonly string[];
  /** Where the proof is to be had as a file, for whom it is. */
  file?: string | undefined;
  words: ProofWords;
};

type Verdict = { inTree: boolean; signed: Signed };
const shownAtEachEnd = 3;

/** A proof, checked in the reader's browser: from the entry's body up to the signed root. Nothing of it rests on the server's word. */
export function ProofPanel({ index, entry, more, body, note, steps, keys, file, words }: ProofPanelProps) {
  const [verdict, setVerdict] = useState<Verdict>();
  const root = readNote(note)?.root ?? "";
  useEffect(() => {
    let isCurrent = true;
    check(index, body, note, steps, keys).then((found) => isCurrent && setVerdict(found));
    return () => {
      isCurrent = false;
    };
  }, [index, body, note, steps, keys]);
  const folded = steps.slice(shownAtEachEnd, -shownAtEachEnd);
  return (
    <div className="panel stack">
      <div role="status">
        <Summary verdict={verdict} words={words} />
      </div>
      <div>
        <h3 className="mb-2">{words.way}</h3>
        <ol className="proof">
          <li className="end">
            <i />
            <b>{entry}</b>
          </li>
          {folded.length === 0 ? (
            <Steps steps={steps} />
          ) : (
            <>
              <Steps steps={steps.slice(0, shownAtEachEnd)} />
              <li className="gap">
                <i />
                <details>
                  <summary>{more}</summary>
                  {folded.map((step) => (
                    <p key={step.hash} className="mt-2">
                      <Step {...step} />
                    </p>
                  ))}
                </details>
              </li>
              <Steps steps={steps.slice(-shownAtEachEnd)} />
            </>
          )}
          <li className="end">
            <i />
            <span>
              <b>{words.root}</b>
              <br />
              <span className="mono wrap">{root}</span>
            </span>
          </li>
        </ol>
      </div>
      <div>
        <h3 className="mb-2">{words.checkpoint}</h3>
        <pre>{note}</pre>
      </div>
      {file !== undefined && (
        <p>
          <a className="btn sm" href={file} download>
            {words.download}
          </a>
        </p>
      )}
      <details>
        <summary>{words.older}</summary>
        <OlderCheckpoint keys={keys} words={words} />
      </details>
    </div>
  );
}

const check = async (
  index: number,
  body: string,
  note: string,
  steps: ProofPanelProps["steps"],
  keys: readonly string[],
): Promise<Verdict> => {
  const read = readNote(note);
  if (!read) return { inTree: false, signed: "no" };
  const hashes = steps.map(({ hash }) => hash);
  const [inTree, signed] = await Promise.all([
    isInTree({ index, size: read.size, body, root: read.root }, hashes),
    isSigned(read, keys),
  ]);
  return { inTree, signed };
};

function Summary({ verdict, words }: { verdict: Verdict | undefined; words: ProofWords }) {
  if (!verdict) return <p className="ink3">{words.checking}</p>;
  const isGood = verdict.inTree && verdict.signed === "yes";
  return (
    <>
      <p
        className={`tag ${isGood ? "ok" : verdict.signed === "unknown" && verdict.inTree ? "caution" : "danger"}`}
      >
        <Icon name={isGood ? "check" : "warn"} />
        {isGood ? words.ok : words.bad}
      </p>
      <ul className="stack-s small mt-2">
        <Check isGood={verdict.inTree}>{verdict.inTree ? words.in_tree : words.not_in_tree}</Check>
        <Check isGood={verdict.signed === "yes"}>{words[`signed_${verdict.signed}`]}</Check>
      </ul>
    </>
  );
}

function Check({ isGood, children }: { isGood: boolean; children: string }) {
  return (
    <li className={`tone ${isGood ? "ok" : "danger"}`}>
      <Icon name={isGood ? "check" : "cross"} /> <span className="ink2">{children}</span>
    </li>
  );
}

function Steps({ steps }: { steps: ProofPanelProps["steps"] }) {
  return steps.map((step) => (
    <li key={step.hash}>
      <i />
      <span>
        <Step {...step} />
      </span>
    </li>
  ));
}

function Step({ hash, words }: { hash: string; words: string }) {
  return (
    <>
      <span className="ink3">{words}</span>
      <br />
      <span className="mono wrap">{hash}</span>
    </>
  );
}
