"use client";

import { type FormEvent, type ReactNode, useActionState, useEffect, useMemo, useRef, useState } from "react";
import { DraftBack, DraftLine } from "./draft-line";
import { ErrorSummary } from "./error-summary";
import { type FieldWords, FormStateContext, fieldId, type LimitWords } from "./form-context";
import { type FormAction, idle } from "./form-state";
import { useKeptForms } from "./kept-form";
import { useDraft } from "./use-draft";

type FormLeafProps = {
  action: FormAction;
  id: string | undefined;
  className: string;
  label: string | undefined;
  route: string | undefined;
  words: FieldWords & { title: string };
  limits: Readonly<Record<string, number>>;
  limitWords: LimitWords;
  children: ReactNode;
};

/** The part of `Form` that lives in the browser, because it remembers the refusal, moves the focus and keeps what is typed. */
export function FormLeaf(props: FormLeafProps) {
  const { action, id, className, label, route, words, limits, limitWords, children } = props;
  const { token, page, kept, sent } = useKeptForms();
  const place = id ?? "";
  const [state, act] = useActionState(action, (!sent.now && kept[place]) || idle);
  const [isTooMuch, setTooMuch] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(form, place);
  const summaryId = fieldId(id, "refusal");

  useEffect(() => {
    if (state.status === "idle" || (state.status === "kept" && !state.late)) return;
    const bad = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (bad ?? document.getElementById(summaryId))?.focus();
  }, [state, summaryId]);

  /** What the server would cut off stays here, where it was typed. */
  const weigh = (event: FormEvent<HTMLFormElement>) => {
    const isOver = bytesOf(new FormData(event.currentTarget)) > most;
    setTooMuch(isOver);
    if (isOver) event.preventDefault();
  };

  const known = useMemo(
    () => ({ id, state, words, told: true, route, limits, limitWords }),
    [id, state, words, route, limits, limitWords],
  );
  const errors =
    state.status === "refused"
      ? Object.entries(state.fields).map(([name, message]) => ({
          href: `#${fieldId(id, name)}`,
          label: state.labels?.[name],
          message,
        }))
      : [];

  return (
    <form
      ref={form}
      id={id}
      action={act}
      onInput={draft.onInput}
      onSubmit={(event) => {
        sent.now = true;
        weigh(event);
        draft.settle(event);
      }}
      className={className}
      aria-label={label}
      noValidate
    >
      {token !== "" && <input type="hidden" name="$kept" value={token} />}
      {token !== "" && id !== undefined && <input type="hidden" name="$form" value={id} />}
      {route !== undefined && <input type="hidden" name="$page" value={page} />}
      {isTooMuch && (
        <ErrorSummary id={`${summaryId}-size`} title={words.title} message={tooMuch} errors={[]} />
      )}
      {state.status === "refused" && (
        <ErrorSummary id={summaryId} title={words.title} message={state.message} errors={errors} />
      )}
      {state.status === "returned" && (
        <p className="notice info" id={summaryId} role="status" tabIndex={-1}>
          {state.message}
        </p>
      )}
      <DraftBack id={summaryId} state={state} />
      <FormStateContext value={known}>{children}</FormStateContext>
      <DraftLine form={place} state={state} standing={draft.standing} />
    </form>
  );
}

/** The server takes forms of a million bytes; the rest is what stands around the fields. */
const most = 950_000;

/** In both languages, so that no form carries it for the one that needs it. */
const tooMuch =
  "Isian ini terlalu panjang untuk dikirim sekaligus; persingkat. Yang Anda ketik masih ada di sini. / This is too long to be sent at once; shorten it. What you typed is still here.";

const bytesOf = (form: FormData) =>
  [...form.values()].reduce(
    (sum, value) => sum + (typeof value === "string" ? new Blob([value]).size : value.size),
    0,
  );
