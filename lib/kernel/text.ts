import { z } from "zod";
import { otherwise } from "./otherwise";
import { firstActing, firstSign, type SignFound } from "./signs";

/** Refuses a text in which a sign is found, telling which and where. */
export const withoutSigns =
  (find: (text: string) => SignFound | null) => (text: string, refused: Refused) => {
    const sign = find(text);
    if (!sign) return;
    const { error, params } = otherwise("invisible_characters");
    refused.addIssue({ code: "custom", message: error, params: { ...params, sign } });
  };
type Refused = { addIssue: (issue: { code: "custom"; message: string; params: object }) => void };

/** What the database cannot hold: NUL, and half a character. */
const storable = withoutSigns((text) => firstSign(text, /\0|\p{Cs}/u));
const plain = withoutSigns(firstActing);

/** One line of text as it was received, trimmed, up to `max` characters; refused when empty. What acts in it is kept, and written out where it is shown. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "required")
    .max(max)
    .refine((text) => !/[\r\n]/.test(text), otherwise("one_line"))
    .superRefine(storable);

/** Text of several lines as it was received, trimmed, up to `max` characters; refused when empty. */
export const prose = (max: number) =>
  z
    .string()
    .trim()
    .transform((text) => text.replaceAll("\r\n", "\n"))
    .pipe(z.string().min(1, "required").max(max).superRefine(storable));

/** One line that the public may read: `line` without any sign that cannot be seen or turns the direction of writing. */
export const plainLine = (max: number) => line(max).superRefine(plain);

/** The name of a file as its sender gave it, up to 255 characters, not even trimmed. */
export const fileName = () => z.string().min(1, "required").max(255).superRefine(storable);

/** A written reason: at least twenty characters, so that it says something. */
export const reason = () => prose(2000).refine((text) => text.length >= 20, otherwise("reason_too_short"));
