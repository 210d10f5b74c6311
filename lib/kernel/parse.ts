import type { z } from "zod";
import { keyGiven } from "./otherwise";
import { type FieldKey, invalid } from "./refusal";
import type { SignFound } from "./signs";

/** The input in its shape, or a refusal with a message key by field ("title", "sentences.2.text"); `details.signs` says by field which sign it may not hold, and where. */
export const parse = <S extends z.ZodType>(schema: S, raw: unknown): z.output<S> => {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const fields: Record<string, FieldKey> = {};
  const signs: Record<string, SignFound> = {};
  for (const issue of read.error.issues) {
    const field = issue.path.join(".") || "form";
    if (issue.code === "custom" && issue.params?.sign && !(field in fields)) signs[field] = issue.params.sign;
    fields[field] ??= issue.code === "custom" ? keyGiven(issue.params) : fieldKey(issue);
  }
  throw invalid(fields, "invalid", Object.keys(signs).length > 0 ? { signs } : {});
};

const fieldKey = (issue: z.core.$ZodIssue): FieldKey => {
  const { code } = issue;
  if (code === "too_small" && issue.origin === "string")
    return issue.minimum === 1 ? "required" : "too_short";
  if (code === "too_big" && issue.origin === "string") return "too_long";
  if (code === "too_small" || code === "too_big") return code;
  if (code === "invalid_value") return "not_listed";
  return code === "invalid_type" ? "required" : "bad_format";
};
