import { Readable } from "node:stream";
import { dossierWords } from "@/app/_server/dossier-words";
import { madeFile } from "@/app/_server/made-file";
import { purposeForm } from "@/app/_server/purpose-form";
import { refusedTo } from "@/app/_server/refused-to";
import { caseTabs, reads } from "@/app/_server/rooms";
import { deskLocales } from "@/app/_words/messages";
import { streamBag } from "@/lib/bag/write";
import { dossierBag } from "@/lib/dossier/bag";
import { exportCase } from "@/lib/dossier/export";
import { dossierPdf } from "@/lib/dossier/pdf";
import { readDossier } from "@/lib/dossier/read";
import { prepareBag } from "@/lib/evidence/out/bag";
import { as } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";

/** Gives the whole file of a case, as a document or as a bag, for the purpose in the form. That it was taken is in the log before the first byte leaves. */
export const POST = purposeForm(
  async (person, form) => {
    const asked = (name: string) => String(form.get(name) ?? "");
    const withEvidence = form.has("withEvidence");
    const wanted = { reference: asked("reference"), purpose: asked("purpose"), format: asked("format") };
    // What may not leave is refused before the log says that anything was taken.
    const evidence =
      withEvidence && wanted.format === "bag"
        ? (await prepareBag(person, { reference: wanted.reference, purpose: wanted.purpose })).bag
        : undefined;
    const { reference } = await exportCase(person, { ...wanted, withEvidence });
    const dossier = await as(person, (tx) => readDossier(tx, reference, person), "read only");
    const notRead = caseTabs.filter(({ kind }) => !reads(person, kind)).map(({ key }) => key);
    const at = now();
    const pdfIn = async (locale: (typeof deskLocales)[number]) =>
      dossierPdf(dossier, await dossierWords(locale, dossier, notRead), person, at);
    if (wanted.format === "pdf") {
      const locale = deskLocales.find((each) => each === asked("language")) ?? "id";
      const name = `${reference}.pdf`;
      return madeFile(new Uint8Array(await pdfIn(locale)), { name, type: "application/pdf" });
    }
    const pdfs = { id: await pdfIn("id"), en: await pdfIn("en") };
    const bag = dossierBag({ dossier, pdfs, notRead }, person, at, evidence);
    const bytes = Readable.toWeb(streamBag(bag)) as ReadableStream<Uint8Array>;
    return madeFile(bytes, { name: `${bag.name}.zip`, type: "application/zip" });
  },
  refusedTo((form) => `/cases/${encodeURIComponent(String(form.get("reference")))}/file`),
);
