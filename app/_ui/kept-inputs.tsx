"use client";

import { type ComponentProps, useId } from "react";
import { useFormField } from "./form-context";

type Named = { name: string };

/** A plain text area that begins with what was typed before, where the form around keeps it. */
export function KeptTextArea(props: ComponentProps<"textarea"> & Named) {
  const { typed } = useFormField(props.name);
  return <textarea {...props} defaultValue={[typed].flat()[0]} />;
}

/** A plain line of text that begins with what was typed before, where the form around keeps it. */
export function KeptText(props: ComponentProps<"input"> & Named) {
  const { typed } = useFormField(props.name);
  return <input type="text" {...props} defaultValue={[typed].flat()[0]} />;
}

/** A plain check box that is ticked as it was before, where the form around keeps it. */
export function KeptBox({ value = "on", ...props }: ComponentProps<"input"> & Named & { value?: string }) {
  const { typed } = useFormField(props.name);
  return <input type="checkbox" {...props} value={value} defaultChecked={[typed].flat().includes(value)} />;
}

/** Such a check box with what it says. */
export function KeptCheck({ children, ...props }: ComponentProps<typeof KeptBox>) {
  const id = useId();
  return (
    <label className="check" htmlFor={id}>
      <KeptBox id={id} {...props} />
      {children}
    </label>
  );
}
