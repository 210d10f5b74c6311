"use client";

import { Checkbox } from "@/app/_ui/checkbox";
import { useFormState } from "@/app/_ui/form-context";

/** The system that the inventory has under this name, and the tick by which another one is recorded beside it. In the browser because only the refusal knows of it. */
export function ExistingSystem({ words }: { words: { another: string; note: string; open: string } }) {
  const state = useFormState();
  if (state.status !== "refused") return null;
  const { existing } = state.details ?? {};
  if (typeof existing !== "string" && state.values.isAnother === undefined) return null;
  return (
    <>
      {typeof existing === "string" && <a href={`/systems/${existing}`}>{words.open}</a>}
      <Checkbox name="isAnother" label={words.another} note={words.note} />
    </>
  );
}
