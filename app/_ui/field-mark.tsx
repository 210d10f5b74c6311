import type { ReactNode } from "react";
import { undraftedMark } from "./typed-in";

/** The name of the field in which a form says what its fields are called. */
export const labelMark = "$label";

type FieldMarkProps = { name: string; label: ReactNode; undrafted?: boolean | undefined };

/** What goes unseen with a field: what it is called, so that a refusal can name it, and that no draft may hold it. */
export function FieldMark({ name, label, undrafted = false }: FieldMarkProps) {
  return (
    <>
      {typeof label === "string" && <input type="hidden" name={labelMark} value={`${name}=${label}`} />}
      {undrafted && <input type="hidden" name={undraftedMark} value={name} />}
    </>
  );
}
