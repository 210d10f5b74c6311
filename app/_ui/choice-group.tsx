"use client";

import type { ReactNode } from "react";
import { FieldGroup } from "./field-group";
import { FieldMark } from "./field-mark";
import { useFormField } from "./form-context";

export type ChoiceWithNote = { value: string; label: ReactNode; note?: ReactNode | undefined };

export type ChoiceGroupProps = {
  name: string;
  legend: ReactNode;
  hint?: ReactNode | undefined;
  choices: readonly ChoiceWithNote[];
  values?: readonly string[] | undefined;
  type: "radio" | "checkbox";
};

/** The body of a group of radio buttons or check boxes: one question, every answer in sight. */
export function ChoiceGroup({ name, legend, hint, choices, values = [], type }: ChoiceGroupProps) {
  const { id, error, typed, begun, told } = useFormField(name);
  const kept = typed === undefined ? [] : [typed].flat();
  const ticked = begun ? kept : values;
  return (
    <FieldGroup id={`${id}-group`} legend={legend} hint={hint} error={error}>
      {choices.map((choice, index) => (
        <label key={choice.value} className="check">
          <input
            id={index === 0 ? id : `${id}-${choice.value}`}
            type={type}
            name={name}
            value={choice.value}
            defaultChecked={ticked.includes(choice.value)}
            aria-invalid={error === undefined ? undefined : true}
            aria-describedby={error === undefined ? undefined : `${id}-group-error`}
          />
          <span>
            {choice.label}
            {choice.note !== undefined && <span className="block small ink3">{choice.note}</span>}
          </span>
        </label>
      ))}
      {told && <FieldMark name={name} label={legend} />}
    </FieldGroup>
  );
}
