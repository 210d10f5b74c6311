import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePeople, openCase } from "@/e2e/structure/people";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { publishedOn, word } from "@/e2e/structure/published-text";
import { buildPublicCss } from "@/lib/cli/public-css";

let server: PublicServer;
let documents: string[];
let stylesheet: string;
beforeAll(async () => {
  stylesheet = await buildPublicCss();
  const people = await makePeople();
  server = await publicServer();
  const { slug } = await publishedOn(server, people, await openCase(people), word());
  documents = [
    `/id/statements/${slug}`,
    "/ar/statements",
    "/en/statements/feed.xml",
    "/en/statements/feed.json",
    "/sitemap.xml",
  ];
});
afterAll(() => server.stop());

const opened = {
  br: (bytes: Buffer) => brotliDecompressSync(bytes),
  gzip: (bytes: Buffer) => gunzipSync(bytes),
} as const;

describe("a public document", () => {
  it("leaves as it is or compressed, each form with its length and its own strong tag, by what the reader takes", async () => {
    for (const path of documents) {
      const plain = await server.get(path);
      expect(plain.headers["content-encoding"], path).toBeUndefined();
      expect(plain.headers["content-length"]).toBe(String(plain.bytes.length));
      expect(plain.headers.vary).toBe("Accept-Encoding");
      const tags = new Set([plain.headers.etag]);
      for (const coding of ["br", "gzip"] as const) {
        const form = await server.get(path, { "accept-encoding": coding });
        expect(form.headers["content-encoding"], path).toBe(coding);
        expect(form.headers["content-length"]).toBe(String(form.bytes.length));
        expect(form.bytes.length).toBeLessThan(plain.bytes.length);
        expect(opened[coding](form.bytes).equals(plain.bytes)).toBe(true);
        expect(form.headers.vary).toBe("Accept-Encoding");
        tags.add(form.headers.etag);
      }
      expect(tags.size).toBe(3);
      for (const tag of tags) expect(tag).toMatch(/^"[\w-]+"$/);
    }
  });

  it.each([
    ["gzip, deflate, br", "br"],
    ["gzip;q=1, br;q=0.5", "gzip"],
    ["br;q=0, *", "gzip"],
    ["zstd", undefined],
    ["identity, br;q=0", undefined],
    ["", undefined],
  ])("is sent to whoever takes %j as %s", async (taken, coding) => {
    const { headers } = await server.get("/ar/statements", { "accept-encoding": taken });
    expect(headers["content-encoding"]).toBe(coding);
  });

  it("is not sent again to whoever holds that very form", async () => {
    for (const path of documents) {
      const { etag } = (await server.get(path, { "accept-encoding": "br" })).headers;
      const again = async (held: string, coding = "br") => {
        const { status, bytes, headers } = await server.get(path, {
          "accept-encoding": coding,
          "if-none-match": held,
        });
        expect(status === 304 ? bytes.length : 1).toBe(status === 304 ? 0 : 1);
        expect(status === 304 ? headers.etag : etag).toBe(etag);
        return status;
      };
      expect(await again(`${etag}`), path).toBe(304);
      expect(await again(`W/${etag}`)).toBe(304);
      expect(await again(`"a,b", W/"other" , ${etag}`)).toBe(304);
      expect(await again("*")).toBe(304);
      expect(await again('"other"')).toBe(200);
      expect(await again(`${etag}`.replaceAll('"', ""))).toBe(200);
      expect(await again(`${etag}`, "gzip")).toBe(200);
    }
  });

  it("has the same head for HEAD, and no body", async () => {
    for (const path of [...documents, "/id/statements/tidak-ada"]) {
      const { headers, status } = await server.get(path);
      const head = await server.get(path, {}, { method: "HEAD" });
      expect(head.bytes).toHaveLength(0);
      expect({ ...head.headers, date: "" }).toEqual({ ...headers, date: "" });
      expect(head.status).toBe(status);
    }
  });

  it("is only read", async () => {
    for (const path of documents) {
      const { status, headers } = await server.get(path, {}, { method: "DELETE" });
      expect([status, headers.allow], path).toEqual([405, "GET, HEAD"]);
    }
  });
});

describe("what public documents are drawn with", () => {
  it("is sent compressed and for good, and nothing else of the disk is", async () => {
    const plain = await server.get(`/look/${stylesheet}`);
    const { headers, bytes } = await server.get(`/look/${stylesheet}`, { "accept-encoding": "br" });
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(headers["content-type"]).toBe("text/css; charset=utf-8");
    expect(brotliDecompressSync(bytes).equals(plain.bytes)).toBe(true);
    expect((await server.get("/id/statements")).text).toContain(`href="/look/${stylesheet}"`);
    for (const path of ["/look/tidak-ada.css", "/look/..%2f..%2fpackage.json", "/look/.."])
      expect((await server.get(path)).status, path).toBe(404);
  });
});
