"use client";

import { FieldMark } from "@/app/_ui/field-mark";
import { useFormField } from "@/app/_ui/form-context";
import { type BasisChoice, likely } from "./basis-choice";
import type { Quotable } from "./quotable-choices";
import type { Row } from "./sentence-list";
import type { WriterWords } from "./writer-words";

type Choice = { value: string; label: string };

type SentenceSettingsProps = {
  id: string;
  row: Row;
  place: number;
  choices: readonly BasisChoice[];
  kinds: readonly Choice[];
  /** The uses that the chosen record can have. */
  possible: readonly Choice[];
  quotable: readonly Quotable[];
  words: WriterWords;
  isAlive: boolean;
  error: (field: string) => string | undefined;
  set: (what: Partial<Row>) => void;
  move: (by: number) => void;
  remove: () => void;
};

/** What is set of a sentence: its kind, what it rests on and what it says of that, who said it, where it stands. */
export function SentenceSettings(props: SentenceSettingsProps) {
  const { id, row, place, choices, kinds, quotable, possible, words, isAlive, error, set } = props;
  const name = (field: string) => `sentences.${place}.${field}`;
  const { told } = useFormField(name("text"));
  // Without JavaScript nothing opens, and a sentence of another kind now keeps what was set of it before.
  const withAll = !isAlive;
  const first = likely(row.text, choices);
  /** Whoever takes the position said it, unless the writer has named somebody else. */
  const speakerOf = (position: string) => {
    const party = quotable.find(({ value }) => value === position)?.party;
    const isProposed = row.speaker === "" || quotable.some((each) => each.party === row.speaker);
    return party !== undefined && isProposed ? { speaker: party } : {};
  };
  const menu = (field: "kind" | "basis" | "use" | "quotes", label: string, options: React.ReactNode) => (
    <label className="field" htmlFor={`${id}-${field}`}>
      <span>{label}</span>
      <select
        id={`${id}-${field}`}
        name={name(field)}
        value={row[field]}
        aria-invalid={error(field) === undefined ? undefined : true}
        onChange={({ target }) =>
          set({ [field]: target.value, ...(field === "quotes" ? speakerOf(target.value) : {}) })
        }
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
    <div className="set">
      {menu("kind", words.kind, kinds.map(option))}
      {(row.kind === "assertion" || withAll) && (
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
          {(row.basis === "none" || withAll) && line("reason", words.reason)}
          {(row.basis !== "none" || withAll) &&
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
      {(row.kind === "quotation" || withAll) && (
        <>
          {quotable.length > 0 &&
            menu(
              "quotes",
              words.quotes,
              <>
                <option value="">{words.quotesNone}</option>
                {quotable.map(option)}
              </>,
            )}
          {line("speaker", words.speaker)}
        </>
      )}
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
  );
}
