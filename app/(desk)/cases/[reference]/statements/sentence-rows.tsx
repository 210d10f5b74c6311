"use client";

import { AddRow } from "@/app/_ui/add-row";
import { type Choice, Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { useRows } from "@/app/_ui/use-rows";

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

/** The rows of a statement's sentences. In the browser because it adds rows without a round trip; the button works without as well. */
export function SentenceRows({ rows, kinds, bases, lang, words }: SentenceRowsProps) {
  const most = words.sentence.length;
  const { count, add } = useRows({ name: "sentences", first: "text", begin: rows.length, step: 4, most });
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
                <TextArea name={name("reason")} label={words.reason} value={row?.reason} rows={1} optional />
              </div>
            </li>
          );
        })}
      </ol>
      <AddRow name="sentences" add={add}>
        {words.add}
      </AddRow>
    </>
  );
}
