"use client";

import { OneFile } from "@/app/_components/one-file";
import { describedBy, Field } from "@/app/_ui/field";
import { useFormField } from "@/app/_ui/form-context";

/** One CSV file of the reader's machine, sent with its form. */
export function CsvInput({ label, hint, choose }: { label: string; hint: string; choose: string }) {
  const { id, error, words } = useFormField("file");
  return (
    <Field {...{ id, label, hint, error }} optional={words.optional}>
      <OneFile
        id={id}
        accept=".csv,text/csv"
        words={{ choose }}
        invalid={error !== undefined}
        describedBy={describedBy(id, hint, error)}
      />
    </Field>
  );
}
