import { getTranslations } from "next-intl/server";
import type { Bases } from "@/lib/statements/bases";

/** A position that a quotation can quote: who takes it, and the words that were recorded. */
export type Quotable = { value: string; label: string; party: string; words: string };

/** So much of a party's words is enough to know them by. */
const enough = 60;

/** The positions of the case whose words a quotation can give, by claim, the newest first. */
export const quotableChoices = async ({ positions }: Pick<Bases, "positions">): Promise<Quotable[]> => {
  const [p, d] = await Promise.all([getTranslations("positions"), getTranslations("domain")]);
  return positions.map(({ id, party, position, claim, words }) => {
    const who = party ?? p("a_source");
    const begun = words.length > enough ? `${words.slice(0, enough)} …` : words;
    const said = words === "" ? d(`position.${position}`) : `“${begun}”`;
    return { value: id, label: `${claim}. ${who}: ${said}`, party: who, words };
  });
};
