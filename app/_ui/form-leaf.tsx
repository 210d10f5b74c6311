"use client";

import {
  type FormEvent,
  type ReactNode,
  useActionState,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { ErrorSummary } from "./error-summary";
import { FormStateContext, fieldId } from "./form-context";
import { type FormAction, idle } from "./form-state";
import { KeptFormContext } from "./kept-form";

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
  const { token, kept, sent } = useContext(KeptFormContext);
  const before = kept?.form === (id ?? "") && !sent.now ? kept.state : idle;
  const [state, act] = useActionState(action, before);
  const [isTooMuch, setTooMuch] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const summaryId = fieldId(id, "refusal");

  useEffect(() => {
    if (state.status !== "refused") return;
    const bad = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (bad ?? document.getElementById(summaryId))?.focus();
  }, [state, summaryId]);

  /** What the server would cut off stays here, where it was typed. */
  const weigh = (event: FormEvent<HTMLFormElement>) => {
    const isOver = bytesOf(new FormData(event.currentTarget)) > most;
    setTooMuch(isOver);
    if (isOver) event.preventDefault();
  };

  const known = useMemo(() => ({ id, state, words }), [id, state, words]);
  const errors =
    state.status === "refused"
      ? Object.entries(state.fields).map(([name, message]) => ({ href: `#${fieldId(id, name)}`, message }))
      : [];

  return (
    <form
      ref={form}
      id={id}
      action={act}
      onSubmit={(event) => {
        sent.now = true;
        weigh(event);
      }}
      className={className}
      aria-label={label}
      noValidate
    >
      {token !== "" && <input type="hidden" name="$kept" value={token} />}
      {token !== "" && id !== undefined && <input type="hidden" name="$form" value={id} />}
      {isTooMuch && (
        <ErrorSummary id={`${summaryId}-size`} title={words.title} message={tooMuch} errors={[]} />
      )}
      {state.status === "refused" && (
        <ErrorSummary id={summaryId} title={words.title} message={state.message} errors={errors} />
      )}
      <FormStateContext value={known}>{children}</FormStateContext>
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
