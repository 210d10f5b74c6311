import type { Person } from "@/lib/kernel/actor";
import { personOf } from "@/lib/kernel/person-of";
import { writeOut } from "@/lib/kernel/signs";
import { labelled } from "@/lib/pdf/frame";
import { typeset } from "@/lib/pdf/typeset";
import type { Report } from "./read";
import { type ReportWords, sectionsOf } from "./sections";
import { reportTemplate } from "./template";

/** The report of an assessment as a PDF for the person who takes it out. */
export const reportPdf = (given: Report, words: ReportWords, person: Person, at: Date): Promise<Buffer> => {
  const report = structuredClone(given);
  writeOut(report);
  const { pdf, say } = words;
  const { assessment } = report;
  return typeset({
    template: reportTemplate,
    at,
    data: {
      lang: words.lang,
      title: pdf("title"),
      reference: report.reference,
      name: report.title,
      ...labelled(report.label),
      page: pdf("page"),
      head: [
        `${say("one", { number: String(assessment.number) })}: ${assessment.checklist} ${assessment.edition}`,
        pdf("made", { at: words.moment(at), by: personOf(person.name, person.organisation) }),
        ...(assessment.state === "reported"
          ? []
          : [pdf("interim", { state: pdf(`state_${assessment.state}`) })]),
        ...(/asvs/i.test(assessment.checklist) ? [pdf("asvs")] : []),
      ],
      sections: sectionsOf(report, words),
    },
  });
};
