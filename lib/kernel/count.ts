import { z } from "zod";
import { otherwise } from "./otherwise";
import type { FieldKey } from "./refusal";

/** A whole number as Indonesian and English write it: "420000", "420.000", "420,000" and "420 000" are the same. Asks back where it could be another one ("1,5", "0.420", "1.300,00"). */
export const count = ({ min = 0, max = Number.MAX_SAFE_INTEGER } = {}) =>
  z
    .preprocess(
      (given) => (typeof given === "number" ? String(given) : given),
      z.string().transform((text, issues) => {
        const read = readCount(text);
        if (typeof read === "number") return read;
        issues.addIssue({ code: "custom", message: read, params: otherwise(read).params });
        return z.NEVER;
      }),
    )
    .pipe(z.number().min(min).max(max));

const readCount = (text: string): number | FieldKey => {
  // A blank of any width parts thousands as a point or comma does.
  const plain = text.trim().replace(/[\s'’]/g, " ");
  if (/^[+-]?\d+$/.test(plain)) return Number(plain);
  const [sign = "", body = ""] = /^([+-]?)(.*)$/.exec(plain)?.slice(1) ?? [];
  const parted = [".", ",", " "].find((mark) => isGrouped(body, mark));
  if (parted !== undefined) return Number(sign + body.replaceAll(parted, ""));
  return /^[\d., ]+$/.test(body) ? "count_ambiguous" : "count_format";
};

const isGrouped = (text: string, mark: string): boolean => {
  const [first = "", ...groups] = text.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((each) => /^\d{3}$/.test(each));
};
