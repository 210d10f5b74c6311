"use client";

import type { ReactNode } from "react";
import { describedBy, Field } from "./field";
import { FieldMark } from "./field-mark";
import { useFormField } from "./form-context";

export type Choice = { value: string; label: string };

type SelectProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  choices: readonly Choice[];
  value?: string | undefined;
  /** "as a group" where the group around says that it can stay empty. */
  optional?: boolean | "as a group" | undefined;
  /** The first, empty choice. Left out when `value` is given. */
  empty?: string | undefined;
};

/** One of a closed list. */
export function Select({ name, label, hint, choices, value, optional = false, empty }: SelectProps) {
  const { id, error, typed, words, told } = useFormField(name);
  const chosen = (Array.isArray(typed) ? undefined : typed) ?? value ?? "";
  const first = empty ?? (value === undefined ? words.choose : undefined);
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={error}
      optional={optional === true ? words.optional : undefined}
    >
      <select
        // React resets a form after its action and forgets a select's changed default; a new key keeps the choice.
        key={chosen}
        id={id}
        name={name}
        defaultValue={chosen}
        aria-required={optional ? undefined : true}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
      >
        {first !== undefined && <option value="">{first}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {told && <FieldMark name={name} label={label} />}
    </Field>
  );
}
