"use client";

import type { ReactNode } from "react";
import { describedBy, Field } from "./field";
import { useFormField } from "./form-context";

type TextAreaProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  value?: string | undefined;
  rows?: number | undefined;
  optional?: boolean | undefined;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | "auto" | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
};

/** Several lines of text. */
export function TextArea({ name, label, hint, value, rows = 3, optional = false, ...rest }: TextAreaProps) {
  const { id, error, typed, words } = useFormField(name);
  const kept = Array.isArray(typed) ? undefined : typed;
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional ? words.optional : undefined}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={kept ?? value}
        aria-required={optional ? undefined : true}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
        {...rest}
      />
    </Field>
  );
}
