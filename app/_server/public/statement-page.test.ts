import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { publishedOn, reason, word } from "@/e2e/structure/published-text";
import { approved } from "@/e2e/structure/statements";
import { reviewed, said } from "@/e2e/structure/translated";
import { sequenceAll } from "@/lib/audit/sequence";
import { approveStatement } from "@/lib/statements/approve";
import { draftStatement } from "@/lib/statements/draft";
import { imageSize } from "@/lib/statements/image-size";
import { publishStatement } from "@/lib/statements/publish";
import { submitStatement } from "@/lib/statements/submit";
import { publishTranslation } from "@/lib/statements/translation/publish";

ownDatabase();
let server: PublicServer;
let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  vi.stubEnv("RUNUT_PRESS", "Other: nobody@other.example; Agency: Humas, humas@agency.example, +62 21 555");
  people = await makePeople();
  opened = await openCase(people);
  await owner()`update organisations set short = 'Agency' where id = ${people.spokesperson.organisationId}`;
  server = await publicServer();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

const publish = (...texts: string[]) => publishedOn(server, people, opened, ...texts);
const permanent = (html: string) => /\/statements\/[^"]+\/([0-9A-Z]{16})\.png/.exec(html)?.[1] ?? "";
const path = (address: string) => address.replace("http://localhost:3000", "");
const imageIn = (html: string) => path(/property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? "");

describe("the page of a statement", () => {
  it("tells where its publication stands in the log once that is known, and so does a check of its text", async () => {
    const advice = word();
    const { slug, id } = await publish(advice);
    const { text: early } = await server.get(`/en/statements/${slug}`);
    expect(early).toContain("Its place in the audit log shows here");
    await sequenceAll();
    const [leaf] = await owner()`select l.index from audit_leaves l join audit_events e on e.id = l.event_id
      where e.subject_id = ${id} and e.action = 'statement.publish'`;
    const said = `Its publication is entry ${leaf?.index} of the audit log.`;
    expect((await server.get(`/en/statements/${slug}/${permanent(early)}`)).text).toContain(said);
    const [, article = ""] = /<h1[^>]*>(.*)<\/article>/s.exec(early) ?? [];
    const text = article.replaceAll(/<[^>]+>/g, "\n");
    const judged = await server.post("/en/verify", { text });
    expect(judged.text).toContain("Genuine, and it still stands.");
    expect(judged.text).toContain(said);
  });

  it("tells the same of a translation, whether it went out with its original or after it", async () => {
    const of = await approved(people, opened);
    await reviewed(people, of, "ar");
    const { slug } = await publishStatement(people.spokesperson, {
      ...{ statementId: of.id, digest: of.digest, reason },
    });
    const { digest } = await reviewed(people, of, "en");
    await publishTranslation(people.spokesperson, { statementId: of.id, language: "en", digest, reason });
    await sequenceAll();
    const places =
      await owner()`select e.action, l.index from audit_leaves l join audit_events e on e.id = l.event_id
      where e.subject_id = ${of.id} and e.action in ('statement.publish', 'statement.publish-translation')`;
    const placeOf = (action: string) => places.find((each) => each.action === action)?.index;
    const told = async (language: "ar" | "en") => {
      const sent = [said[language].title, ...said[language].texts].join("\n");
      return (await server.post("/en/verify", { text: sent })).text;
    };
    const inTime = { timeout: 10_000 };
    const [first, later] = [placeOf("statement.publish"), placeOf("statement.publish-translation")];
    await expect.poll(() => told("ar"), inTime).toContain(`is entry ${first} of the audit log`);
    await expect.poll(() => told("en"), inTime).toContain(`is entry ${later} of the audit log`);
    expect((await server.get(`/ar/statements/${slug}`)).status).toBe(200);
  });

  it("names the press contact of who says it, and of nobody else", async () => {
    const { slug } = await publish(word());
    const { text } = await server.get(`/fr/statements/${slug}`);
    expect(text).toContain("Contact presse");
    expect(text).toContain("<bdi>Humas, humas@agency.example, +62 21 555</bdi>");
    expect(text).not.toContain("nobody@other.example");
  });

  it("has a picture of its own text for others to show, in every frame the same, drawn once", async () => {
    const { slug } = await publish(word());
    const { text } = await server.get(`/ja/statements/${slug}`);
    const address = imageIn(text);
    expect(address).toMatch(new RegExp(`^/id/statements/${slug}/[0-9A-Z]{16}\\.png$`));
    expect(imageIn((await server.get(`/id/statements/${slug}`)).text)).toBe(address);
    const { status, headers, bytes } = await server.get(address);
    expect([status, headers["content-type"]]).toEqual([200, "image/png"]);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", ...imageSize });
    expect((await server.get(address, { "if-none-match": `${headers.etag}` })).status).toBe(304);
    for (const other of [address.replace("/id/", "/en/"), address.replace(slug, "tidak-ada")])
      expect((await server.get(other)).status, other).toBe(404);
    expect(text).toContain(`itemProp="image" href="http://localhost:3000${address}"`);
  });

  it("draws that a text was corrected into its picture", async () => {
    const { slug, id } = await publish(word());
    const { text } = await server.get(`/id/statements/${slug}`);
    const before = await server.get(imageIn(text));
    const drafted = await draftStatement(people.spokesperson, {
      ...{ caseId: opened.id, kind: "correction", title: "Koreksi atas anjuran", correctsId: id },
      ...{ audience: "public", channel: "situs badan", sentences: [{ kind: "advice", text: word() }] },
    });
    const { digest } = await submitStatement(people.spokesperson, { statementId: drafted.id, version: 1 });
    await approveStatement(people.approver, { statementId: drafted.id, digest });
    const correction = await publishStatement(people.spokesperson, {
      statementId: drafted.id,
      digest,
      reason,
    });
    const page = async () => (await server.get(`/id/statements/${slug}`)).text;
    await expect
      .poll(page, { timeout: 10_000 })
      .toContain(`itemProp="correction" href="http://localhost:3000/id/statements/${correction.slug}"`);
    const after = await server.get(imageIn(text));
    expect(after.status).toBe(200);
    expect(after.bytes.equals(before.bytes)).toBe(false);
  });
});
