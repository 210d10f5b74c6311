"use client";

import { useEffect, useState } from "react";
import { Icon } from "@/app/_ui/icon";
import { isInTree, isSigned, readNote } from "./proof-check";
import { isCommitted } from "./record-check";

export type RecordWords = Record<
  "checking" | "ok" | "bad" | "unknown" | "text" | "salt" | "others" | "download",
  string
>;

type RecordProofProps = {
  index: number;
  body: string;
  note: string;
  /** The hashes from the leaf up, in base64. */
  hashes: readonly string[];
  keys: readonly string[];
  /** All digests that the entry commits to, in base64. */
  digests: readonly string[];
  record: string;
  salt: string;
  /** The line of an export that holds this row, and its name as a file. */
  line: string;
  name: string;
  words: RecordWords;
};
type Verdict = "ok" | "bad" | "unknown";

/** A row, checked in the reader's browser: from its text to the entry that commits to it, and from there to the signed root. */
export function RecordProof(given: RecordProofProps) {
  const { index, body, note, hashes, keys, digests, record, salt, line, name, words } = given;
  const [verdict, setVerdict] = useState<Verdict>();
  useEffect(() => {
    let isCurrent = true;
    check({ index, body, note, hashes, keys, digests, record, salt }).then(
      (found) => isCurrent && setVerdict(found),
    );
    return () => {
      isCurrent = false;
    };
  }, [index, body, note, hashes, keys, digests, record, salt]);
  const tone = { ok: "ok", bad: "danger", unknown: "caution" } as const;
  return (
    <>
      <div role="status">
        {verdict ? (
          <p className={`tag ${tone[verdict]}`}>
            <Icon name={verdict === "ok" ? "check" : "warn"} />
            {words[verdict]}
          </p>
        ) : (
          <p className="ink3">{words.checking}</p>
        )}
      </div>
      <details className="small">
        <summary>{words.text}</summary>
        <p className="mono wrap mt-2">{record}</p>
        <p className="ink3 mt-2">{words.salt}</p>
        <p className="mono wrap">{salt}</p>
        <p className="ink3 mt-2">{words.others}</p>
        <p className="mt-2">
          <a href={`data:application/jsonl;charset=utf-8,${encodeURIComponent(line)}`} download={name}>
            {words.download}
          </a>
        </p>
      </details>
    </>
  );
}

type Given = Omit<RecordProofProps, "line" | "name" | "words">;

const check = async ({ index, body, note, hashes, keys, digests, record, salt }: Given): Promise<Verdict> => {
  const read = readNote(note);
  if (!read) return "bad";
  const [committed, inTree, signed] = await Promise.all([
    isCommitted({ salt, record, body }, digests),
    isInTree({ index, size: read.size, body, root: read.root }, hashes),
    isSigned(read, keys),
  ]);
  if (!committed || !inTree || signed === "no") return "bad";
  return signed === "yes" ? "ok" : "unknown";
};
