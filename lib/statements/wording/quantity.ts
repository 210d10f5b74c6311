import type en from "./words/en/units.json";

export type Unit = keyof typeof en;
type Found = { text: string; at: number; end: number };

/** A number that a text says, from `least` to `most`: equal where it says one number; around it where it says "about", "more than" or "nearly"; as wide as the word where it is vague ("ribuan"). `unit` is null where the text does not tell it or we do not know it. */
export type Count = Found & {
  kind: "number";
  exactness: "exact" | "about" | "range" | "vague";
  least: number;
  most: number;
  unit: Unit | null;
};

/** A day or hour that a text says, each part as far as it says it, by the clock of `zone` (WIB where it names none); "yesterday" is vague and has no parts. */
export type When = Found & {
  kind: "date";
  exactness: "exact" | "vague";
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  zone?: Zone;
};
export type Zone = "WIB" | "WITA" | "WIT" | "UTC";

export type Quantity = Count | When;
