import type { Sentence } from "../written";
import type { TemplateFacts } from "./facts";
import { proposals, type TemplateText } from "./template";
import { filledIn } from "./variables";

/** A template with what a case has to fill in: a text to begin with, whose assertions rest on the records that the template proposes where the case has them. */
export const filledTemplate = (
  { title, sentences }: TemplateText,
  { values, records }: TemplateFacts,
): { title: string; sentences: Sentence[] } => ({
  title: filledIn(title, values),
  sentences: sentences.map(({ kind, text, begins, rests }): Sentence => {
    const proposal = rests === null ? null : proposals[rests];
    const record = proposal && records[proposal.basis];
    return {
      ...{ kind, text: filledIn(text, values), begins, reason: "", speaker: "", quotes: null },
      basis: proposal && record ? proposal.basis : null,
      basisId: record ?? null,
      use: proposal && record ? proposal.use : null,
    };
  }),
});
