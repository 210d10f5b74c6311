"use client";

import type { ReactNode } from "react";
import { describedBy, Field } from "./field";
import { FieldMark } from "./field-mark";
import { useFormField } from "./form-context";
import { useLimit } from "./use-limit";

type TextAreaProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode | undefined;
  value?: string | undefined;
  rows?: number | undefined;
  /** "as a group" where the group around says that it can stay empty. */
  optional?: boolean | "as a group" | undefined;
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | "auto" | undefined;
  placeholder?: string | undefined;
  /** Set where the limit stands once for several fields: then it is told only near its end. */
  quiet?: boolean | undefined;
  /** Set for what no draft may hold. */
  undrafted?: boolean | undefined;
};

/** Several lines of text. */
export function TextArea(props: TextAreaProps) {
  const { name, label, hint, value, rows = 3, optional = false, quiet = false, undrafted, ...rest } = props;
  const { id, error, typed, words, told, limit, limitWords } = useFormField(name);
  const begun = (Array.isArray(typed) ? undefined : typed) ?? value;
  const count = useLimit(limit, limitWords, begun ?? "", quiet);
  return (
    <Field
      {...{ id, label, hint, error }}
      limit={count.told}
      optional={optional === true ? words.optional : undefined}
    >
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={begun}
        onInput={count.onInput}
        aria-required={optional ? undefined : true}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(id, hint, error, count.told)}
        {...rest}
      />
      {told && <FieldMark name={name} label={label} undrafted={undrafted} />}
    </Field>
  );
}
