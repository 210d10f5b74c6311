import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { publicLocales } from "@/app/_words/public-locales";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { type PublicServer, publicServer } from "@/e2e/structure/public-server";
import { addressFor, subscriber, tokenOf } from "@/e2e/structure/subscribers";
import { failuresAllowed } from "@/lib/sessions/attempts";
import { standOfSubscription } from "@/lib/subscriptions/answer";

ownDatabase();
let server: PublicServer;
beforeAll(async () => {
  vi.stubEnv("RUNUT_SMTP", "smtp://127.0.0.1:25");
  vi.stubEnv("RUNUT_MAIL_FROM", "Runut <runut@agency.example>");
  server = await publicServer();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

const stand = (token: string) => standOfSubscription(token, new Date());

describe("the form by which anybody subscribes", () => {
  it("is a plain form in every language, kept by nobody on the way, and led to from every page", async () => {
    for (const locale of publicLocales) {
      const { headers, text } = await server.get(`/${locale}/subscribe`);
      expect(headers["cache-control"]).toBe("no-store");
      expect(headers["set-cookie"]).toBeUndefined();
      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'self'/);
      expect(text).toMatch(new RegExp(`<form(?=[^>]* method="post")[^>]* action="/${locale}/subscribe"`));
      expect(text).not.toMatch(/<script/i);
      expect((await server.get(`/${locale}/verify`)).text).toContain(`href="/${locale}/subscribe"`);
    }
  });

  it("answers the same for an address that is new, was asked or subscribes", async () => {
    const [fresh, asked, known] = [addressFor("new"), addressFor("asked"), await subscriber("en")];
    await server.post("/en/subscribe", { address: asked });
    const answers = [];
    for (const address of [fresh, asked, ` ${known.toUpperCase()} `])
      answers.push(await server.post("/en/subscribe", { address }));
    const [first, ...others] = answers.map(({ status, text, headers }) => {
      const { date: _, ...rest } = headers;
      return { status, text, rest };
    });
    expect(first?.status).toBe(200);
    for (const other of others) expect(other).toEqual(first);
    expect(first?.text).not.toContain(fresh);
    expect(await owner()`select from mails`).toHaveLength(3);
    expect(await stand(await tokenOf(fresh))).toBe("asked");
  });

  it("says at the field what is no address, and keeps what was typed", async () => {
    for (const address of [
      "",
      "nobody",
      "a@b",
      "a b@c.example",
      `${"a".repeat(250)}@c.example`,
      "a@c.example\r\nBcc: d@e.example",
    ]) {
      const { status, text } = await server.post("/fr/subscribe", { address });
      expect(status, address).toBe(422);
      expect(text).toContain("Ce n’est pas une adresse électronique.");
    }
    const typed = await server.post("/en/subscribe", { address: '"><script>@x' });
    expect(typed.text).toContain("&quot;&gt;&lt;script&gt;@x");
  });

  it("takes so many addresses from one place", async () => {
    const from = { "x-forwarded-for": `2001:db8::${Math.random().toString(16).slice(2, 6)}` };
    const statuses: number[] = [];
    for (let n = 0; n <= failuresAllowed.subscribe; n++)
      statuses.push((await server.post("/en/subscribe", { address: addressFor("many") }, from)).status);
    expect([statuses.at(0), statuses.at(-2), statuses.at(-1)]).toEqual([200, 200, 429]);
  });

  it("is not shown where no mail is sent, and the page says so", async () => {
    vi.stubEnv("RUNUT_SMTP", "");
    vi.stubEnv("RUNUT_MAIL_FROM", "");
    const { text } = await server.get("/en/subscribe");
    expect(text).toContain("No e-mail is sent from here.");
    expect(text).not.toContain("<form");
    const sent = await server.post("/en/subscribe", { address: "off@reader.example" });
    expect([sent.status, await tokenOf("off@reader.example")]).toEqual([404, ""]);
    vi.stubEnv("RUNUT_SMTP", "smtp://127.0.0.1:25");
    vi.stubEnv("RUNUT_MAIL_FROM", "Runut <runut@agency.example>");
  });
});

describe("a link in a mail", () => {
  it("confirms nothing when it is opened or looked at, and does when the button of its page is pressed", async () => {
    const address = addressFor("yes");
    await server.post("/ja/subscribe", { address });
    const token = await tokenOf(address);
    const path = `/ja/subscribe/${token}`;
    for (const method of ["GET", "HEAD", "GET"]) await server.get(path, {}, { method });
    expect(await stand(token)).toBe("asked");
    const page = await server.get(path);
    expect(page.headers["cache-control"]).toBe("no-store");
    expect(page.text).toMatch(new RegExp(`<form(?=[^>]* method="post")[^>]* action="${path}"`));
    expect(page.text).toContain('<meta name="robots" content="noindex"/>');
    expect(page.text).not.toContain(address);
    const done = await server.post(path, {});
    expect([done.status, await stand(token)]).toEqual([200, "confirmed"]);
    expect(done.text).toContain("登録しました");
  });

  it("ends nothing when it is opened or looked at, and does at one request of a mail program", async () => {
    const address = await subscriber("ar");
    const token = await tokenOf(address);
    const path = `/ar/unsubscribe/${token}`;
    for (const method of ["GET", "HEAD", "GET"]) await server.get(path, {}, { method });
    expect(await stand(token)).toBe("confirmed");
    const done = await server.post(path, { "List-Unsubscribe": "One-Click" });
    expect([done.status, await stand(token), await tokenOf(address)]).toEqual([200, null, ""]);
    const again = await server.post(path, { "List-Unsubscribe": "One-Click" });
    expect([again.status, again.text]).toEqual([done.status, done.text]);
    expect((await server.get(path)).text).toContain("لن يُرسل شيء بعد الآن");
  });

  it("that holds no longer says so, and one that is none leads nowhere", async () => {
    const none = "x".repeat(43);
    expect((await server.get(`/en/subscribe/${none}`)).text).toContain("This link no longer holds.");
    expect((await server.post(`/en/subscribe/${none}`, {})).status).toBe(404);
    expect((await server.post(`/en/unsubscribe/${none}`, {})).status).toBe(200);
    for (const path of [
      "/en/unsubscribe",
      "/en/subscribe/x",
      `/en/unsubscribe/${none}/x`,
      `/subscribe/${none}`,
    ])
      expect((await server.get(path)).status, path).toBe(404);
    expect((await server.post("/en/statements", {})).status).toBe(405);
  });
});
