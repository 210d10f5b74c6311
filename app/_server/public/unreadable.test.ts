import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, openCase } from "@/e2e/structure/people";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { publishedOn, word } from "@/e2e/structure/published-text";
import { unreadableAt } from "@/e2e/structure/unreadable";

ownDatabase();
let server: PublicServer;
const told = vi.spyOn(console, "error").mockImplementation(() => undefined);

beforeAll(async () => {
  await unreadableAt("not-to-be-read");
  server = await publicServer();
});
afterAll(() => server.stop());

test("A publication that cannot be read is left out and named, and takes no other with it", async () => {
  const people = await makePeople();
  const text = word();
  const { slug } = await publishedOn(server, people, await openCase(people), text);
  expect((await server.get("/en/statements")).text).toContain(slug);
  expect((await server.get("/en/statements/feed.json")).text).toContain(text);
  expect((await server.get("/en/statements/not-to-be-read")).status).toBe(404);
  expect(told.mock.calls.flat().join()).toMatch(/The publication [0-9a-f-]{36} cannot be read/);
});
