"use client";

import type { ReactNode } from "react";
import { FieldMark } from "./field-mark";
import { useFormField } from "./form-context";
import { Icon } from "./icon";

type CheckboxProps = {
  name: string;
  label: ReactNode;
  note?: ReactNode | undefined;
  /** What the form carries when it is ticked. */
  value?: string | undefined;
  checked?: boolean | undefined;
};

/** One yes or no. */
export function Checkbox({ name, label, note, value = "on", checked = false }: CheckboxProps) {
  const { id, error, typed, begun, told } = useFormField(name);
  const kept = Array.isArray(typed) ? typed.includes(value) : typed === value;
  return (
    <div className={error === undefined ? "field" : "field bad"}>
      {error !== undefined && (
        <p className="error" id={`${id}-error`}>
          <Icon name="warn" /> {error}
        </p>
      )}
      <label className="check">
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={begun ? kept : checked}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
        />
        <span>
          {label}
          {note !== undefined && <span className="block small ink3">{note}</span>}
        </span>
      </label>
      {told && <FieldMark name={name} label={label} />}
    </div>
  );
}
