"use client";

import { type KeyboardEvent, useId } from "react";
import { assertionLooks } from "@/app/_components/assertion-look";
import { AssertionSign } from "@/app/_components/assertion-sign";
import { FieldMark } from "@/app/_ui/field-mark";
import { useFormField } from "@/app/_ui/form-context";
import { Icon } from "@/app/_ui/icon";
import { limitTold } from "@/app/_ui/use-limit";
import { proposedUse } from "@/lib/statements/wording/proposed-use";
import { signsOfAssertion } from "@/lib/statements/wording/signs-of-assertion";
import { type BasisChoice, differingFrom, likely, standing } from "./basis-choice";
import type { Row } from "./sentence-list";
import type { WriterWords } from "./writer-words";

type Choice = { value: string; label: string };

type SentenceRowProps = {
  row: Row;
  place: number;
  lang: string;
  choices: readonly BasisChoice[];
  kinds: readonly Choice[];
  uses: readonly Choice[];
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
  const { row, place, lang, choices, kinds, uses, words, isAlive, error, set } = props;
  const id = useId();
  const name = (field: string) => `sentences.${place}.${field}`;
  const { told, limit, limitWords } = useFormField(name("text"));
  const length = limitTold(limit, limitWords, row.text.length, true);
  const state = standing(row, choices);
  const chosen = choices.find(({ value }) => value === row.basis);
  const tone = state === null ? "none" : state === "open" ? "quiet" : assertionLooks[state].tone;
  const wrong = ["text", "kind", "basis", "use", "reason", "speaker"].flatMap((field) => error(field) ?? []);
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
    props.cleared.includes(row.text)
      ? []
      : signsOfAssertion(row.text, lang, props.names);
  const title = words.sentence.replace("{number}", `${place + 1}`);
  const first = likely(row.text, choices);
  const menu = (field: "kind" | "basis" | "use", label: string, options: React.ReactNode) => (
    <label className="field" htmlFor={`${id}-${field}`}>
      <span>{label}</span>
      <select
        id={`${id}-${field}`}
        name={name(field)}
        value={row[field]}
        aria-invalid={error(field) === undefined ? undefined : true}
        onChange={({ target }) => set({ [field]: target.value })}
      >
        {options}
      </select>
      {told && <FieldMark name={name(field)} label={label} />}
    </label>
  );
  const line = (field: "reason" | "speaker", label: string) => (
    <label className="field" htmlFor={`${id}-${field}`}>
      <span>{label}</span>
      <input
        id={`${id}-${field}`}
        name={name(field)}
        value={row[field]}
        aria-invalid={error(field) === undefined ? undefined : true}
        onChange={({ target }) => set({ [field]: target.value })}
      />
      {told && <FieldMark name={name(field)} label={label} />}
    </label>
  );
  const option = ({ value, label }: Choice) => (
    <option key={value} value={value}>
      {label}
    </option>
  );
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
            {state === "open" ? <Icon name="warn" /> : <AssertionSign state={state} />}
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
      {length !== undefined && <p className="fix">{length}</p>}
      {wrong.length > 0 && (
        <p className="fix danger" id={`${id}-wrong`}>
          {wrong.join(" ")}
        </p>
      )}
      <div className="set">
        {menu("kind", words.kind, kinds.map(option))}
        {(row.kind === "assertion" || !isAlive) && (
          <>
            {menu(
              "basis",
              words.basis,
              <>
                <option value="">{words.choose}</option>
                {first.length > 0 && <optgroup label={words.likely}>{first.map(option)}</optgroup>}
                <optgroup label={words.all}>
                  {choices.filter((choice) => !first.includes(choice)).map(option)}
                </optgroup>
              </>,
            )}
            {(row.basis === "none" || !isAlive) && line("reason", words.reason)}
            {(row.basis !== "none" || !isAlive) &&
              menu(
                "use",
                words.use,
                <>
                  <option value="">{words.chooseUse}</option>
                  {possible.map(option)}
                </>,
              )}
          </>
        )}
        {(row.kind === "quotation" || !isAlive) && line("speaker", words.speaker)}
        <label className="check small">
          <input
            type="checkbox"
            name={name("begins")}
            checked={row.begins}
            onChange={({ target }) => set({ begins: target.checked })}
          />
          {words.begins}
        </label>
        <p className="row tight acts">
          <button type="button" className="btn sm" onClick={() => props.move(-1)}>
            {words.up}
          </button>
          <button type="button" className="btn sm" onClick={() => props.move(1)}>
            {words.down}
          </button>
          <button type="button" className="btn sm" onClick={props.remove}>
            {words.remove}
          </button>
        </p>
      </div>
    </li>
  );
}
