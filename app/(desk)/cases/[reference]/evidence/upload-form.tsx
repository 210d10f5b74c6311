"use client";

import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { buttonClass } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FormStateContext, fieldId } from "@/app/_ui/form-context";
import { type FormState, idle } from "@/app/_ui/form-state";

type UploadFormProps = {
  id: string;
  most: number;
  words: Record<
    "title" | "optional" | "choose" | "pending" | "act" | "broken" | "invalid" | "tooLarge",
    string
  >;
  children: ReactNode;
};

const address = "/api/evidence";

/** What was typed or ticked, the file left out. */
const typed = (sent: FormData): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(sent.keys())].map((name) => {
      const texts = sent.getAll(name).filter((value) => typeof value === "string");
      return [name, texts.length > 1 ? texts : (texts[0] ?? "")];
    }),
  );

/** A form with a file, sent as a stream past the page, because a server action would hold the whole file in memory. Without JavaScript the browser sends it itself. */
export function UploadForm({ id, most, words, children }: UploadFormProps) {
  const [state, setState] = useState<FormState>(idle);
  const [pending, setPending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const summaryId = fieldId(id, "refusal");
  const known = useMemo(() => ({ id, state, words }), [id, state, words]);

  useEffect(() => {
    if (state.status !== "refused") return;
    const bad = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (bad ?? document.getElementById(summaryId))?.focus();
  }, [state, summaryId]);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (pending) return;
    const sent = new FormData(event.currentTarget);
    const refuse = (message: string, fields = {}) =>
      setState({ status: "refused", code: "invalid", message, fields, values: typed(sent) });
    const file = sent.get("file");
    if (file instanceof File && file.size > most) return refuse(words.invalid, { file: words.tooLarge });
    setPending(true);
    try {
      const answer = await fetch(address, {
        method: "POST",
        body: sent,
        headers: { accept: "application/json" },
      });
      const told = await answer.json();
      if (answer.ok) window.location.assign(told.place);
      else setState(told);
    } catch {
      refuse(words.broken);
    } finally {
      setPending(false);
    }
  };

  const errors =
    state.status === "refused"
      ? Object.entries(state.fields).map(([name, message]) => ({ href: `#${fieldId(id, name)}`, message }))
      : [];

  return (
    <form
      ref={form}
      id={id}
      action={address}
      method="post"
      encType="multipart/form-data"
      className="stack"
      onSubmit={send}
      noValidate
    >
      {state.status === "refused" && (
        <ErrorSummary id={summaryId} title={words.title} message={state.message} errors={errors} />
      )}
      <FormStateContext value={known}>{children}</FormStateContext>
      <button
        type="submit"
        className={buttonClass({ weight: "main" })}
        aria-disabled={pending ? true : undefined}
      >
        {pending ? words.pending : words.act}
      </button>
      <p role="status" className="sr">
        {pending ? words.pending : ""}
      </p>
    </form>
  );
}
