import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { publicLocales } from "@/app/_words/public-locales";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { publishedOn, reason, word } from "@/e2e/structure/published-text";
import { approved, inReview, kept, textOn } from "@/e2e/structure/statements";
import { draftStatement } from "@/lib/statements/draft";
import { codeOf } from "@/lib/statements/genuine/code";
import { publicFingerprint } from "@/lib/statements/public-fingerprint";
import { reviewTranslation } from "@/lib/statements/translation/review";
import { translateStatement } from "@/lib/statements/translation/translate";
import { withdrawStatement } from "@/lib/statements/withdraw";

const secret = word();
/** What translations of the published statement say that nobody reviewed, or published after their review. */
const [unreviewed, unpublished] = ["Nobody has read this over", "Everybody has read this over"].map(
  (text) => `${text}: ${word()}`,
);
const sentences = [{ kind: "advice", text: secret }] as const;
const outside = `<script>alert("x")</script> & <b onclick="x">tebal</b> ${word()}`;

let people: TestPeople;
let opened: OpenedCase;
let server: PublicServer;
/** Statements in every state but published, all with the same words, and one that is out. */
let inWork: string[];
let out: { id: string; slug: string; digest: string };
beforeAll(async () => {
  vi.stubEnv("RUNUT_SMTP", "smtp://127.0.0.1:25");
  vi.stubEnv("RUNUT_MAIL_FROM", "Runut <runut@agency.example>");
  people = await makePeople();
  opened = await openCase(people);
  server = await publicServer();
  const drafted = await draftStatement(people.spokesperson, await textOn(people, opened, sentences));
  const reviewed = await inReview(people, opened, sentences);
  const ready = await approved(people, opened, sentences);
  const withdrawn = await approved(people, opened, sentences);
  const { version } = await kept(withdrawn.id);
  await withdrawStatement(people.spokesperson, { statementId: withdrawn.id, version, reason });
  inWork = [drafted.id, reviewed.id, ready.id, withdrawn.id];
  out = await publishedOn(server, people, opened, outside);
  const translated = (language: string, said = "") =>
    translateStatement(people.spokesperson, {
      ...{ statementId: out.id, digest: out.digest, language, begunOn: 0, title: said },
      sentences: [1, 2].map((place) => ({ place: `${place}`, text: said })),
      insists: "The test is about who reads it and not about its language.",
    });
  await translated("en", unreviewed);
  const { digest } = await translated("fr", unpublished);
  await reviewTranslation(people.approver, { statementId: out.id, language: "fr", digest });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

/** Every address that links, forms and pictures lead to from these pages, as far as they go. */
const walk = async (starts: readonly string[]) => {
  const seen = new Map<string, string>();
  const left = [...starts];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path)) continue;
    const { text, headers } = await server.get(path);
    seen.set(path, text);
    if (headers.location) left.push(headers.location);
    for (const [, found = ""] of text.matchAll(/(?:href|src|action|loc|content)(?:="|>)([^"<]*)/g)) {
      const address = found.replace(/^http:\/\/localhost:3000/, "");
      if (address.startsWith("/")) left.push(address);
    }
  }
  return seen;
};

const starts = ["/", "/sitemap.xml", "/robots.txt", "/verify"].concat(
  publicLocales.flatMap((locale) => [
    `/${locale}/statements`,
    `/${locale}/statements/feed.xml`,
    `/${locale}/statements/feed.json`,
    `/${locale}/verify`,
    `/${locale}/subscribe`,
    `/${locale}/subscribe/${"x".repeat(43)}`,
    `/${locale}/unsubscribe/${"x".repeat(43)}`,
  ]),
);

