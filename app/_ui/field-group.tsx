import type { ReactNode } from "react";
import { Icon } from "./icon";

type FieldGroupProps = {
  id: string;
  legend: ReactNode;
  hint?: ReactNode | undefined;
  error?: string | undefined;
  children: ReactNode;
};

/** Legend, hint and error around several controls that answer one question. */
export function FieldGroup({ id, legend, hint, error, children }: FieldGroupProps) {
  return (
    <fieldset id={id} className={error === undefined ? "field" : "field bad"}>
      <legend className="label">{legend}</legend>
      {hint !== undefined && <p className="hint">{hint}</p>}
      {error !== undefined && (
        <p className="error" id={`${id}-error`}>
          <Icon name="warn" /> {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
