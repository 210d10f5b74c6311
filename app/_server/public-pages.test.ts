import { createHash } from "node:crypto";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { doorSentences } from "@/app/_words/door";
import { closePools } from "@/db/connect";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { approved, inReview, kept } from "@/e2e/structure/statements";
import { publishStatement } from "@/lib/statements/publish";
import { serveStatement, serveStatements, stopPublicPages } from "./public-pages";
import { publicShelf } from "./public-shelf";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});
afterAll(stopPublicPages);

/** A server at the database's name that takes connections and says nothing. */
const hungDatabase = async (url: string) => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => void sockets.add(socket.on("error", () => undefined)));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const hung = new URL(url);
  hung.port = String((server.address() as AddressInfo).port);
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { url: hung.href, close };
};

const reason = "The promise in the first statement ends at 15:00.";
const ask = (headers: Record<string, string> = {}) => new Request("http://localhost/", { headers });
const word = () => `Kata ${Math.random().toString(36).slice(2)}`;
type Advice = { kind: "advice"; text: string };
const publish = async (given: string | Advice[]) => {
  const sentences: Advice[] = typeof given === "string" ? [{ kind: "advice", text: given }] : given;
  const { id, digest } = await approved(people, opened, sentences);
  const out = await publishStatement(people.spokesperson, { statementId: id, digest, reason });
  const status = async () => (await serveStatement(ask(), "id", out.slug)).status;
  await expect.poll(status, { timeout: 2000 }).toBe(200);
  return out;
};

/** A text of the page as it is read: entities as what they stand for, runs of white space as one. */
const shown = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();

