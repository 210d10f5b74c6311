"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { fieldId } from "@/app/_ui/form-context";
import { requirementResults } from "@/db/schema/vocabulary";
import type { RequirementResult } from "@/lib/assessments/results";
import { Earlier } from "./earlier";
import { filledIn } from "./filled-in";
import { type Outcome, ResultOutcomes } from "./result-outcomes";
import { lacksReason, type RowValues, standingOf } from "./row-values";
import { type Saved, saveRow, type Theirs } from "./save-row";
import { focusRow, openNote } from "./sheet-key";
import type { SheetLine } from "./sheet-lines";
import { useTally } from "./sheet-tally";
import type { SheetWords } from "./sheet-words";
import { useLeaveGuard } from "./use-leave-guard";

type RequirementRowProps = {
  assessmentId: string;
  /** The id of the form around. */
  form: string;
  line: SheetLine;
  index: number;
  /** The address of the case. */
  base: string;
  makes: readonly Outcome[];
  words: SheetWords;
  /** What had been typed before a refusal. */
  typed: RowValues | undefined;
  /** What is wrong with result, note and evidence. */
  refused: readonly (string | undefined)[];
};

/** One requirement of a sheet, which saves itself. */
export function RequirementRow(props: RequirementRowProps) {
  const { assessmentId, form, line, index, base, makes, words, typed, refused } = props;
  const row = useRef<HTMLLIElement>(null);
  const kept = useRef<RowValues>({
    result: line.result ?? undefined,
    note: line.note,
    evidence: line.evidence,
  });
  const sending = useRef(Promise.resolve(true));
  const tally = useTally();
  const [last, setLast] = useState({ revision: line.revision, resultId: line.resultId, result: line.result });
  const [told, tell] = useState<Saved | { is: "idle" | "saving" | "lacks_result" }>({ is: "idle" });
  const name = (field: string) => `rows.${index}.${field}`;
  const idOf = (field: string) => fieldId(form, name(field));
  const { result, note, evidence } = typed ?? kept.current;
  const problem = refused.find((each) => each !== undefined);

  /** Says whether all of the row is on record. */
  const save = async (): Promise<boolean> => {
    if (!row.current) return false;
    const values = valuesIn(row.current);
    const standing = standingOf(values, kept.current);
    if (standing === "kept") {
      tell((now) => (now.is === "saved" ? now : { is: "idle" }));
      return true;
    }
    if (standing === "lacks_result") {
      tell({ is: "lacks_result" });
      return false;
    }
    if (standing === "lacks_reason") {
      tell({ is: "refused", message: words.not_applicable_why, theirs: null, isInRow: true });
      return false;
    }
    tell({ is: "saving" });
    const body = new FormData();
    const after = row.current.dataset.revision ?? "0";
    for (const [field, value] of Object.entries({ ...values, assessmentId, requirementId: line.id, after }))
      body.set(field, value ?? "");
    const outcome = await saveRow(body, line.id);
    if (outcome.is === "saved") {
      kept.current = values;
      row.current.dataset.revision = String(outcome.revision);
      const result = values.result as RequirementResult;
      setLast({ ...outcome, result });
      tally.count(line.id, { chapter: line.chapter, before: line.result, now: result });
    }
    // Theirs was read: what is saved next follows it.
    if (outcome.is === "refused" && outcome.theirs)
      row.current.dataset.revision = String(outcome.theirs.revision);
    if (outcome.is === "refused" && !outcome.isInRow) pick(row.current, kept.current.result);
    tell(outcome);
    return outcome.is === "saved";
  };
  /** One after the other, so that each follows the one before it. */
  const queue = () => {
    sending.current = sending.current.then(save);
    tally.during(sending.current);
  };
  const choose = () => {
    if (row.current && lacksReason(valuesIn(row.current))) openNote(row.current);
    queue();
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !row.current) return;
    event.preventDefault();
    focusRow(row.current);
    queue();
  };
  const typing = useLeaveGuard(
    () =>
      row.current !== null &&
      told.is !== "saving" &&
      standingOf(valuesIn(row.current), kept.current) !== "kept",
  );

  return (
    <li className="req" id={line.code} ref={row} data-revision={line.revision} onInput={typing}>
      {line.section && <h4 className="req-section">{line.section}</h4>}
      <input type="hidden" name={name("requirementId")} value={line.id} />
      <input type="hidden" name={name("after")} value={last.revision} />
      <fieldset aria-describedby={`${line.id}-told`}>
        <legend className="sr">{filledIn(words.result_of, { code: line.code })}</legend>
        <div className="req-head">
          <p>
            <b className="mono">{line.code}</b>{" "}
            <span className="ink3">{filledIn(words.level, { level: line.level })}</span>
          </p>
          <div className="req-results">
            {requirementResults.map((each) => (
              <label key={each} className={`req-result ${each}`}>
                <input
                  type="radio"
                  id={each === "met" ? idOf("result") : undefined}
                  aria-invalid={refused[0] === undefined ? undefined : true}
                  name={name("result")}
                  value={each}
                  defaultChecked={result === each}
                  onChange={choose}
                />
                {words.result[each]}
              </label>
            ))}
          </div>
        </div>
        <p>{line.text}</p>
      </fieldset>
      <details className="req-note" open={note !== "" || evidence !== "" || problem !== undefined}>
        <summary>{words.add_note}</summary>
        <div className="req-fields">
          <textarea
            id={idOf("note")}
            aria-invalid={refused[1] === undefined ? undefined : true}
            name={name("note")}
            rows={2}
            defaultValue={note}
            aria-label={filledIn(words.note_of, { code: line.code })}
            placeholder={words.note}
            onBlur={queue}
            onKeyDown={byKey}
          />
          <input
            type="text"
            id={idOf("evidence")}
            aria-invalid={refused[2] === undefined ? undefined : true}
            name={name("evidence")}
            defaultValue={evidence}
            aria-label={filledIn(words.evidence_of, { code: line.code })}
            placeholder={`${words.evidence}, ${words.evidence_hint}`}
            onBlur={queue}
            onKeyDown={byKey}
          />
        </div>
      </details>
      <p className="req-told small" id={`${line.id}-told`} role="status">
        {problem !== undefined && told.is === "idle" && <span className="error">{problem} </span>}
        <Told told={told} words={words} stands={last.result} again={queue} />
        {told.is === "idle" && line.by !== "" && (
          <span className="ink3">
            {line.by}, {line.at}
          </span>
        )}
      </p>
      <ResultOutcomes
        {...{ base, words, makes }}
        resultId={last.result === "not_met" ? last.resultId : null}
        exposures={line.exposures}
        recommendations={line.recommendations}
      />
      <Earlier earlier={line.earlier} words={words} />
    </li>
  );
}

