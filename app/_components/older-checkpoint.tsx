"use client";

import { type FormEvent, useState } from "react";
import { hasGrown, isSigned, readNote } from "./proof-check";

type Answer = "yes" | "no" | "none" | "ahead" | "unreached";
export type OlderWords = Record<
  "older_label" | "older_hint" | "older_check" | "checking" | `grown_${Answer}`,
  string
>;

/** Whether the log of today begins with the log of a checkpoint that the reader kept. */
export function OlderCheckpoint({ keys, words }: { keys: readonly string[]; words: OlderWords }) {
  const [answer, setAnswer] = useState<Answer | "checking">();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const kept = String(new FormData(event.currentTarget).get("kept") ?? "");
    setAnswer("checking");
    compare(kept, keys).then(setAnswer, () => setAnswer("unreached"));
  };
  return (
    <form className="stack mt-2" onSubmit={submit}>
      <div>
        <label htmlFor="kept">{words.older_label}</label>
        <p className="hint" id="kept-hint">
          {words.older_hint}
        </p>
        <textarea
          id="kept"
          name="kept"
          rows={6}
          className="mono"
          spellCheck={false}
          aria-describedby="kept-hint"
        />
      </div>
      <button className="btn sm" type="submit">
        {words.older_check}
      </button>
      <p role="status" className={answer === "yes" ? "tone ok" : undefined}>
        {answer && (answer === "checking" ? words.checking : words[`grown_${answer}`])}
      </p>
    </form>
  );
}

type Grown = { second: number; proof: string[]; checkpoint: string };

const compare = async (kept: string, keys: readonly string[]): Promise<Answer> => {
  const old = readNote(`${kept.trim()}\n`);
  if (!old || old.size < 1) return "none";
  const asked = await fetch(`/api/v1/audit/consistency?first=${old.size}`);
  if (asked.status === 404) return "ahead";
  if (!asked.ok) return "unreached";
  const { proof, checkpoint } = (await asked.json()) as Grown;
  const now = readNote(checkpoint);
  if (!now || (await isSigned(now, keys)) === "no") return "no";
  const trees = { first: old.size, second: now.size, firstRoot: old.root, secondRoot: now.root };
  return (await hasGrown(trees, proof)) ? "yes" : "no";
};
