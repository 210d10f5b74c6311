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
  /** What is offered while typing; anything else can be typed too. */
  suggestions?: readonly { value: string; label?: string }[] | undefined;
};

/** One line of text. A secret is never put back after a refusal. */
export function TextInput({
  name,
  label,
  hint,
  type = "text",
  value,
  optional = false,
  suggestions,
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
        list={suggestions && `${id}-list`}
        {...dateBounds[type]}
        {...rest}
      />
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((each) => (
            <option key={each.value} value={each.value} label={each.label} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
