"use client";

import type { ReactNode } from "react";
import { FieldGroup } from "./field-group";
import { FieldMark } from "./field-mark";
import { useFormField } from "./form-context";

type AnswerGroupProps = { name: string; legend: string; children: ReactNode };

/** Groups of choices that answer one question together: a refusal of the whole answer stands at their head, where its line of the summary leads. */
export function AnswerGroup({ name, legend, children }: AnswerGroupProps) {
  const { id, error, told } = useFormField(name);
  return (
    <FieldGroup id={id} legend={legend} error={error}>
      <div className="stack">{children}</div>
      {told && <FieldMark name={name} label={legend} />}
    </FieldGroup>
  );
}
