"use client";

import { useFormState } from "@/app/_ui/form-context";
import { valuesOf } from "@/app/_ui/form-state";
import { RequirementRow } from "./requirement-row";
import type { Outcome } from "./result-outcomes";
import { actByKey } from "./sheet-key";
import type { SheetLine } from "./sheet-lines";
import type { SheetWords } from "./sheet-words";

type ResultSheetProps = {
  assessmentId: string;
  form: string;
  lines: readonly SheetLine[];
  words: SheetWords;
  base: string;
  makes: readonly Outcome[];
};

/** The requirements of a chapter to fill in, by key and saved row by row; in the browser because it hears the keys. Without JavaScript it is a form with one button. */
export function ResultSheet({ assessmentId, form, lines, words, base, makes }: ResultSheetProps) {
  const state = useFormState();
  const values = valuesOf(state);
  const text = (name: string) => [values?.[name]].flat()[0];
  const error = (name: string) => (state.status === "refused" ? state.fields[name] : undefined);
  return (
    <>
      {/* Each row is saved by itself, so that no draft of the whole is kept. */}
      <ul className="req-list" onKeyDown={actByKey} onInput={(event) => event.stopPropagation()}>
        {lines.map((line, index) => {
          const name = (field: string) => `rows.${index}.${field}`;
          return (
            <RequirementRow
              key={line.id}
              assessmentId={assessmentId}
              form={form}
              line={line}
              index={index}
              words={words}
              base={base}
              makes={makes}
              typed={
                values && {
                  result: text(name("result")),
                  note: text(name("note")) ?? "",
                  evidence: text(name("evidence")) ?? "",
                }
              }
              refused={[error(name("result")), error(name("note")), error(name("evidence"))]}
            />
          );
        })}
      </ul>
      <noscript>
        <button type="submit" className="btn main mt-3">
          {words.save_chapter}
        </button>
      </noscript>
    </>
  );
}
