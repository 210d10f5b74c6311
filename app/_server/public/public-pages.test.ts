import { createHash } from "node:crypto";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closePools } from "@/db/connect";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { publishedOn, reason, word } from "@/e2e/structure/published-text";
import { codeOf, printedCode } from "@/lib/statements/genuine/code";
import { stopPublicPages } from "./keep";
import type { Prepared } from "./prepared";
import { publicShelf } from "./shelf";

let people: TestPeople;
let opened: OpenedCase;
let server: PublicServer;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  server = await publicServer();
});
afterAll(() => server.stop());

const get: PublicServer["get"] = (...asked) => server.get(...asked);
const publish = (...texts: string[]) => publishedOn(server, people, opened, ...texts);

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

/** Does something while the database is said to be elsewhere. What is still being made for the pages then opens no connection to where it was. */
const withDatabaseAt = async (url: string, use: () => Promise<void>) => {
  const before = `${process.env.RUNUT_APP_URL}`;
  const move = async (to: string) => {
    await stopPublicPages();
    process.env.RUNUT_APP_URL = to;
    await closePools();
  };
  await move(url);
  await use().finally(() => move(before));
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
  it("show a publication within two seconds in the list and at its address, in every frame", async () => {
    const text = word();
    await get("/id/statements");
    const { slug } = await publish(text);
    const list = async () => (await get("/id/statements")).text;
    await expect.poll(list, { timeout: 2000 }).toContain(slug);
    for (const locale of ["id", "en", "zh", "ja", "ar", "fr"]) {
      const page = await get(`/${locale}/statements/${slug}`);
      expect(page.status).toBe(200);
      const dir = locale === "ar" ? "rtl" : "ltr";
      expect(page.text).toMatch(
        new RegExp(`^<!doctype html><html class="public" lang="${locale}" dir="${dir}">`),
      );
      expect(page.text).toContain(`<li>${text}</li>`);
      expect(page.text).toMatch(/<h1 lang="id" dir="ltr">/);
    }
    const { text: english } = await get(`/en/statements/${slug}`);
    expect(english).toContain("Only the Indonesian text is authoritative");
    expect(english).toContain("There is no English translation");
    expect((await get(`/id/statements/${slug}`)).text).not.toContain("belum diterjemahkan");
  });

  it("name a text in other languages only where there is one, and lists in all", async () => {
    const { slug } = await publish(word());
    const named = (html: string) =>
      [...html.matchAll(/<link rel="alternate" hrefLang="(\w+)" href="([^"]+)"/g)].map(([, lang]) => lang);
    expect(named((await get(`/fr/statements/${slug}`)).text)).toEqual(["id"]);
    expect(named((await get("/fr/statements")).text)).toEqual(["id", "en", "zh", "ja", "ar", "fr"]);
  });

  it("tell a fingerprint that anybody computes again from the page alone, its code, and the log holds it", async () => {
    const { slug, id } = await publish(
      `Ganti  sandi & "kode" Anda <segera>: ${word()}`,
      "Jangan berbagi kode.",
    );
    for (const locale of ["id", "en"]) {
      const { text: html } = await get(`/${locale}/statements/${slug}`);
      const [whole = ""] = /<h1.*<\/article>/s.exec(html) ?? [];
      const article = whole.replace(/<section class="advised"><h2\b.*?<\/h2>/s, "");
      expect(article).not.toBe(whole);
      const lines = [...article.matchAll(/<(h1|h2|p|li)\b[^>]*>(.*?)<\/\1>/gs)].map(
        ([, , text = ""]) => `${shown(text)}\n`,
      );
      expect(lines).toHaveLength(4);
      const own = createHash("sha256").update(lines.join("")).digest("hex");
      expect(html).toContain(own.match(/.{8}/g)?.join(" "));
      expect(html).toContain(printedCode(codeOf(own)));
      const facts =
        await owner()`select facts from audit_events where action = 'statement.publish' and subject_id = ${id}`;
      expect(facts).toMatchObject([{ facts: { fingerprint: own } }]);
    }
  });

  it("name what else was published on the matter, on the earlier pages too, and nothing of another case", async () => {
    const elsewhere = await publishedOn(server, people, await openCase(people), word());
    const first = await publish(word());
    const second = await publish(word());
    const names = async (slug: string, other: string) =>
      (await get(`/id/statements/${slug}`)).text.includes(`/id/statements/${other}"`);
    await expect.poll(() => names(first.slug, second.slug), { timeout: 10_000 }).toBe(true);
    expect(await names(second.slug, first.slug)).toBe(true);
    expect(await names(second.slug, elsewhere.slug)).toBe(false);
  });

  it("never show the case, the people or the reason of a publication", async () => {
    const { slug } = await publish(word());
    const { text: html } = await get(`/id/statements/${slug}`);
    for (const inside of [
      opened.reference,
      opened.id,
      people.spokesperson.name,
      people.approver.name,
      reason,
    ])
      expect(html).not.toContain(inside);
  });

  it("lead on in pages through a list that is long", async () => {
    const { slug } = await publish(word());
    const behind = await get(`/id/statements?behind=${slug}`);
    expect(behind.status).toBe(200);
    expect(behind.text).not.toContain(`/id/statements/${slug}"`);
    expect((await get("/id/statements?behind=tidak-ada")).status).toBe(404);
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
      .poll(async () => (await get(`/id/statements/${slug}`)).text, { timeout: 2000 })
      .toContain(text);
  });

  it("are served from disk by a process that never made them, while the database hangs", async () => {
    const text = word();
    const { slug } = await publish(text);
    const url = `${process.env.RUNUT_APP_URL}`;
    const kept = publicShelf(url);
    const document = async (key: string) =>
      String(((await kept.read(key)) as Prepared | undefined)?.bytes.identity);
    const inTime = { timeout: 10_000 };
    for (const key of [`id/${slug}`, `fr/${slug}`])
      await expect.poll(() => document(key), inTime).toContain(text);
    await expect.poll(() => document("en"), inTime).toContain(slug);
    const register = async () => JSON.stringify(await kept.read("register"));
    await expect.poll(register, inTime).toContain(slug);
    const hung = await hungDatabase(url);
    await withDatabaseAt(hung.url, async () => {
      for (const locale of ["id", "fr"])
        expect((await get(`/${locale}/statements/${slug}`)).text).toContain(text);
      expect((await get("/en/statements")).text).toContain(slug);
      expect((await get("/id/statements/tidak-ada")).status).toBe(404);
    }).finally(hung.close);
  });

  it("say in the reader's language that they cannot be served where nothing is kept and the database is away", async () => {
    const nowhere = `${process.env.RUNUT_APP_URL}`.replace(/@[^/]+/, "@nowhere.invalid:1");
    await withDatabaseAt(nowhere, async () => {
      const response = await get("/ja/statements");
      expect([response.status, response.headers["retry-after"]]).toEqual([503, "10"]);
      expect(response.headers["cache-control"]).toBe("no-store");
      expect(response.text).toContain("現在は応じられません");
    });
  });

  it("lead a stranger from the root to the list in their language, and whoever is signed in to the desk", async () => {
    const root = async (headers: Record<string, string>) => {
      const { status, headers: said } = await get("/", headers);
      return [status, said.location];
    };
    expect(await root({ "accept-language": "ar-EG,ar;q=0.9,en;q=0.5" })).toEqual([303, "/ar/statements"]);
    expect(await root({ "accept-language": "de" })).toEqual([303, "/id/statements"]);
    expect(await root({ cookie: "runut.session=anything" })).toEqual([404, undefined]);
    expect((await get("/zh")).headers.location).toBe("/zh/statements");
    expect((await get("/id/statements")).text).toContain('href="/sign-in"');
  });

  it("tell of an address that is nobody's in the reader's language, to whoever wants a page", async () => {
    const page = { accept: "text/html", "accept-language": "fr" };
    const missing = await get("/nowhere", page);
    expect([missing.status, missing.headers["content-type"]]).toEqual([404, "text/html; charset=utf-8"]);
    expect(missing.text).toContain("Il n’y a rien à cette adresse");
    expect((await get("/%ff", page)).text).toContain("Cette demande ne peut être traitée");
    expect((await get("/nowhere")).headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect((await get("/ar/nowhere")).text).toContain('dir="rtl"');
  });
});
