"use client";

import { type ReactNode, useMemo, useRef, useState } from "react";
import { DraftBack, DraftLine } from "./draft-line";
import { FormStateContext, fieldId } from "./form-context";
import { idle } from "./form-state";
import { useKeptForms } from "./kept-form";
import { useDraft } from "./use-draft";

type RouteFormProps = {
  /** The route that takes it and answers past the page, as with a file. */
  route: string;
  /** Its id on the page, under which it is kept. */
  id: string;
  className?: string | undefined;
  children: ReactNode;
};

/** A form that a route answers past its page. What is typed into it is kept as in any other, also when its session was over. */
export function RouteForm({ route, id, className, children }: RouteFormProps) {
  const { token, page, kept } = useKeptForms();
  const [isSent, setSent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(form, id);
  const state = kept[id] ?? idle;
  const known = useMemo(() => ({ ...wordless, id, state }), [id, state]);
  return (
    <form
      ref={form}
      id={id}
      action={route}
      method="post"
      encType="multipart/form-data"
      className={className}
      onInput={draft.onInput}
      onSubmit={(event) => {
        draft.settle(event);
        setSent(true);
      }}
    >
      {token !== "" && <input type="hidden" name="$kept" value={token} />}
      <input type="hidden" name="$form" value={id} />
      <input type="hidden" name="$page" value={page} />
      <DraftBack id={fieldId(id, "refusal")} state={isSent ? idle : state} />
      <FormStateContext value={known}>{children}</FormStateContext>
      <DraftLine form={id} state={isSent ? idle : state} standing={draft.standing} />
    </form>
  );
}

const wordless = {
  words: { optional: "", choose: "", pending: "" },
  told: false,
  limits: {},
  limitWords: undefined,
};
