import { afterAll, beforeAll, expect, test } from "vitest";
import { makePeople, openCase } from "@/e2e/structure/people";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { reason, word } from "@/e2e/structure/published-text";
import { approved, kept } from "@/e2e/structure/statements";
import { publishStatement } from "@/lib/statements/publish";

let server: PublicServer;
beforeAll(async () => {
  server = await publicServer();
});
afterAll(() => server.stop());

/** Reads an address again and again, until it was told to stop; what was read each time. */
const reading = (path: string, told: { stop: boolean }) => {
  const seen: { status: number; text: string; isWhole: boolean }[] = [];
  const read = async () => {
    while (!told.stop) {
      const { status, text, bytes, headers } = await server.get(path);
      seen.push({ status, text, isWhole: headers["content-length"] === String(bytes.length) });
    }
    return seen;
  };
  return read();
};

test("Whoever reads while something is published sees all of it or nothing, and never less than before", async () => {
  const people = await makePeople();
  const [first, last] = [word(), word()];
  const { id, digest } = await approved(people, await openCase(people), [
    { kind: "advice", text: first },
    { kind: "advice", text: last },
  ]);
  const slug = `${(await kept(id)).slug}`;
  const told = { stop: false };
  const page = reading(`/en/statements/${slug}`, told);
  const others = ["/en/statements", "/en/statements/feed.xml", "/en/statements/feed.json"].map((path) =>
    reading(path, told),
  );
  await publishStatement(people.spokesperson, { statementId: id, digest, reason });
  const holds = async (path: string, words: string) => (await server.get(path)).text.includes(words);
  for (const path of [`/en/statements/${slug}`, "/en/statements/feed.xml", "/en/statements/feed.json"])
    await expect.poll(() => holds(path, last), { timeout: 10_000 }).toBe(true);
  await expect.poll(() => holds("/en/statements", slug), { timeout: 10_000 }).toBe(true);
  told.stop = true;
  for (const { status, text, isWhole } of await page) {
    expect(isWhole).toBe(true);
    expect([text.includes(first), text.includes(last)]).toEqual([status === 200, status === 200]);
  }
  for (const seen of [await page, ...(await Promise.all(others))]) {
    const has = seen.map(({ text }) => text.includes(slug));
    expect(has).toEqual([...has].sort((a, b) => Number(a) - Number(b)));
    expect(seen.every(({ isWhole }) => isWhole)).toBe(true);
  }
});
