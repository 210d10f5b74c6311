import type { FieldKey } from "./refusal";

/** What a schema's own check refuses with: `.refine(isPlain, otherwise("invisible_characters"))`. A bare text there is not a key, and is told as "bad_format". */
export const otherwise = (field: FieldKey) => ({ error: field, params: { field } });

/** The key that a check was given with `otherwise`. */
export const keyGiven = (params: Readonly<Record<string, unknown>> = {}): FieldKey =>
  "field" in params ? (params.field as FieldKey) : "bad_format";
