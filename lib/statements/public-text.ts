import { firstSign } from "@/lib/kernel/signs";
import { plainLine, withoutSigns } from "@/lib/kernel/text";

// What shows nothing and is no control character, so that the kernel lets it pass: soft hyphen, fillers, selectors,
// separators, unassigned and private characters; joiners only where a script joins with them.
const unseen =
  /[\t\u00AD\u115F\u1160\u17B4\u17B5\u2028\u2029\u2800\u3164\uFFA0]|\u034F|[\u180B-\u180F\uFE00-\uFE0F]|[\p{Co}\p{Cs}\p{Cn}]|(?<!\p{Script=Arabic})[\u200C\u200D]/u;

/** One sentence that the public will read, trimmed and in Unicode's composed form (NFC); refused when empty, too long or with anything in it that cannot be seen, of which the refusal says which and where. */
export const publicText = (max: number) =>
  plainLine(max)
    .superRefine(withoutSigns((text) => firstSign(text, unseen)))
    .transform((text) => text.normalize("NFC"));
