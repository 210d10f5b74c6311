import { describe, expect, it } from "vitest";
import { custodyWords } from "@/lib/evidence/custody/custody-words";
import { wordedReason } from "@/lib/evidence/custody/reason-words";
import { reportWords } from "@/lib/evidence/out/report-words";
import { messages } from "./messages";

/** Indonesian words that had a second name for one thing, and the word of the README's table that stands instead. */
const retired = [
  [/\b(paparan|pajanan)\b/i, "kerentanan"],
  [/\b(dugaan|diduga|menduga)\b/i, "laporan, menyatakan"],
  [/\b(sahkan|disahkan|mengesahkan|pengesah(an)?)\b/i, "setujui, persetujuan, pemberi persetujuan"],
  [/\b(instansi|lembaga)(nya)?\b/i, "organisasi"],
  [/\bpengguna\b/i, "orang"],
  [/\bjati diri(nya)?\b/i, "identitas"],
  [/\b(identitas|kontak) sumber(nya)?\b|\bsumber laporan\b/i, "pelapor"],
  [/\bkustodian\b/i, "penjaga identitas"],
  [/\bpelimpahan\b/i, "rujukan"],
  [/\b(nomor rujukan|rujukan pelapor|rujukannya, misalnya)\b/i, "nomor"],
  [/\bpolisi\b/i, "Kepolisian"],
  [/\brekaman\b/i, "objek, baris data"],
  [/\b(nilai hash|hash-nya)\b|\bsidik(nya)?\b(?! digital)/i, "sidik digital"],
  [/\bmalware\b|\bdari perangkat perusak\b/i, "terhadap perangkat perusak"],
  [/\b(sasaran|audiens)\b/i, "khalayak"],
  [/\btanpa dasar\b/i, "belum berdasar"],
  [/\b(diterima|menerima) alih\b/i, "penyimpanan diambil alih"],
  [/\bterbitkan untuk seterusnya\b/i, "terbitkan"],
  [/\b\d+ huruf\b/i, "karakter"],
] as const;

const texts = (tree: object): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : texts(value)));

const reasons = ["equal", "different", "missing"].map((reason) =>
  wordedReason({ act: "verified", reason }, "id"),
);
const indonesian = [...texts([messages.id, custodyWords.id, reportWords.id]), ...reasons];

/** What is told in words that were given up, each with the word to use. */
const returned = (said: readonly string[]) =>
  said.flatMap((text) =>
    retired.filter(([word]) => word.test(text)).map(([, instead]) => `${text} → ${instead}`),
  );

describe("Indonesian has one word a thing", () => {
  it("and none that was given up comes back", () => {
    expect(returned(indonesian)).toEqual([]);
  });

  it.each([
    "Paparan 2",
    "2 pajanan",
    "Daftar dugaan",
    "Sahkan versi ini",
    "untuk disahkan",
    "Menunggu pengesahan",
    "Pejabat pengesah",
    "mengesahkan versi",
    "Instansi lain",
    "Lembaga",
    "Pengguna",
    "Jati diri pelapor",
    "Sumber laporan",
    "nilai hash",
    "Sidik versi ini",
    "Diterima alih",
    "Rekaman",
    "Rujuk ke polisi",
  ])("“%s” would be noticed", (text) => {
    expect(returned([text])).toHaveLength(1);
  });
});
