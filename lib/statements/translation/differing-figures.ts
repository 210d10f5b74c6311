import { agrees } from "../wording/agrees";
import { quantitiesIn } from "../wording/quantities";
import type { Quantity } from "../wording/quantity";
import type { Language } from "./digest";
import { inFigures } from "./in-figures";

/** The numbers and dates in which a translation and what it translates differ: those that it says and the other does not, and those that it leaves out. */
export const differingFigures = (
  source: { text: string; language: Language },
  said: { text: string; language: Language },
): { added: string[]; missing: string[] } => {
  const here = read(said);
  const there = read(source);
  const lacks = (among: readonly Quantity[]) => (quantity: Quantity) =>
    !among.some((each) => agrees(quantity, each));
  return {
    added: here.filter(lacks(there)).map(({ text }) => text),
    missing: there.filter(lacks(here)).map(({ text }) => text),
  };
};

/** "Several" and "yesterday" agree with whatever there is or is not. */
const read = ({ text, language }: { text: string; language: Language }): Quantity[] =>
  (language === "id" || language === "en"
    ? quantitiesIn(text, language)
    : quantitiesIn(inFigures(text, language), language === "fr" ? "id" : "en")
  ).filter(({ exactness }) => exactness !== "vague");
