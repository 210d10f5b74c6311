"use client";

import { Checkbox } from "@/app/_ui/checkbox";
import { useFormState } from "@/app/_ui/form-context";

/** The tick by which a title stands that says as fact what is only alleged. In the browser because only the refusal knows that it is asked. */
export function TitleStands({ words }: { words: { label: string; note: string } }) {
  const state = useFormState();
  if (state.status !== "refused") return null;
  const { asserts } = state.details ?? {};
  const isAsked = typeof asserts === "string";
  if (!isAsked && state.values.titleStands === undefined) return null;
  const label = words.label.replace("{word}", isAsked ? asserts : "…");
  return <Checkbox name="titleStands" label={label} note={words.note} />;
}
