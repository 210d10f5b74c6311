import { Readable } from "node:stream";
import { dossierWords } from "@/app/_server/dossier-words";
import { refusedTo } from "@/app/_server/refused-to";
import { caseTabs, reads } from "@/app/_server/rooms";
import { signedInForm } from "@/app/_server/signed-in-form";
import { deskLocales } from "@/app/_words/messages";
import { streamBag } from "@/lib/bag/write";
import { dossierBag } from "@/lib/dossier/bag";
import { exportCase } from "@/lib/dossier/export";
import { dossierPdf } from "@/lib/dossier/pdf";
import { readDossier } from "@/lib/dossier/read";
import { prepareBag } from "@/lib/evidence/out/bag";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";

/** Gives the whole file of a case, as a document or as a bag, for the purpose in the form. That it was taken is in the log before the first byte leaves. */
export const POST = signedInForm(
  async (person, form) => {
    const asked = (name: string) => String(form.get(name) ?? "");
    const withEvidence = form.has("withEvidence");
    const wanted = { reference: asked("reference"), purpose: asked("purpose"), format: asked("format") };
    const { reference } = await exportCase(person, { ...wanted, withEvidence });
    const dossier = await as(person, (tx) => readDossier(tx, reference, person), "read only");
    const notRead = caseTabs.filter(({ kind }) => !reads(person, kind)).map(({ key }) => key);
    const at = now();
    const pdfIn = async (locale: (typeof deskLocales)[number]) =>
      dossierPdf(dossier, await dossierWords(locale, dossier, notRead), person, at);
    if (wanted.format === "pdf") {
      const locale = deskLocales.find((each) => each === asked("language")) ?? "id";
      return given(new Uint8Array(await pdfIn(locale)), `${reference}.pdf`, "application/pdf");
    }
    const evidence = withEvidence ? await evidenceOf(person, reference, wanted.purpose) : undefined;
    const pdfs = { id: await pdfIn("id"), en: await pdfIn("en") };
    const bag = dossierBag({ dossier, pdfs, notRead }, person, at, evidence);
    const bytes = Readable.toWeb(streamBag(bag)) as ReadableStream<Uint8Array>;
    return given(bytes, `${bag.name}.zip`, "application/zip");
  },
  (refusal, form) => refusedTo(`/cases/${encodeURIComponent(String(form.get("reference")))}/file`, refusal),
);

const evidenceOf = async (person: Person, reference: string, purpose: string) =>
  (await prepareBag(person, { reference, purpose })).bag;

const given = (body: BodyInit, name: string, type: string): Response =>
  new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "no-store",
    },
  });
