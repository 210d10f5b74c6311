import type { z } from "zod";
import { keyGiven } from "./otherwise";
import { type FieldKey, invalid } from "./refusal";
import type { SignFound } from "./signs";

/** The input in its shape, or a refusal with a message key by field ("title", "sentences.2.text"); `details.signs` says by field which sign it may not hold, and where, `details.lengths` how many characters it may have and has. */
export const parse = <S extends z.ZodType>(schema: S, raw: unknown): z.output<S> => {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const fields: Record<string, FieldKey> = {};
  const signs: Record<string, SignFound> = {};
  const lengths: Record<string, LengthFound> = {};
  for (const issue of read.error.issues) {
    const field = issue.path.join(".") || "form";
    if (issue.code === "custom" && issue.params?.sign && !(field in fields)) signs[field] = issue.params.sign;
    const length = field in fields ? null : lengthFound(issue, raw);
    if (length) lengths[field] = length;
    fields[field] ??= issue.code === "custom" ? keyGiven(issue.params) : fieldKey(issue, raw);
  }
  throw invalid(fields, "invalid", { ...unlessEmpty({ signs }), ...unlessEmpty({ lengths }) });
};

/** How many characters a text has, and how many it may or must have. */
export type LengthFound = { given: number; most: number } | { given: number; least: number };

const lengthFound = (issue: z.core.$ZodIssue, raw: unknown): LengthFound | null => {
  const isTooBig = issue.code === "too_big";
  if (!(isTooBig || issue.code === "too_small") || issue.origin !== "string") return null;
  const given = foundAt(issue.path, raw);
  if (typeof given !== "string" || isBlank(given)) return null;
  // As texts are counted once they are trimmed and their lines end alike.
  const length = given.trim().replaceAll("\r\n", "\n").length;
  return isTooBig
    ? { given: length, most: Number(issue.maximum) }
    : { given: length, least: Number(issue.minimum) };
};

const foundAt = (path: readonly PropertyKey[], raw: unknown): unknown =>
  path.reduce<unknown>((value, key) => Object(value)[key], raw);

const isBlank = (value: unknown) => typeof value === "string" && value.trim() === "";

const unlessEmpty = (details: Record<string, Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(details).filter(([, found]) => Object.keys(found).length > 0));

const fieldKey = (issue: z.core.$ZodIssue, raw: unknown): FieldKey => {
  const { code } = issue;
  if (code === "too_small" && issue.origin === "string")
    return issue.minimum === 1 ? "required" : "too_short";
  if (code === "too_big" && issue.origin === "string") return "too_long";
  if (code === "too_small" && issue.origin === "array") return "none_chosen";
  if (code === "too_small" || code === "too_big") return code;
  if (code === "invalid_value") return "not_listed";
  const given = foundAt(issue.path, raw);
  const isThere = Number.isNaN(given) || (typeof given === "string" && !isBlank(given));
  return isBlank(given) || (code === "invalid_type" && !isThere) ? "required" : "bad_format";
};
