import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Asked } from "@/e2e/malformed/ask";
import type { Known } from "@/e2e/malformed/odd";
import { publicPaths } from "@/e2e/malformed/public-paths";
import { requestTo } from "@/e2e/malformed/requests";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { publishedOn, word } from "@/e2e/structure/published-text";
import { fc, tries } from "@/e2e/structure/random";

ownDatabase();
let server: PublicServer;
let known: Known;
let slug: string;
let code: string;
beforeAll(async () => {
  vi.stubEnv("RUNUT_SMTP", "smtp://127.0.0.1:25");
  vi.stubEnv("RUNUT_MAIL_FROM", "Runut <runut@agency.example>");
  const people = await makePeople();
  const opened = await openCase(people);
  server = await publicServer();
  ({ slug } = await publishedOn(server, people, opened, word()));
  const { text } = await server.get(`/id/statements/${slug}`);
  code = /\/([0-9A-Z]{16})\.pdf/.exec(text)?.[1] ?? "";
  known = { reference: opened.reference, ids: [opened.id, people.spokesperson.id], mark: word() };
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

it("fails at no address, field, header or body that nobody would send, and answers without a script", async () => {
  const before = await owner()`select count(*)::int as n from publications`;
  const said: string[] = [];
  const spoken = vi.spyOn(console, "error").mockImplementation((line) => void said.push(String(line)));
  const asks = async ({ method, path, headers = {}, body }: Asked) => {
    const { status, headers: told, text } = await server.get(path, headers, { method, body });
    const about = `${method} ${path.slice(0, 200)} ${JSON.stringify(headers)} ${`${body ?? ""}`.slice(0, 300)} -> ${status}`;
    expect(status, about).toBeLessThan(500);
    expect(told["content-security-policy"], about).toMatch(/^default-src 'none'/);
    expect(told["set-cookie"], about).toBeUndefined();
    if (/^text\/html/.test(`${told["content-type"]}`))
      expect(text, about).not.toMatch(/<script|<style|\sstyle=|<[^>]+\son\w+\s*=/i);
    if (told.location) expect(told.location, about).toMatch(/^\/(?!\/)/);
  };
  for (const path of publicPaths(slug, code))
    await fc.assert(fc.asyncProperty(requestTo(path, known), asks), { ...tries(12), endOnFailure: true });
  expect(said.filter((line) => !line.startsWith("A public page is not kept on disk"))).toEqual([]);
  spoken.mockRestore();
  expect(await owner()`select count(*)::int as n from publications`).toEqual(before);
  expect(await owner()`select from subscriptions`).toHaveLength(0);
});