describe("what anybody can read", () => {
  it("holds the published text in every language, and no word of what is in work, approved, withdrawn or translated only", async () => {
    const seen = await walk(starts);
    for (const locale of publicLocales) {
      const page = seen.get(`/${locale}/statements/${out.slug}`);
      expect(page).toContain("&lt;script&gt;");
    }
    const addresses = [...seen.keys()].join("\n");
    expect(addresses).toMatch(new RegExp(`^/ar/statements/${out.slug}/[0-9A-Z]{16}$`, "m"));
    expect(addresses).toMatch(/^\/verify\/[0-9A-Z]{16}\.png$/m);
    for (const ending of ["png", "pdf"])
      expect(addresses).toMatch(new RegExp(`^/id/statements/${out.slug}/[0-9A-Z]{16}[.]${ending}$`, "m"));
    expect(addresses).toContain("/ja/subscribe");
    const slugs = await Promise.all(inWork.map(async (id) => `${(await kept(id)).slug}`));
    const ids = await owner()<{ id: string }[]>`
      select id from statement_versions where statement_id = any(${inWork}) union select ${opened.id}::uuid`;
    const hidden = [
      secret,
      `${unreviewed}`,
      `${unpublished}`,
      reason,
      opened.reference,
      ...slugs,
      ...inWork,
      ...ids.map(({ id }) => id),
    ];
    for (const [path, text] of seen) for (const each of hidden) expect(text, path).not.toContain(each);
  });

  it("has no script, no style and no handler of its own anywhere, and a policy that allows none", async () => {
    const missing = ["/en/statements/tidak-ada", "/ar/x", "/fr/statements/x/y/z"];
    for (const path of [...(await walk(starts)).keys(), ...missing]) {
      const { headers, text } = await server.get(path, { accept: "text/html" });
      expect(headers["content-security-policy"], path).toMatch(
        /^default-src 'none'; (?:style-src 'self'|base-uri)/,
      );
      if (!/^text\/html/.test(`${headers["content-type"]}`)) continue;
      const withoutText = text.replaceAll(/&lt;script&gt;.*?&lt;\/script&gt;|onclick=&quot;x&quot;/g, "");
      expect(withoutText, path).not.toMatch(/<script|<style|\sstyle=|\son\w+\s*=|javascript:/i);
    }
  });

  it("answers for what is in work, for a case and for nonsense as for what never was", async () => {
    const slugs = await Promise.all(inWork.map(async (id) => `${(await kept(id)).slug}`));
    const bodies = new Set<string>();
    for (const slug of [...slugs, opened.reference, opened.id, "tidak-ada", "a".repeat(500)]) {
      const answer = await server.get(`/id/statements/${slug}`);
      expect(answer.status, slug).toBe(404);
      bodies.add(answer.text);
    }
    for (const path of ["/id/cases", "/id/statements/x/y", "/id/statements/..", "/xx/statements"])
      expect((await server.get(path)).status, path).toBe(404);
    expect(bodies.size).toBe(1);
  });

  it("does not tell by its code or its text that something is in work", async () => {
    const [row] = await owner()<{ title: string; slug: string }[]>`
      select title, slug from statements where id = ${inWork[2] ?? ""}`;
    const title = `${row?.title}`;
    const heading = { kind: "heading", text: "Hasil pemeriksaan" } as const;
    const code = codeOf(publicFingerprint(title, [heading, ...sentences]));
    const none = "ZZZZZZZZZZZZZZZZ";
    expect((await server.get(`/verify/${code}`)).status).toBe(404);
    expect((await server.get(`/verify/${code}.png`)).status).toBe(404);
    for (const ending of ["", ".pdf", ".png"])
      expect((await server.get(`/id/statements/${row?.slug}/${code}${ending}`)).status).toBe(404);
    const ofCode = async (typed: string) => (await server.post("/en/verify", { code: typed })).text;
    expect(await ofCode(code)).toBe(await ofCode(none));
    const text = `${secret} ${secret}`;
    const sent = await server.post("/en/verify", { text });
    expect(sent.text).toContain("Not one of ours");
    expect(sent.text).not.toContain(secret);
  });
});
