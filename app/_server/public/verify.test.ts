import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { publishedOn, word } from "@/e2e/structure/published-text";
import { heading, titleIn } from "@/e2e/structure/statements";
import { failuresAllowed } from "@/lib/sessions/attempts";
import { codeOf, printedCode } from "@/lib/statements/genuine/code";
import { publicFingerprint } from "@/lib/statements/public-fingerprint";

let server: PublicServer;
const kept = word();
let out: { slug: string };
let title: string;
let code: string;
beforeAll(async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  server = await publicServer();
  title = titleIn(opened);
  out = await publishedOn(server, people, opened, kept);
  code = codeOf(
    publicFingerprint(title, [
      { kind: "heading", text: heading.text },
      { kind: "advice", text: kept },
    ]),
  );
});
afterAll(() => server.stop());

const text = (advice: string) => `${title}\n\n${heading.text}\n\n  • ${advice}\n`;

describe("whether something is genuine", () => {
  it("is told of a text, in the reader's language, and kept by nobody on the way", async () => {
    const genuine = await server.post("/verify", { text: text(kept) }, { "accept-language": "fr" });
    expect(genuine.status).toBe(200);
    expect(genuine.headers["cache-control"]).toBe("no-store");
    expect(genuine.headers.etag).toBeUndefined();
    expect(genuine.text).toContain("Authentique, et toujours en vigueur");
    expect(genuine.text).toContain(`/fr/statements/${out.slug}/${code}`);
  });

  it("is told of a near text with the sentences that differ, and of a strange one", async () => {
    const forged = `${word()} palsu`;
    const near = await server.post("/en/verify", { text: text(forged) });
    expect(near.text).toContain("Not word for word our text");
    for (const sentence of [kept, forged]) expect(near.text).toContain(sentence);
    const strange = await server.post("/en/verify", { text: "Semua rekening dibekukan." });
    expect(strange.text).toContain("Not one of ours");
    expect(strange.text).not.toContain(out.slug);
  });

  it("is never told of a code alone: it leads to the published text, its state and the advice to compare", async () => {
    const sent = await server.post("/en/verify", { code: ` ${printedCode(code).toLowerCase()} ` });
    expect([sent.status, sent.headers.location]).toEqual([303, `/en/statements/${out.slug}/${code}`]);
    const scanned = await server.get(`/verify/${code}`, { "accept-language": "ja" });
    expect(scanned.headers.location).toBe(`/ja/statements/${out.slug}/${code}`);
    const page = await server.get(`/en/statements/${out.slug}/${code}`);
    expect(page.text).toContain(kept);
    expect(page.text).toContain("This text is the one that stands now.");
    expect(page.text).toContain("Compare every sentence here with what you hold");
    expect(page.text).not.toMatch(/genuine, and/i);
  });

  it("is told of a file, which is genuine byte for byte or not at all", async () => {
    const page = (await server.get(`/en/statements/${out.slug}`)).text;
    const [, link = ""] = /href="([^"]+\.pdf)"/.exec(page) ?? [];
    expect(link).toBe(`/id/statements/${out.slug}/${code}.pdf`);
    const file = await server.get(link);
    expect(file.headers).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${out.slug}-${code}.pdf"`,
      "content-length": String(file.bytes.length),
    });
    expect(file.bytes.toString("latin1")).toMatch(/^%PDF-1\.[\s\S]*<pdfuaid:part>1<[\s\S]*%%EOF\s*$/);
    const told = async (bytes: Buffer) => (await server.postFile("/en/verify", bytes)).text;
    expect(await told(file.bytes)).toContain("Genuine, and it still stands");
    const altered = Buffer.concat([file.bytes, Buffer.from("\n")]);
    expect(await told(altered)).toContain("not byte for byte");
    expect(await told(altered)).toContain(`/en/statements/${out.slug}/${code}"`);
    expect(await told(Buffer.from("%PDF-1.7 of somebody"))).toContain("not byte for byte");
    for (const path of [link.replace("/id/", "/en/"), link.replace(code, "Z".repeat(16))])
      expect((await server.get(path)).status, path).toBe(404);
  });

  it("is drawn as a picture for whoever scans it", async () => {
    const { headers, bytes } = await server.get(`/verify/${code}.png`);
    expect(headers["content-type"]).toBe("image/png");
    expect(headers["content-length"]).toBe(String(bytes.length));
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  });

  it("is asked by a plain form, and what is missing or unknown is told above it", async () => {
    const form = await server.get("/ar/verify");
    expect(form.headers["cache-control"]).toBe("no-store");
    expect(form.text).toMatch(/<form(?=[^>]* action="\/ar\/verify")[^>]* method="post"/);
    expect(await server.post("/en/verify", {})).toMatchObject({ status: 422 });
    expect((await server.post("/en/verify", { code: "no code" })).text).toContain(
      "No published statement has this code",
    );
    expect((await server.get("/verify/0000-0000-0000-0000", { accept: "text/html" })).status).toBe(404);
    const odd = { "content-type": "application/json", "content-length": "2" };
    expect((await server.get("/en/verify", odd, { method: "POST", body: "{}" })).status).toBe(400);
  });

  it("takes no more than the longest statement", async () => {
    expect((await server.post("/en/verify", { text: "a".repeat(450_000) })).status).toBe(200);
    expect((await server.post("/en/verify", { text: "a".repeat(500_001) })).status).toBe(413);
  });

  it("is told so often to one address, which stands nowhere in clear", async () => {
    const from = { "x-forwarded-for": `2001:db8::${Math.random().toString(16).slice(2, 6)}` };
    const statuses: number[] = [];
    for (let n = 0; n <= failuresAllowed.verify; n++)
      statuses.push((await server.post("/en/verify", { code: "none" }, from)).status);
    expect([statuses.at(0), statuses.at(-2), statuses.at(-1)]).toEqual([404, 404, 429]);
    expect((await server.get(`/en/statements/${out.slug}`, from)).status).toBe(200);
    const rows =
      await owner()`select key from sign_in_attempts where key like ${`%${from["x-forwarded-for"]}%`}`;
    expect(rows).toHaveLength(0);
  });
});
