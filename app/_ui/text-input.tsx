"use client";

import type { HTMLInputTypeAttribute, ReactNode } from "react";
import { dateBounds } from "./date-bounds";
import { describedBy, Field } from "./field";
import { useFormField } from "./form-context";

type TextInputProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  type?: HTMLInputTypeAttribute | undefined;
  value?: string | number | undefined;
  optional?: boolean | undefined;
  lang?: string | undefined;
  autoComplete?: string | undefined;
  inputMode?: "text" | "numeric" | "decimal" | "email" | "url" | "search" | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  min?: string | number | undefined;
  max?: string | number | undefined;
  step?: string | number | undefined;
};

/** One line of text. A secret is never put back after a refusal. */
export function TextInput({
  name,
  label,
  hint,
  type = "text",
  value,
  optional = false,
  ...rest
}: TextInputProps) {
  const { id, error, typed, words } = useFormField(name);
  const kept = type === "password" || Array.isArray(typed) ? undefined : typed;
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional ? words.optional : undefined}>
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={kept ?? value}
        aria-required={optional ? undefined : true}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
        {...dateBounds[type]}
        {...rest}
      />
    </Field>
  );
}
