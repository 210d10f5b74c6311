"use client";

import type { ReactNode } from "react";
import { describedBy, Field } from "@/app/_ui/field";
import { useFormField } from "@/app/_ui/form-context";

type FileInputProps = { name: string; label: ReactNode; hint?: ReactNode };

/** One file of the reader's machine. */
export function FileInput({ name, label, hint }: FileInputProps) {
  const { id, error } = useFormField(name);
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        name={name}
        type="file"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
      />
    </Field>
  );
}
