import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { publishedOn, word } from "@/e2e/structure/published-text";

ownDatabase();
let server: PublicServer;
const told = vi.spyOn(console, "error").mockImplementation(() => undefined);

beforeAll(async () => {
  await owner().begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`insert into publications
        (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
      select a, a, a, 'not-to-be-read', 'id', 'Not to be read', repeat('0', 64), '[]', a, now()
      from gen_random_uuid() a`;
  });
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
