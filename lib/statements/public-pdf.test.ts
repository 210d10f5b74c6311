import { expect, test } from "vitest";
import { publicPdf } from "./public-pdf";
import type { Published } from "./published";

const words = {
  ...{
    organisation: "BSSN",
    line: "Pernyataan",
    kind: "Pembaruan",
    published: "Terbit",
    moment: "8 Sep 2021",
  },
  ...{
    advice: "Yang dapat Anda lakukan",
    next: "",
    translation: "",
    code: "Kode",
    compare: "Bandingkan.",
    fingerprint: "Sidik digital",
    qr: "Kode QR",
  },
};
// One black dot.
const qr = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
  "base64",
);
const published = (language: Published["language"], title: string, text: string): Published => ({
  ...{
    id: "a",
    slug: "a",
    matter: "m",
    digest: "",
    kind: "update",
    correctsSlug: null,
    originalId: null,
    language,
    title,
  },
  organisation: { name: "BSSN", english: null, short: "BSSN" },
  publishedAt: new Date("2021-09-08T08:00:00Z"),
  sentences: [
    { kind: "heading", text },
    { kind: "assertion", text: '#read("/etc/passwd") *[_$' },
    { kind: "quotation", text, speaker: "Kementerian Kesehatan" },
    { kind: "advice", text },
  ],
});
const made = (statement: Published) =>
  publicPdf(statement, { words, qr, address: "http://localhost/verify/A" });

test("A published version is set as tagged PDF/UA in its language, and the same version gives the same bytes", async () => {
  const texts = [
    ["id", "Laporan tentang basis data", "Celah itu telah ditutup."],
    ["ar", "بلاغ عن قاعدة بيانات", "أُغلقت الثغرة في 25 أغسطس 2021."],
    ["ja", "データベースに関する報告", "脆弱性は2021年8月25日に修正されました。"],
    ["zh", "关于数据库的报告", "漏洞已于2021年8月25日修复。"],
    ["fr", "Base de données : mise à jour", "La faille est fermée."],
  ] as const;
  for (const [language, title, text] of texts) {
    const statement = published(language, title, text);
    const [first, second] = await Promise.all([made(statement), made(statement)]);
    expect(first?.equals(second ?? Buffer.alloc(0)), language).toBe(true);
    const file = `${first?.toString("latin1")}`;
    expect(file).toContain("<pdfuaid:part>1<");
    expect(file).toMatch(/<pdf:Keywords>[0-9A-Z]{4}(-[0-9A-Z]{4}){3}</);
    expect(file).toContain(`/Lang (${language})`);
    expect(file).toContain("/MarkInfo");
  }
});

test("A text with signs that no face has is not set at all", async () => {
  expect(await made(published("id", "தரவுத்தள அறிக்கை", "Celah itu telah ditutup."))).toBeNull();
});
