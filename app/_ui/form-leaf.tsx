"use client";

import { type ReactNode, useActionState, useEffect, useMemo, useRef } from "react";
import { ErrorSummary } from "./error-summary";
import { FormStateContext, fieldId } from "./form-context";
import { type FormAction, idle } from "./form-state";

type FormLeafProps = {
  action: FormAction;
  id: string | undefined;
  className: string;
  label: string | undefined;
  words: { title: string; optional: string; choose: string; pending: string };
  children: ReactNode;
};

/** The part of `Form` that lives in the browser, because it remembers the refusal and moves the focus. */
export function FormLeaf({ action, id, className, label, words, children }: FormLeafProps) {
  const [state, act] = useActionState(action, idle);
  const form = useRef<HTMLFormElement>(null);
  const summaryId = fieldId(id, "refusal");

  useEffect(() => {
    if (state.status !== "refused") return;
    const bad = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (bad ?? document.getElementById(summaryId))?.focus();
  }, [state, summaryId]);

  const known = useMemo(() => ({ id, state, words }), [id, state, words]);
  const errors =
    state.status === "refused"
      ? Object.entries(state.fields).map(([name, message]) => ({ href: `#${fieldId(id, name)}`, message }))
      : [];

  return (
    <form ref={form} id={id} action={act} className={className} aria-label={label} noValidate>
      {state.status === "refused" && (
        <ErrorSummary id={summaryId} title={words.title} message={state.message} errors={errors} />
      )}
      <FormStateContext value={known}>{children}</FormStateContext>
    </form>
  );
}
