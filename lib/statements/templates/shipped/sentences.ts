import type { Proposal, TemplateSentence } from "../template";

const of =
  (kind: TemplateSentence["kind"]) =>
  (text: string): TemplateSentence => ({ kind, text, begins: false, rests: null });

/** An assertion of a template, with what it is to rest on where that is known beforehand. */
export const assertion = (text: string, rests: Proposal | null = null): TemplateSentence => ({
  ...of("assertion")(text),
  rests,
});
export const heading = of("heading");
export const advice = of("advice");
export const connective = of("connective");

/** The same sentence where a paragraph begins with it. */
export const begun = (sentence: TemplateSentence): TemplateSentence => ({ ...sentence, begins: true });
