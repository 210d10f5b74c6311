import type { Tx } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import type { Bases } from "../bases";
import { templateAsked, templateName } from "./asked";
import { factsOf, readNames } from "./facts";
import { filledTemplate } from "./filled";
import { revisionsOf } from "./queries";

/** The template that an address names, ready to be filled with what a case has to rest on; null where it names none. Its queries leave together. */
export const templateFor = async (
  tx: Tx,
  caseId: string,
  organisationId: string,
  asked: string | undefined,
) => {
  const found = templateAsked(asked);
  if (!found) return null;
  const { kind, language } = found;
  const [[template], names] = await Promise.all([
    revisionsOf(tx, kind, language),
    readNames(tx, caseId, organisationId, language),
  ]);
  return {
    fill: (bases: Bases) => ({
      ...{ name: templateName(kind, language), kind, language },
      ...filledTemplate(template, factsOf(bases, names, language, now())),
    }),
  };
};
