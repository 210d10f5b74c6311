import type { ReactNode } from "react";
import { Icon } from "./icon";

export type FieldProps = {
  id: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  /** Said after the label when the field may stay empty; nothing where no form around words it. */
  optional?: string | undefined;
  /** What is said of how much the control takes. */
  limit?: string | undefined;
  children: ReactNode;
};

export const describedBy = (id: string, hint: unknown, error: unknown, limit?: unknown) =>
  [
    hint === undefined ? "" : `${id}-hint`,
    error === undefined ? "" : `${id}-error`,
    limit === undefined ? "" : `${id}-limit`,
  ]
    .filter(Boolean)
    .join(" ") || undefined;

/** Label, hint and error around one control. The control carries `id` and `describedBy(id, hint, error)`. */
export function Field({ id, label, hint, error, optional, limit, children }: FieldProps) {
  return (
    <div className={error === undefined ? "field" : "field bad"}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> ({optional})</span>}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className="error" id={`${id}-error`}>
          <Icon name="warn" /> {error}
        </p>
      )}
      {children}
      {limit !== undefined && (
        <p className="limit" id={`${id}-limit`}>
          {limit}
        </p>
      )}
    </div>
  );
}
