"use client";

import { useState } from "react";
import { useFormState } from "@/app/_ui/form-context";
import { type Choice, Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";

export type RowWords = {
  list: string;
  sentence: readonly string[];
  hint: string;
  kind: string;
  basis: string;
  choose: string;
  reason: string;
  add: string;
};
export type Row = { text: string; kind: string; basis: string; reason: string };

type SentenceRowsProps = {
  rows: readonly Row[];
  kinds: readonly Choice[];
  bases: readonly Choice[];
  lang: string;
  words: RowWords;
};

const more = 4;
const isText = (name: string) => /^sentences\.\d+\.text$/.test(name);

/** The rows of a statement's sentences. In the browser because it adds rows without a round trip; the button works without as well. */
export function SentenceRows({ rows, kinds, bases, lang, words }: SentenceRowsProps) {
  const state = useFormState();
  const [added, setAdded] = useState(0);
  const values = state.status === "refused" ? state.values : {};
  const typed = Object.keys(values).filter(isText).length + (values.add === undefined ? 0 : more);
  const count = Math.min(words.sentence.length, Math.max(rows.length + added, typed));
  return (
    <>
      <ol className="panel flush sheet" aria-label={words.list} id="sentences">
        {words.sentence.slice(0, count).map((label, index) => {
          const row = rows[index];
          const name = (field: string) => `sentences.${index}.${field}`;
          return (
            <li key={label} className="[&:not(:has(option[value=assertion]:checked))>.rest]:invisible">
              <div className="say stack">
                <TextArea
                  name={name("text")}
                  label={label}
                  hint={index === 0 ? words.hint : undefined}
                  value={row?.text}
                  lang={lang}
                  rows={2}
                  maxLength={1000}
                  optional={index > 0}
                />
                <Select
                  name={name("kind")}
                  label={words.kind}
                  choices={kinds}
                  value={row?.kind ?? "assertion"}
                />
              </div>
              <div className="rest stack">
                <Select
                  name={name("basis")}
                  label={words.basis}
                  choices={bases}
                  value={row?.basis || undefined}
                  empty={words.choose}
                />
                <TextArea
                  name={name("reason")}
                  label={words.reason}
                  value={row?.reason}
                  rows={1}
                  maxLength={500}
                  optional
                />
              </div>
            </li>
          );
        })}
      </ol>
      <p className="mt-3">
        <button
          type="submit"
          name="add"
          value="1"
          className="btn sm"
          onClick={(event) => {
            event.preventDefault();
            setAdded((before) => Math.max(before, typed - rows.length) + more);
          }}
        >
          {words.add}
        </button>
      </p>
    </>
  );
}
