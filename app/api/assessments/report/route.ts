import { madeFile } from "@/app/_server/made-file";
import { refusedTo } from "@/app/_server/refused-to";
import { reportWords } from "@/app/_server/report-words";
import { signedInForm } from "@/app/_server/signed-in-form";
import { deskLocales } from "@/app/_words/messages";
import { exportReport } from "@/lib/assessments/report/export";
import { reportPdf } from "@/lib/assessments/report/pdf";
import { now } from "@/lib/kernel/clock";

/** Gives the report of an assessment as a document. That it was taken is in the log before the first byte leaves. */
export const POST = signedInForm(
  async (person, form) => {
    const asked = (name: string) => String(form.get(name) ?? "");
    const report = await exportReport(person, { reference: asked("reference"), number: asked("number") });
    const locale = deskLocales.find((each) => each === asked("language")) ?? "id";
    const pdf = await reportPdf(report, await reportWords(locale), person, now());
    const name = `${report.reference}-assessment-${report.assessment.number}-${report.label}.pdf`;
    return madeFile(new Uint8Array(pdf), { name, type: "application/pdf" });
  },
  refusedTo((form) => {
    const [reference, number] = ["reference", "number"].map((name) =>
      encodeURIComponent(String(form.get(name))),
    );
    return `/cases/${reference}/assessments/${number}`;
  }),
);
