"use client";

import { useState, useSyncExternalStore } from "react";
import { useFormState } from "@/app/_ui/form-context";
import { valuesOf } from "@/app/_ui/form-state";
import { TextInput } from "@/app/_ui/text-input";
import { adviceLast } from "@/lib/statements/advice-last";
import { type BasisChoice, standing } from "./basis-choice";
import type { OtherSaid } from "./others-for-writer";
import { piecesOf } from "./pieces";
import type { Quotable } from "./quotable-choices";
import { blankRow, mergeRow, moveRow, pasteInto, type Row, removeRow, splitRow } from "./sentence-list";
import { SentenceRow } from "./sentence-row";
import { type Standing, Tally } from "./tally";
import { useSentences } from "./use-sentences";
import { type OpenComment, WriterAside } from "./writer-aside";
import type { WriterWords } from "./writer-words";

type Choice = { value: string; label: string };

type WriterProps = {
  title: string;
  rows: readonly Row[];
  choices: readonly BasisChoice[];
  kinds: readonly Choice[];
  uses: readonly Choice[];
  /** The positions whose words a quotation can give. */
  quotable: readonly Quotable[];
  lang: string;
  names: readonly string[];
  /** Words of which somebody has said that they assert nothing. */
  cleared: readonly string[];
  /** What other organisations published, and what a sentence on each choice is about. */
  others?: readonly OtherSaid[];
  abouts?: Readonly<Record<string, string>>;
  comments?: readonly OpenComment[];
  words: WriterWords;
};

/** The writing surface of a statement: sentence by sentence with what each rests on, beside it the text as the public reads it. In the browser because it is typed in; its fields are those of a form, so that it is sent without JavaScript as well. */
export function Writer({
  title: begunTitle,
  rows: begun,
  choices,
  kinds,
  uses,
  quotable,
  lang,
  names,
  cleared,
  others = [],
  abouts = {},
  comments = [],
  words,
}: WriterProps) {
  const state = useFormState();
  const isAlive = useSyncExternalStore(never, always, () => false);
  const typedTitle = valuesOf(state)?.title;
  const [title, setTitle] = useState(typeof typedTitle === "string" ? typedTitle : begunTitle);
  const { rows, set, replace, change, go, hold } = useSentences(begun);
  const [current, setCurrent] = useState<number>();
  const errors = state.status === "refused" ? state.fields : {};
  // Whoever has no JavaScript gets some rows to go on with, and more when they ask.
  const spare =
    Math.max(0, begun.length + more - rows.length) + (valuesOf(state)?.add === undefined ? 0 : more);
  const shown = isAlive ? rows : adviceLast([...rows, ...spareRows(rows, spare)]);
  const standings = rows.map((row) => (row.text.trim() === "" ? null : standing(row, choices)));
  const said = (each: Standing) => (each === "open" ? words.open : words.states[each]);
  const sentence = (row: Row, place: number) => (
    <SentenceRow
      key={row.key}
      {...{ row, place, lang, choices, kinds, uses, quotable, names, cleared, words, isAlive }}
      error={(field) => errors[`sentences.${place}.${field}`]}
      hold={hold(row.key)}
      isCurrent={row.key === current}
      enter={() => setCurrent(row.key)}
      set={(what) => set(row.key, withOnlyUse(what, choices))}
      write={(text, pasted) => {
        const pieces = pasted ? piecesOf(text, lang) : [];
        if (pieces.length < 2) set(row.key, { text });
        else change(pasteInto(rows, place, [0, row.text.length], pieces));
      }}
      move={(by) => replace(moveRow(rows, place, by))}
      remove={() => replace(removeRow(rows, place))}
      onKeyDown={(event) => {
        const { key, altKey, shiftKey, ctrlKey, metaKey, nativeEvent, currentTarget } = event;
        const { selectionStart: from, selectionEnd: to, value } = currentTarget;
        if (nativeEvent.isComposing || ctrlKey || metaKey) return;
        const done = () => event.preventDefault();
        if (key === "Enter" && !shiftKey && !altKey) {
          done();
          change(splitRow(rows, place, from));
        } else if (key === "Backspace" && from === 0 && to === 0) {
          const merged = mergeRow(rows, place);
          if (!merged) return;
          done();
          change(merged);
        } else if (altKey && (key === "ArrowUp" || key === "ArrowDown")) {
          done();
          const moved = moveRow(rows, place, key === "ArrowUp" ? -1 : 1);
          change({ rows: moved, at: { key: row.key, caret: from } });
        } else if (key === "ArrowUp" && from === 0 && to === 0) {
          if (go(place - 1, true)) done();
        } else if (key === "ArrowDown" && from === value.length) {
          if (go(place + 1, false)) done();
        }
      }}
    />
  );
  const addTo = (kind: "assertion" | "advice", label: string) => (
    <p className="wbar">
      <button
        type={isAlive ? "button" : "submit"}
        name="add"
        value="sentences"
        className="btn sm"
        onClick={() => {
          const row = { ...blankRow(Math.max(0, ...rows.map(({ key }) => key)) + 1), kind };
          change({ rows: adviceLast([...rows, row]), at: { key: row.key, caret: 0 } });
        }}
      >
        {label}
      </button>
    </p>
  );
  return (
    <div className="wcols">
      <section className="write" data-live={isAlive ? "" : undefined} aria-label={words.list}>
        <p className="wbar small ink3">
          <span>{isAlive ? words.keys : words.hint}</span>
          <Tally standings={standings} said={said} />
        </p>
        <div className="wtitle" onInput={({ target }) => setTitle((target as HTMLInputElement).value)}>
          <TextInput name="title" label={words.title} hint={words.titleHint} value={begunTitle} lang={lang} />
        </div>
        <ol className="prose-w" aria-label={words.list} id="sentences">
          {shown.map((row, place) => (row.kind === "advice" ? null : sentence(row, place)))}
        </ol>
        {addTo("assertion", words.add)}
        <div className="wadvice">
          <h2 className="text-h3" id="advice-title">
            {words.advice}
          </h2>
          <p className="small ink3">{words.adviceNote}</p>
        </div>
        <ol className="prose-w" aria-labelledby="advice-title" id="advice">
          {shown.map((row, place) => (row.kind === "advice" ? sentence(row, place) : null))}
        </ol>
        {addTo("advice", words.addAdvice)}
      </section>
      {isAlive && (
        <WriterAside {...{ title, rows, standings, said, lang, others, abouts, comments, words }} />
      )}
    </div>
  );
}

/** So many empty rows at a time. */
const more = 4;

/** As many for advice as for the text before it. */
const spareRows = (rows: readonly Row[], count: number): Row[] => {
  const last = Math.max(0, ...rows.map(({ key }) => key));
  const spare = Array.from({ length: 2 * count }, (_, n) => blankRow(last + n + 1));
  return spare.map((row, n) => (n < count ? row : { ...row, kind: "advice" }));
};

const never = () => () => undefined;
const always = () => true;

/** A basis that can be used in one way only is used so. */
const withOnlyUse = (what: Partial<Row>, choices: readonly BasisChoice[]): Partial<Row> => {
  if (what.basis === undefined) return what;
  const uses = Object.keys(choices.find(({ value }) => value === what.basis)?.uses ?? {});
  return { ...what, use: uses.length === 1 ? (uses[0] ?? "") : "" };
};
