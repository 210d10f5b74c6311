import type { Person } from "@/lib/kernel/actor";
import { writeOut } from "@/lib/kernel/signs";
import { labelled } from "@/lib/pdf/frame";
import { typeset } from "@/lib/pdf/typeset";
import type { Dossier } from "./read";
import { type DossierWords, sectionsOf } from "./sections";
import { dossierTemplate } from "./template";

export type DossierPdfWords = DossierWords & {
  lang: "id" | "en";
  title: string;
  page: string;
  /** What stands under the title: when it was made, for whom, and what was left out for them. */
  head: (person: Person, at: Date) => readonly string[];
};

/** The case file as a PDF for the person who takes it out. */
export const dossierPdf = (
  given: Dossier,
  words: DossierPdfWords,
  person: Person,
  at: Date,
): Promise<Buffer> => {
  const dossier = structuredClone(given);
  writeOut(dossier);
  return typeset({
    template: dossierTemplate,
    at,
    data: {
      lang: words.lang,
      title: words.title,
      reference: dossier.case.reference,
      name: dossier.case.title,
      ...labelled(dossier.label),
      page: words.page,
      head: words.head(person, at),
      sections: sectionsOf(dossier, words),
    },
  });
};
