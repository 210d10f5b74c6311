import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { publishedOn, reason, word } from "@/e2e/structure/published-text";
import { heading, textOn, titleIn } from "@/e2e/structure/statements";
import { approveStatement } from "@/lib/statements/approve";
import { draftStatement } from "@/lib/statements/draft";
import { codeOf } from "@/lib/statements/genuine/code";
import { publicFingerprint } from "@/lib/statements/public-fingerprint";
import { publishStatement } from "@/lib/statements/publish";
import { submitStatement } from "@/lib/statements/submit";

const wrong = word();
const right = word();

let people: TestPeople;
let opened: OpenedCase;
let server: PublicServer;
let title: string;
let first: { id: string; slug: string };
let correction: { slug: string };

const publishOn = async (kind: "correction" | "retraction", text: string) => {
  const given = { ...(await textOn(people, opened, [{ kind: "advice", text }])), kind, correctsId: first.id };
  const { id, digest } = await draftStatement(people.spokesperson, given);
  await submitStatement(people.spokesperson, { statementId: id, version: 1 });
  await approveStatement(people.approver, { statementId: id, digest });
  return publishStatement(people.approver, { statementId: id, digest, reason });
};
const page = async (path: string) => (await server.get(path)).text;
const sent = async (advice: string) =>
  (await server.post("/en/verify", { text: `${title}\n${heading.text}\n${advice}` })).text;

beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  server = await publicServer();
  title = titleIn(opened);
  first = await publishedOn(server, people, opened, wrong);
  correction = await publishOn("correction", right);
});
afterAll(() => server.stop());

describe("a correction in the open", () => {
  it("leaves the former text at its address, marked, and each leads to the other", async () => {
    const old = () => page(`/en/statements/${first.slug}`);
    await expect.poll(old, { timeout: 10_000 }).toContain("This text was corrected.");
    expect(await old()).toContain(wrong);
    expect(await old()).toContain(`/en/statements/${correction.slug}"`);
    expect(await old()).toMatch(
      new RegExp(`<link itemProp="correction" href="[^"]*/id/statements/${correction.slug}"/>`, "i"),
    );
    const now = await page(`/en/statements/${correction.slug}`);
    expect(now).toContain("This is about an earlier statement:");
    expect(now).toContain(`/en/statements/${first.slug}"`);
    expect(now).not.toContain("This text was corrected.");
  });

  it("is told in the list, in the feeds and where the former code leads", async () => {
    expect(await page("/en/statements")).toContain("<b>This text was corrected.</b>");
    const address = `http://localhost:3000/en/statements/${correction.slug}`;
    for (const feed of ["/en/statements/feed.xml", "/en/statements/feed.json"])
      expect(await page(feed)).toContain(`This text was corrected. ${address}`);
    const code = codeOf(
      publicFingerprint(title, [
        { kind: "heading", text: heading.text },
        { kind: "advice", text: wrong },
      ]),
    );
    const { headers } = await server.get(`/verify/${code}`);
    expect(await page(`${headers.location}`)).toContain(`/id/statements/${correction.slug}"`);
  });

  it("is told to whoever checks the former text, with both", async () => {
    const judged = await sent(wrong);
    expect(judged).toContain("Genuine, but corrected or retracted since");
    for (const { slug } of [first, correction]) expect(judged).toContain(`/en/statements/${slug}`);
    expect(await sent(right)).toContain("Genuine, and it still stands");
  });

  it("can be followed by a retraction, which strikes the former text through and takes nothing away", async () => {
    const { slug } = await publishOn("retraction", word());
    const old = () => page(`/ja/statements/${first.slug}`);
    await expect.poll(old, { timeout: 10_000 }).toContain("この本文は取り消されました");
    expect(await old()).toContain('<article class="prose retracted"');
    for (const each of [wrong, slug, correction.slug]) expect(await old()).toContain(each);
  });
});
