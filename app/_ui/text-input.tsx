"use client";

import type { HTMLInputTypeAttribute, ReactNode } from "react";
import { describedBy, Field } from "./field";
import { FieldMark } from "./field-mark";
import { useFormField } from "./form-context";
import { useLimit } from "./use-limit";

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
  /** Set for what no draft may hold; a password never is. */
  undrafted?: boolean | undefined;
  /** What is offered while typing; anything else can be typed too. */
  suggestions?: readonly { value: string; label?: string }[] | undefined;
};

/** One line of text. A secret is never put back after a refusal, nor drafted. */
export function TextInput(props: TextInputProps) {
  const {
    name,
    label,
    hint,
    type = "text",
    value,
    optional = false,
    suggestions,
    undrafted,
    ...rest
  } = props;
  const { id, error, typed, words, told, limit, limitWords } = useFormField(name);
  const isSecret = type === "password" || rest.autoComplete === "one-time-code";
  const begun = isSecret || Array.isArray(typed) ? undefined : typed;
  const shown = begun ?? value;
  const count = useLimit(limit, limitWords, `${shown ?? ""}`, true);
  return (
    <Field
      {...{ id, label, hint, error }}
      limit={count.told}
      optional={optional ? words.optional : undefined}
    >
      <input
        id={id}
        name={name}
        type={type}
        defaultValue={shown}
        onInput={count.onInput}
        aria-required={optional ? undefined : true}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error, count.told)}
        list={suggestions && `${id}-list`}
        {...rest}
      />
      {told && <FieldMark name={name} label={label} undrafted={isSecret || undrafted} />}
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
