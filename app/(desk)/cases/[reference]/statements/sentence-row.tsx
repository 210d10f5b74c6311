"use client";

import { type KeyboardEvent, useId } from "react";
import { assertionLooks } from "@/app/_components/assertion-look";
import { FieldMark } from "@/app/_ui/field-mark";
import { useFormField } from "@/app/_ui/form-context";
import { limitTold } from "@/app/_ui/use-limit";
import { isLeftOpen } from "@/lib/statements/templates/variables";
import { proposedUse } from "@/lib/statements/wording/proposed-use";
import { quotedFrom } from "@/lib/statements/wording/quoted";
import { signsOfAssertion } from "@/lib/statements/wording/signs-of-assertion";
import { type BasisChoice, differingFrom, standing } from "./basis-choice";
import type { Quotable } from "./quotable-choices";
import type { Row } from "./sentence-list";
import { SentenceSettings } from "./sentence-settings";
import { Sign } from "./tally";
import type { WriterWords } from "./writer-words";

type Choice = { value: string; label: string };

type SentenceRowProps = {
  row: Row;
  place: number;
  lang: string;
  choices: readonly BasisChoice[];
  kinds: readonly Choice[];
  uses: readonly Choice[];
  quotable: readonly Quotable[];
  words: WriterWords;
  /** It is written on, or was last: what is set of it stays open while the cursor is elsewhere, so that nothing moves under a click. */
  isCurrent: boolean;
  enter: () => void;
  /** Of the case's organisations and systems. */
  names: readonly string[];
  /** Words of which somebody has said that they assert nothing. */
  cleared: readonly string[];
  /** Without JavaScript every field is there at once. */
  isAlive: boolean;
  error: (field: string) => string | undefined;
  hold: (area: HTMLTextAreaElement | null) => void;
  set: (what: Partial<Row>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** Takes what the field holds now; what was pasted may be several sentences. */
  write: (text: string, pasted: boolean) => void;
  move: (by: number) => void;
  remove: () => void;
};

/** One sentence and, in its margin, what it rests on; what is set of it opens below once the cursor comes to it. */
export function SentenceRow(props: SentenceRowProps) {
  const { row, place, lang, choices, uses, words, isAlive, error, set } = props;
  const id = useId();
  const name = (field: string) => `sentences.${place}.${field}`;
  const { told, limit, limitWords } = useFormField(name("text"));
  const length = limitTold(limit, limitWords, row.text.length, true);
  const state = standing(row, choices);
  const chosen = choices.find(({ value }) => value === row.basis);
  const tone = state === null ? "none" : state === "open" ? "quiet" : assertionLooks[state].tone;
  const wrong = ["text", "kind", "basis", "use", "reason", "speaker", "quotes"].flatMap(
    (field) => error(field) ?? [],
  );
  const possible = uses.filter(({ value }) => !isAlive || chosen === undefined || value in chosen.uses);
  const proposed =
    isAlive && row.use === "" && chosen !== undefined
      ? possible.find(({ value }) => value === proposedUse(row.text, lang))
      : undefined;
  const differs = row.kind === "assertion" ? differingFrom(row.text, lang, chosen) : [];
  const sounds =
    row.kind === "assertion" ||
    row.kind === "quotation" ||
    row.text === "" ||
    props.cleared.includes(row.text) ||
    isLeftOpen(row.text)
      ? []
      : signsOfAssertion(row.text, lang, props.names);
  const position = props.quotable.find(({ value }) => value === row.quotes);
  const quoted =
    row.kind === "quotation" && position !== undefined && row.text !== ""
      ? quotedFrom(row.text, position.words)
      : null;
  const title = words.sentence.replace("{number}", `${place + 1}`);
  return (
    <li className={`sen ${tone} ${props.isCurrent ? "at" : ""}`} id={`s${place + 1}`} onFocus={props.enter}>
      <div className={row.kind === "heading" ? "st b" : "st"}>
        <label className="sr" htmlFor={`${id}-text`}>
          {title}
        </label>
        <textarea
          ref={props.hold}
          id={`${id}-text`}
          name={name("text")}
          lang={lang}
          dir={lang === "ar" ? "rtl" : "ltr"}
          rows={1}
          value={row.text}
          placeholder={words.next}
          aria-invalid={error("text") === undefined ? undefined : true}
          aria-describedby={wrong.length > 0 ? `${id}-wrong` : undefined}
          onChange={({ target, nativeEvent }) =>
            props.write(target.value, (nativeEvent as InputEvent).inputType === "insertFromPaste")
          }
          onKeyDown={props.onKeyDown}
        />
        {told && <FieldMark name={name("text")} label={title} />}
      </div>
      <p className="mg">
        {state === null ? (
          <span>{row.text === "" ? "" : words.kinds[row.kind]}</span>
        ) : (
          <>
            <Sign state={state} />
            <span>
              <b>{state === "open" ? words.open : words.states[state]}</b>
              <span className="bs">
                {row.use !== "" && `${uses.find(({ value }) => value === row.use)?.label}: `}
                {row.basis === "none" ? row.reason : chosen?.label}
              </span>
            </span>
          </>
        )}
      </p>
      {proposed !== undefined && (
        <p className="fix row tight">
          {words.proposed}
          <button type="button" className="btn sm" onClick={() => set({ use: proposed.value })}>
            {proposed.label}
          </button>
        </p>
      )}
      {differs.length > 0 && (
        <p className="fix caution">
          {differs
            .map(({ said, instead }) => words.differs.replace("{said}", said).replace("{instead}", instead))
            .join(" ")}
        </p>
      )}
      {sounds.length > 0 && (
        <p className="fix caution">
          {words.sounds.replace("{words}", sounds.map(({ text }) => `“${text}”`).join(", "))}
        </p>
      )}
      {quoted !== null && quoted !== "word_for_word" && <p className="fix caution">{words.quoted[quoted]}</p>}
      {isLeftOpen(row.text) && <p className="fix caution">{words.leftOpen}</p>}
      {length !== undefined && <p className="fix">{length}</p>}
      {wrong.length > 0 && (
        <p className="fix danger" id={`${id}-wrong`}>
          {wrong.join(" ")}
        </p>
      )}
      <SentenceSettings {...props} id={id} possible={possible} />
    </li>
  );
}
