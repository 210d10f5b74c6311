import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { reason } from "@/e2e/structure/published-text";
import { approved, inReview, titleIn } from "@/e2e/structure/statements";
import { reviewed, said } from "@/e2e/structure/translated";
import { clearFor } from "@/lib/sample/clear-for";
import { approveStatement } from "@/lib/statements/approve";
import { draftStatement } from "@/lib/statements/draft";
import { publishStatement } from "@/lib/statements/publish";
import { submitStatement } from "@/lib/statements/submit";
import { publishTranslation } from "@/lib/statements/translation/publish";

let people: TestPeople;
let opened: OpenedCase;
let server: PublicServer;
/** A statement that went out with a machine's Arabic translation; its English one followed. */
let out: { id: string; slug: string; digest: string };
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  server = await publicServer();
  const of = await approved(people, opened);
  await reviewed(people, of, "ar", { machine: true });
  out = await publishStatement(people.spokesperson, { statementId: of.id, digest: of.digest, reason });
  const { digest } = await reviewed(people, of, "en");
  await publishTranslation(people.spokesperson, { statementId: of.id, language: "en", digest, reason });
  await shows(`/en/statements/${out.slug}`, said.en.title);
});
afterAll(() => server.stop());

const text = async (path: string) => (await server.get(path)).text;
const shows = (path: string, words: string) =>
  vi.waitUntil(async () => (await text(path)).includes(words), { timeout: 10_000 });

const machine = { en: "made by a machine", ar: "أعدّت هذه الترجمةَ آلةٌ" };
const authoritative = { en: "Only the Indonesian text is authoritative.", ar: "وحده هو النص الرسمي" };

describe("a translated statement in public", () => {
  it("is read in its language, right to left in Arabic, and says in that language what it is", async () => {
    const [arabic, english, own] = await Promise.all(
      (["ar", "en", "id"] as const).map((locale) => text(`/${locale}/statements/${out.slug}`)),
    );
    expect(arabic).toContain('dir="rtl"');
    expect(arabic).toContain(`<h1 lang="ar" dir="rtl">${said.ar.title}</h1>`);
    for (const words of [...said.ar.texts, machine.ar, authoritative.ar]) expect(arabic).toContain(words);
    for (const words of [...said.en.texts, authoritative.en]) expect(english).toContain(words);
    expect(english).not.toContain(machine.en);
    expect(own).toContain(titleIn(opened));
    for (const words of [said.en.title, machine.en, "Tentang terjemahan ini"])
      expect(own).not.toContain(words);
    expect(own).toContain(`hrefLang="ar" href="http://localhost:3000/ar/statements/${out.slug}"`);
  });

  it("is found under its title in lists, feeds and the map, and the same statement under one id in every feed", async () => {
    expect(await text("/ar/statements")).toContain(said.ar.title);
    expect(await text("/ja/statements")).toContain(titleIn(opened));
    const feeds = await Promise.all(
      (["ar", "en", "id"] as const).map(async (locale) => {
        const { items } = JSON.parse(await text(`/${locale}/statements/feed.json`)) as {
          items: { id: string; url: string; title: string; content_text: string; language: string }[];
        };
        return items.find(({ url }) => url.endsWith(`/${locale}/statements/${out.slug}`));
      }),
    );
    expect(feeds.map((item) => item?.language)).toEqual(["ar", "en", "id"]);
    expect(new Set(feeds.map((item) => item?.id)).size).toBe(1);
    expect(feeds[0]?.content_text).toContain(machine.ar);
    expect(feeds[1]?.content_text).toContain(authoritative.en);
    expect(await text("/ar/statements/feed.xml")).toContain(`xml:lang="ar"><id>${feeds[0]?.id}`);
    expect(await text("/sitemap.xml")).toContain(`/en/statements/${out.slug}<`);
  });

  it("has a file of its own, and is judged genuine by its words and bytes", async () => {
    const page = await text(`/ar/statements/${out.slug}`);
    const [, path] = /href="(\/ar\/statements\/[^"]+\.pdf)"/.exec(page) ?? [];
    const file = await server.get(`${path}`);
    expect(file.headers["content-type"]).toBe("application/pdf");
    const sent = [said.en.title, ...said.en.texts].join("\n");
    expect((await server.post("/en/verify", { text: sent })).text).toContain("notice ok");
  });

  it("is never current once a correction is out, and leads to it in the reader's language", async () => {
    const drafted = await draftStatement(people.spokesperson, {
      ...{ caseId: opened.id, kind: "correction", correctsId: out.id, title: "Ralat laporan itu" },
      sentences: [{ kind: "heading", text: "Hasil pemeriksaan" }],
    });
    await clearFor(people.approver, opened.id, drafted);
    await submitStatement(people.spokesperson, { statementId: drafted.id, version: 1 });
    const { id, digest } = await approveStatement(people.approver, {
      ...{ statementId: drafted.id, digest: drafted.digest },
    });
    await reviewed(people, { id, digest }, "en", {
      title: "A correction of the report",
      sentences: [{ place: "1", text: "What was found" }],
    });
    const correction = await publishStatement(people.spokesperson, { statementId: id, digest, reason });
    await shows(`/en/statements/${out.slug}`, "This text was corrected.");
    const english = await text(`/en/statements/${out.slug}`);
    expect(english).toContain(`href="/en/statements/${correction.slug}" lang="en"`);
    await shows(`/ar/statements/${out.slug}`, "صُحّح هذا النص.");
  });

  it("is shown in its own text where a language has none", async () => {
    const of = await inReview(people, opened);
    await approveStatement(people.approver, { statementId: of.id, digest: of.digest });
    const alone = await publishStatement(people.spokesperson, {
      ...{ statementId: of.id, digest: of.digest, reason },
    });
    await shows(`/fr/statements/${alone.slug}`, "pas encore traduite");
  });
});