describe("the public pages", () => {
  it("show a publication within two seconds in the list and at its address, in both frames", async () => {
    const text = word();
    await (await serveStatements(ask(), "id")).text();
    const { slug } = await publish(text);
    const list = async () => (await serveStatements(ask(), "id")).text();
    await expect.poll(list, { timeout: 2000 }).toContain(slug);
    const id = await serveStatement(ask(), "id", slug);
    const en = await serveStatement(ask(), "en", slug);
    expect([id.status, en.status]).toEqual([200, 200]);
    const [inIndonesian, inEnglish] = [await id.text(), await en.text()];
    expect(inIndonesian).toContain(text);
    expect(inEnglish).toContain(text);
    expect(inIndonesian).toMatch(/^<!doctype html><html class="public" lang="id"/);
    expect(inEnglish).toContain("Only the Indonesian text is authoritative");
  });

  it("have no script, no style and no handler of their own, and a policy that allows none", async () => {
    const { slug } = await publish('<script>alert("x")</script> & <b>tebal</b>');
    for (const response of [
      await serveStatement(ask(), "id", slug),
      await serveStatements(ask(), "en"),
      await serveStatement(ask(), "en", "tidak-ada"),
    ]) {
      expect(response.headers.get("content-security-policy")).toMatch(
        /^default-src 'none'; style-src 'self'/,
      );
      const html = await response.text();
      expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i);
    }
    expect(await (await serveStatement(ask(), "id", slug)).text()).toContain("&lt;script&gt;");
  });

  it("tell a fingerprint that anybody computes again from the page alone, and the log holds it", async () => {
    const { slug, id } = await publish([
      { kind: "advice", text: `Ganti  sandi & "kode" Anda <segera>: ${word()}` },
      { kind: "advice", text: "Jangan berbagi kode." },
    ]);
    for (const locale of ["id", "en"]) {
      const html = await (await serveStatement(ask(), locale, slug)).text();
      const [article = ""] = /<h1.*<\/article>/s.exec(html) ?? [];
      const lines = [...article.matchAll(/<(h1|h2|p|li)\b[^>]*>(.*?)<\/\1>/gs)].map(
        ([, , text = ""]) => `${shown(text)}\n`,
      );
      expect(lines).toHaveLength(4);
      const own = createHash("sha256").update(lines.join("")).digest("hex");
      const [, told = ""] = /<p class="mono[^>]*>([0-9a-f ]+)<\/p>/.exec(html) ?? [];
      expect(told.replaceAll(" ", "")).toBe(own);
      const facts =
        await owner()`select facts from audit_events where action = 'statement.publish' and subject_id = ${id}`;
      expect(facts).toMatchObject([{ facts: { fingerprint: own } }]);
    }
  });

  it("answer 304 to who holds the page, and only to them", async () => {
    const { slug } = await publish(word());
    const { headers } = await serveStatement(ask(), "id", slug);
    const again = async (tag: string) =>
      (await serveStatement(ask({ "if-none-match": tag }), "id", slug)).status;
    const etag = `${headers.get("etag")}`;
    expect(await Promise.all([etag, `"other", ${etag}`, "*", '"other"'].map(again))).toEqual([
      304, 304, 304, 200,
    ]);
    expect(headers.get("cache-control")).toContain("stale-if-error");
  });

  it("answer the same for what is in work, for another case's reference and for nonsense, with none of their words", async () => {
    const secret = word();
    const drafted = await inReview(people, opened, [{ kind: "advice", text: secret }]);
    const ready = await approved(people, opened, [{ kind: "advice", text: secret }]);
    const bodies = new Set<string>();
    for (const slug of [
      (await kept(drafted.id)).slug,
      (await kept(ready.id)).slug,
      opened.reference,
      "..",
      "a".repeat(500),
    ]) {
      const response = await serveStatement(ask(), "id", `${slug}`);
      expect(response.status).toBe(404);
      bodies.add(await response.text());
    }
    expect(bodies.size).toBe(1);
    expect([...bodies][0]).not.toContain(secret);
    expect(await (await serveStatements(ask(), "id")).text()).not.toContain(secret);
  });

  it("never show the case, the people or the reason of a publication", async () => {
    const { slug } = await publish(word());
    const html = await (await serveStatement(ask(), "id", slug)).text();
    for (const inside of [
      opened.reference,
      opened.id,
      people.spokesperson.name,
      people.approver.name,
      reason,
    ])
      expect(html).not.toContain(inside);
  });

  it("find their way back when the connection that listens is cut", async () => {
    await owner()`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'runut listen' and datname = current_database()`;
    await expect
      .poll(
        async () =>
          (
            await owner()`select 1 from pg_stat_activity where application_name = 'runut listen' and query like 'listen%' and datname = current_database()`
          ).length,
        { timeout: 5000 },
      )
      .toBeGreaterThan(0);
    const text = word();
    const { slug } = await publish(text);
    await expect
      .poll(async () => (await serveStatement(ask(), "id", slug)).text(), { timeout: 2000 })
      .toContain(text);
  });

  it("are served from disk by a process that never made them, while the database hangs", async () => {
    const text = word();
    const { slug } = await publish(text);
    const url = `${process.env.RUNUT_APP_URL}`;
    const kept = publicShelf(url);
    const isKept = async (key: string) => (await kept.read(key)) !== undefined;
    for (const key of [`id/${slug}`, `en/${slug}`]) await expect.poll(() => isKept(key)).toBe(true);
    await expect.poll(() => kept.read("slugs")).toContain(slug);
    const hung = await hungDatabase(url);
    await stopPublicPages();
    await closePools();
    process.env.RUNUT_APP_URL = hung.url;
    try {
      for (const locale of ["id", "en"])
        expect(await (await serveStatement(ask(), locale, slug)).text()).toContain(text);
      expect(await (await serveStatements(ask(), "en")).text()).toContain(slug);
      expect((await serveStatement(ask(), "id", "tidak-ada")).status).toBe(404);
    } finally {
      await stopPublicPages();
      hung.close();
      await closePools();
      process.env.RUNUT_APP_URL = url;
    }
  });

  it("answer 503 in both languages where nothing is kept and the database is away", async () => {
    const url = `${process.env.RUNUT_APP_URL}`;
    await stopPublicPages();
    await closePools();
    process.env.RUNUT_APP_URL = url.replace(/@[^/]+/, "@nowhere.invalid:1");
    try {
      const response = await serveStatements(ask(), "id");
      expect([response.status, await response.text()]).toEqual([503, doorSentences[503]]);
    } finally {
      await stopPublicPages();
      await closePools();
      process.env.RUNUT_APP_URL = url;
    }
  });

  it("answer in a language they do not have as they answer what does not exist", async () => {
    expect((await serveStatements(ask(), "xx")).status).toBe(404);
    expect((await serveStatement(ask(), "cases", "x")).status).toBe(404);
  });
});
