import { approveStatement } from "@/lib/statements/approve";
import { draftStatement } from "@/lib/statements/draft";
import { publishStatement } from "@/lib/statements/publish";
import { submitStatement } from "@/lib/statements/submit";
import type { Use } from "@/lib/statements/uses";
import { clearFor } from "./clear-for";
import type { EhacCase } from "./ehac-case";
import { translateEhac } from "./ehac-translations";
import type { Cast } from "./people";

export type EhacRecords = {
  findings: Readonly<Record<string, string>>;
  positions: Readonly<Record<string, string>>;
  exposureId: string;
  referralId: string;
};

const heading = (text: string) => ({ kind: "heading", text });
const connective = (text: string) => ({ kind: "connective", text });
const advice = (text: string) => ({ kind: "advice", text });
const assertion = (text: string, basis: string, basisId: string | undefined, use: Use = "is_so") => ({
  kind: "assertion",
  text,
  basis,
  basisId,
  use: basis === "position" ? "who_claims" : use,
});

const ofTheSample = connective(
  "Teks ini disusun sebagai data contoh Runut dari fakta yang telah terbuka untuk umum dan bukan pernyataan resmi BSSN.",
);
/** Advice stands in a section of its own, which has its heading already. */
const whatToDo = [
  advice("Hapus aplikasi eHAC lama dari ponsel Anda."),
  advice("Gunakan PeduliLindungi, yang memuat fitur eHAC yang terbaru."),
];

/** Two statements in Indonesian: one approved, translated and published, one after the police outcome that waits for the approver. */
export const speakOnEhac = async (cast: Cast, { caseId }: EhacCase, on: EhacRecords): Promise<void> => {
  const { people } = cast;
  const first = await draftStatement(people.spokesperson, {
    caseId,
    kind: "update",
    channel: "Situs BSSN",
    title: "Laporan tentang basis data sistem eHAC lama",
    sentences: firstText(on),
  });
  await clearFor(people.approver, caseId, first, cast.say);
  await submitStatement(people.spokesperson, { statementId: first.id, version: 1 });
  await approveStatement(people.approver, { statementId: first.id, digest: first.digest });
  await translateEhac(cast, first);
  await publishStatement(people.approver, {
    statementId: first.id,
    digest: first.digest,
    reason: cast.say("Approved as it stands; the public is to know what is established and what is not."),
  });
  const second = await draftStatement(people.spokesperson, {
    caseId,
    kind: "update",
    channel: "Situs BSSN",
    title: "Pembaruan setelah hasil kepolisian",
    sentences: secondText(on),
  });
  await clearFor(people.approver, caseId, second, cast.say);
  await submitStatement(people.spokesperson, { statementId: second.id, version: 1 });
};

const firstText = ({ findings, positions, exposureId }: EhacRecords) => [
  ofTheSample,
  heading("Yang sudah kami pastikan"),
  assertion(
    "Sebuah basis data pada sistem eHAC lama dapat dibaca melalui jaringan tanpa autentikasi.",
    "finding",
    findings["open-port"],
  ),
  assertion("Celah tersebut telah ditutup.", "exposure", exposureId, "is_closed"),
  heading("Yang dikatakan para pihak"),
  assertion(
    "Tim peneliti vpnMentor menyatakan bahwa sekitar 1,4 juta catatan milik sekitar 1,3 juta orang dapat dibaca.",
    "position",
    positions["vpnmentor on scope"],
  ),
  assertion(
    "Kementerian Kesehatan menyatakan bahwa sejauh ini tidak ada indikasi kebocoran.",
    "position",
    positions["kemenkes on taken"],
  ),
  assertion(
    "Kementerian Kesehatan menyatakan bahwa data eHAC lama tidak lagi terhubung dengan PeduliLindungi.",
    "position",
    positions["kemenkes on not-connected"],
  ),
  heading("Yang belum kami pastikan"),
  assertion(
    "Jumlah orang dan catatan yang dapat dibaca belum dapat kami pastikan.",
    "finding",
    findings.scope,
    "is_not_known",
  ),
  assertion(
    "Pemeriksaan sejauh ini tidak menemukan tanda bahwa data pribadi diambil; itu belum membuktikan bahwa tidak ada data yang diambil.",
    "finding",
    findings.taken,
    "was_not_found",
  ),
  ...whatToDo,
];

const secondText = ({ findings, positions, referralId }: EhacRecords) => [
  ofTheSample,
  heading("Hasil kepolisian"),
  assertion("Kepolisian tidak melanjutkan penyelidikan.", "referral", referralId),
  assertion(
    "Kepolisian menyatakan tidak menemukan upaya pengambilan data pada server.",
    "position",
    positions["polri on taken"],
  ),
  heading("Yang belum kami pastikan"),
  assertion(
    "Apakah catatan juga dapat diubah belum dapat kami pastikan.",
    "finding",
    findings.alterable,
    "is_not_known",
  ),
  assertion(
    "Apakah data rumah sakit, klinik, dan akun petugas juga dapat dibaca belum dapat kami pastikan.",
    "finding",
    findings["other-infrastructure"],
    "is_not_known",
  ),
  ...whatToDo,
];
