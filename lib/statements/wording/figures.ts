/** A number written in figures: its value, the step that it is written to (0.1 for "1,3"), and what stands at it. */
type Figure = { value: number; step: number; before: string; after: string };

const shape = /^(rp\.?|us\$|\$|€|usd|idr)?(\d+(?:[.,]\d+)*)(%|jt|rb|k|m|mn|bn|kb|mb|gb|tb)?$/;
const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const host = /^\d+(?:\.\d+){3,}$/;

/** Reads figures as the language writes them: "1.300.000,5" in Indonesian, "1,300,000.5" in English; where groups of three can mean one thing alone they are read in both. Null for what is no number (addresses, letter numbers, versions). */
export const figureOf = (token: string, language: string): Figure | null => {
  const [, before = "", digits, after = ""] = shape.exec(token) ?? [];
  if (digits === undefined || (host.test(digits) && !grouped.test(digits))) return null;
  const plain = plainOf(digits, language);
  if (plain === null) return null;
  const decimals = plain.split(".")[1]?.length ?? 0;
  return {
    value: Number(plain),
    step: decimals > 0 ? 10 ** -decimals : stepOf(Number(plain)),
    before,
    after,
  };
};

/** The largest power of ten that a whole number is a multiple of: what it may have been rounded to. */
export const stepOf = (value: number): number => {
  let step = 1;
  while (value !== 0 && step < 1e15 && value % (step * 10) === 0) step *= 10;
  return step;
};

const plainOf = (digits: string, language: string): string | null => {
  const points = [...digits.matchAll(/[.,]/g)].map(([sign]) => sign);
  const [first] = points;
  if (first === undefined) return digits;
  const grouping = language === "en" || language === "zh" || language === "ja" ? "," : ".";
  const last = points.at(-1) ?? "";
  if (points.length === 1) {
    const isGroup = first === grouping && /^\d{1,3}.\d{3}$/.test(digits);
    return isGroup ? digits.replace(first, "") : digits.replace(first, ".");
  }
  if (!grouped.test(digits)) return null;
  if (points.every((sign) => sign === first)) return digits.replaceAll(first, "");
  return digits.replaceAll(first, "").replace(last, ".");
};
