"use client";

import { type FormEvent, useState } from "react";
import { compareOlder, type Growth, type OlderAnswer } from "./compare-older";

export type OlderWords = Record<
  "older_label" | "older_hint" | "older_check" | "checking" | `grown_${OlderAnswer}`,
  string
>;

/** Whether the log of today begins with the log of a checkpoint that the reader kept. */
export function OlderCheckpoint({ keys, words }: { keys: readonly string[]; words: OlderWords }) {
  const [answer, setAnswer] = useState<OlderAnswer | "checking">();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const kept = String(new FormData(event.currentTarget).get("kept") ?? "");
    setAnswer("checking");
    compareOlder(kept, keys, growthSince).then(setAnswer, () => setAnswer("unreached"));
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

const growthSince = async (size: number): Promise<Growth> => {
  const asked = await fetch(`/api/v1/audit/consistency?first=${size}`);
  if (asked.status === 404) return null;
  if (!asked.ok) throw new Error(`the server answered ${asked.status}`);
  return (await asked.json()) as Growth;
};
