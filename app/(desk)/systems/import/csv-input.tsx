"use client";

import { describedBy, Field } from "@/app/_ui/field";
import { useFormField } from "@/app/_ui/form-context";

/** One CSV file of the reader's machine, sent with its form. */
export function CsvInput({ label, hint }: { label: string; hint: string }) {
  const { id, error, words } = useFormField("file");
  return (
    <Field {...{ id, label, hint, error }} optional={words.optional}>
      <input
        id={id}
        name="file"
        type="file"
        accept=".csv,text/csv"
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error)}
      />
    </Field>
  );
}