function Told({
  told,
  words,
  stands,
  again,
}: {
  told: Saved | { is: string };
  words: SheetWords;
  /** The result that is on record. */
  stands: RequirementResult | null;
  again: () => void;
}) {
  if (told.is === "idle") return null;
  if (told.is === "saving") return <span className="ink3">{words.saving}</span>;
  if (told.is === "lacks_result") return <span className="error">{words.result_first}</span>;
  if (told.is === "saved") return <span className="ok">{words.saved}</span>;
  const message =
    "theirs" in told && told.theirs
      ? filledIn(words.meanwhile, theirWords(told.theirs, words))
      : "message" in told
        ? told.message
        : told.is === "signed_out"
          ? words.signed_out
          : words.not_saved;
  return (
    <>
      <span className="error">{message}</span>{" "}
      {stands && !("theirs" in told && told.theirs) && (
        <span className="ink3">{filledIn(words.on_record, { result: words.result[stands] })} </span>
      )}
      <button type="button" className="btn sm" onClick={again}>
        {words.save_row}
      </button>
    </>
  );
}

const theirWords = ({ by, result, note }: Theirs, words: SheetWords) => ({
  by: by ?? "",
  result: words.result[result],
  note,
});

const valuesIn = (row: Element): RowValues => ({
  result: row.querySelector<HTMLInputElement>("input[type=radio]:checked")?.value,
  note: row.querySelector("textarea")?.value ?? "",
  evidence: row.querySelector<HTMLInputElement>("input[type=text]")?.value ?? "",
});

/** Shows a result in the row again; none where it has none. */
const pick = (row: Element, result: string | undefined): void => {
  for (const radio of row.querySelectorAll<HTMLInputElement>("input[type=radio]"))
    radio.checked = radio.value === result;
};
