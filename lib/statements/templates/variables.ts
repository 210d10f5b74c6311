import type { DeskLanguage } from "./template";

/** What a template can have filled in from the case: the name of the organisation that speaks, the first system, the day of the first allegation, the party that was asked last and has not answered and the day it was asked, the deadline that falls due next, the update that was promised. */
export const variables = [
  "organisation",
  "system",
  "received on",
  "asked",
  "asked on",
  "deadline",
  "next update",
] as const;
export type Variable = (typeof variables)[number];

/** What each is called in a template of a language. */
export const variableNames = {
  en: {
    organisation: "organisation",
    system: "system",
    "received on": "received on",
    asked: "asked",
    "asked on": "asked on",
    deadline: "deadline",
    "next update": "next update",
  },
  id: {
    organisation: "organisasi",
    system: "sistem",
    "received on": "diterima pada",
    asked: "yang ditanya",
    "asked on": "ditanya pada",
    deadline: "tenggat",
    "next update": "pembaruan berikutnya",
  },
} as const satisfies Record<DeskLanguage, Record<Variable, string>>;

/** What stands where something is still to be written. No text with it goes to review. */
export const openPlace = "[…]";

const braced = /\{([^{}]*)\}/g;

/** Whether somebody has still to write something here. */
export const isLeftOpen = (text: string): boolean => text.includes(openPlace);

/** The first thing in braces that names nothing, or a brace that stands alone; null where there is none. */
export const firstUnknown = (text: string): string | null => {
  for (const [whole, name = ""] of text.matchAll(braced)) if (!variableOf(name)) return whole;
  return /[{}]/.exec(text.replace(braced, ""))?.[0] ?? null;
};

/** The text with its variables filled in; one without a value stays visibly open. */
export const filledIn = (text: string, values: Readonly<Partial<Record<Variable, string>>>): string =>
  text.replace(braced, (whole, name: string) => {
    const variable = variableOf(name);
    return variable ? values[variable] || openPlace : whole;
  });

/** A template may use the names of either language. */
const variableOf = (name: string): Variable | undefined =>
  variables.find((each) => Object.values(variableNames).some((names) => names[each] === name));
