import { z } from "zod";
import { otherwise } from "./otherwise";

// Control characters and overrides of the writing direction let a text look like another one.
const deceptive = /(?![\n\t\u00AD\u200C\u200D])[\p{Cc}\p{Cf}]/u;
const isPlain = (text: string) => !deceptive.test(text);

/** One line of text, trimmed, up to `max` characters; refused when empty or with invisible characters. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "required")
    .max(max)
    .refine((text) => !/[\r\n]/.test(text), otherwise("one_line"))
    .refine(isPlain, otherwise("invisible_characters"));

/** Text of several lines, trimmed, up to `max` characters; refused when empty or with invisible characters. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .transform((text) => text.replaceAll("\r\n", "\n"))
    .pipe(z.string().min(1, "required").max(max).refine(isPlain, otherwise("invisible_characters")));

/** A written reason: at least twenty characters, so that it says something. */
export const reason = () => prose(2000).refine((text) => text.length >= 20, otherwise("reason_too_short"));
