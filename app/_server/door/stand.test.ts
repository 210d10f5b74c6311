import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { doorSentences } from "@/app/_words/door";
import { type Asked, ask, askRaw } from "@/e2e/malformed/ask";
import { noteForNow } from "@/lib/kernel/for-now";
import { type PublicSide, standAtTheDoor } from "./stand";
import { sentForm } from "./taken-up";

/** What came past the door, and how much of its body was read. */
const inside: { url: string; read: number }[] = [];

const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  "/own": (_, response) =>
    response.writeHead(200, { "content-security-policy": "default-src 'self'" }).end("a page"),
  "/bare": (_, response) => response.writeHead(403).end(),
  "/worded": (_, response) => response.writeHead(409, { "content-type": "application/json" }).end("{}"),
  "/unknown": (_, response) =>
    response.writeHead(404, { "content-type": "text/html", "content-length": 14 }).end("a page of Next"),
  "/fails": (_, response) => response.writeHead(500, { "content-type": "text/html" }).end("a page about it"),
  "/begins": (_, response) => {
    sentForm(new FormData());
    response.statusCode = 500;
    response.write("a page ");
    response.end("about it");
  },
  "/damaged": (_, response) => {
    response.statusCode = 500;
    response.setHeader("content-encoding", "br");
    response.write("half a ");
    response.end("page");
  },
};
/** As an act or a page does when the database says so. */
const cannotNow = (code: string) => (_: IncomingMessage, response: ServerResponse) => {
  noteForNow(Object.assign(new Error("as the database says"), { name: "PostgresError", code }));
  response.writeHead(500, { "content-type": "text/html" }).end("a page about it");
};
Object.assign(answers, {
  "/full": cannotNow("53100"),
  "/away": cannotNow("57P01"),
  "/breaks": cannotNow("42P01"),
  "/api/fails": answers["/fails"],
});
const server = createServer(async (request, response) => {
  const seen = { url: `${request.url}`, read: 0 };
  inside.push(seen);
  const answer = answers[`${request.url}`];
  if (answer) return answer(request, response);
  for await (const piece of request) seen.read += piece.length;
  response.end("read");
});
let port: number;
const get = (path: string, more: Partial<Asked> = {}) => ask(port, { method: "GET", path, ...more });
const post = (path: string, more: Partial<Asked> = {}) => get(path, { method: "POST", ...more });

/** The side that anybody reads: what it answers itself, and its page for whoever wants one. */
const publicSide: PublicSide = {
  answers: ({ url }, response) => {
    if (!url?.startsWith("/public")) return false;
    const status = url === "/public/gone" ? 404 : 200;
    void Promise.resolve().then(() =>
      response.writeHead(status, { "content-type": "text/html" }).end("read by anybody"),
    );
    return true;
  },
  page: ({ headers }, status) =>
    headers.accept === "text/html"
      ? { headers: { "content-type": "text/html" }, body: Buffer.from(`a page about ${status}`) }
      : null,
};

beforeAll(async () => {
  standAtTheDoor(publicSide);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  ({ port } = server.address() as AddressInfo);
  await get("/first");
});
afterAll(() => new Promise((closed) => server.close(closed)));

test("What the public side says of an address where nothing stands is said as it says it", async () => {
  const { status, text } = await get("/public/gone", { headers: { accept: "text/html" } });
  expect([status, text]).toEqual([404, "read by anybody"]);
});

test.each(["/%ff%fe", "/cases/%", "/a%00b", "/a%1b", "/?after=%00", "http://evil.example/today"])(
  "An address that cannot be read goes no further: %s",
  async (path) => {
    inside.length = 0;
    expect(await get(path)).toMatchObject({ status: 400, text: doorSentences[400] });
    expect(inside).toEqual([]);
  },
);

test("The page that Next makes when something fails is no address", async () => {
  inside.length = 0;
  for (const path of ["/_global-error", "/_not-found?a=b", "/_error/x"])
    expect((await get(path)).status, path).toBe(404);
  expect(inside).toEqual([]);
});

test("A request that only asks to have itself repeated is not answered with itself", async () => {
  inside.length = 0;
  const headers = { cookie: "runut.session=anything" };
  const { status, text } = await get("/traced", { method: "TRACE", headers });
  expect({ status, text }).toEqual({ status: 405, text: doorSentences[405] });
  expect(inside).toEqual([]);
});

test("An act sent from another site goes no further, and one that no browser sends does", async () => {
  const from = async (origin: string) =>
    (await post("/act", { headers: { host: "runut.example", origin } })).status;
  expect(await from("https://evil.example")).toBe(403);
  expect(await from("null")).toBe(403);
  expect(await from("no address")).toBe(403);
  expect(await from("https://runut.example")).toBe(200);
  expect((await post("/act")).status).toBe(200);
});

test("A body announced as too large is not read: 96 MB to a route of bags, 65 kB from nobody", async () => {
  inside.length = 0;
  const announce = (bytes: number, cookie?: string) =>
    post("/api/evidence/bag", {
      headers: { "content-length": String(bytes), ...(cookie && { cookie }) },
      endless: true,
    });
  const cookie = "lang=id; runut.session=anything";
  expect(await announce(96_000_000, cookie)).toMatchObject({ status: 413, text: doorSentences[413] });
  expect(await announce(64_001)).toMatchObject({ status: 413 });
  expect(await announce(64_001, "not-runut.session=x")).toMatchObject({ status: 413 });
  expect(inside).toEqual([]);
});

test("A body that does not say its length is cut off where it grows too large", async () => {
  inside.length = 0;
  const body = Buffer.alloc(200_000);
  const headers = { "transfer-encoding": "chunked" };
  expect(await post("/api/evidence/bag", { headers, body })).toMatchObject({
    status: 413,
    text: doorSentences[413],
  });
  await expect.poll(() => inside[0]?.read).toBeLessThanOrEqual(64_000);
  const cookie = "runut.session=anything";
  expect(await post("/api/evidence/bag", { headers: { ...headers, cookie }, body })).toMatchObject({
    status: 200,
  });
  expect(inside[1]?.read).toBe(200_000);
});

test("Files of evidence come in whatever their size", async () => {
  const body = Buffer.alloc(1_200_000);
  const headers = { cookie: "runut.session=anything" };
  for (const path of [
    "/evidence",
    "/allegations",
    "/allegations/1/answers",
    "/allegations/1/attachments",
    "/recommendations/1/implemented",
  ])
    expect(await post(`/api${path}`, { headers, body }), path).toMatchObject({ status: 200 });
  expect(await get("/api/uploads/1", { method: "PATCH", headers, body })).toMatchObject({ status: 200 });
  expect(await post("/api/uploads/1", { headers, body })).toMatchObject({ status: 413 });
});

test("Every answer has its headers, and a page keeps its own policy", async () => {
  for (const path of ["/nowhere", "/bare", "/fails", "/own", "/%ff"]) {
    const { headers } = await get(path);
    expect(headers["content-security-policy"], path).toBe(
      path === "/own"
        ? "default-src 'self'"
        : "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers, path).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
    expect(headers["strict-transport-security"], path).toBeUndefined();
  }
  vi.stubEnv("RUNUT_ORIGIN", "https://runut.example");
  expect((await get("/nowhere")).headers["strict-transport-security"]).toBe(
    "max-age=31536000; includeSubDomains",
  );
  vi.unstubAllEnvs();
});

test("A refusal without words gets the sentence of its status, and one with words keeps them", async () => {
  expect(await get("/bare")).toMatchObject({ status: 403, text: doorSentences[403] });
  expect((await get("/bare", { method: "HEAD" })).status).toBe(403);
  expect((await get("/bare")).headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect((await post("/bare", { headers: { "next-action": "a" } })).headers["content-type"]).toBe(
    "text/plain",
  );
  expect(await get("/worded")).toMatchObject({ status: 409, text: "{}" });
});

test("Whoever wants a page is shown one instead of a sentence, also of an address that is nobody's", async () => {
  const headers = { accept: "text/html" };
  for (const [path, status] of [
    ["/%ff", 400],
    ["/bare", 403],
    ["/unknown", 404],
    ["/full", 507],
  ] as const) {
    const answer = await get(path, { headers });
    expect(answer, path).toMatchObject({ status, text: `a page about ${status}` });
    expect(answer.headers["content-type"], path).toBe("text/html");
    expect((await get(path, { headers, method: "HEAD" })).bytes, path).toHaveLength(0);
  }
  expect(await get("/worded", { headers })).toMatchObject({ status: 409, text: "{}" });
  expect(await get("/fails", { headers })).toMatchObject({ status: 500, text: "a page about it" });
  expect(await get("/public", { headers })).toMatchObject({ status: 200, text: "read by anybody" });
});

test("What fails before an act began was the request's fault, what fails in it is ours", async () => {
  expect(await post("/damaged")).toMatchObject({ status: 400, text: doorSentences[400] });
  expect((await post("/damaged")).headers["content-encoding"]).toBeUndefined();
  expect(await post("/begins")).toMatchObject({ status: 500, text: "a page about it" });
  expect(await get("/fails")).toMatchObject({ status: 500, text: "a page about it" });
  expect(await get("/fails", { headers: { rsc: "1" } })).toMatchObject({ status: 400 });
});

test("A full disk and a database that is away are told in both languages, whatever was asked for", async () => {
  for (const method of ["GET", "POST"]) {
    expect(await get("/full", { method })).toMatchObject({ status: 507, text: doorSentences[507] });
    expect(await get("/away", { method })).toMatchObject({ status: 503, text: doorSentences[503] });
  }
  expect(await get("/breaks")).toMatchObject({ status: 500, text: "a page about it" });
  expect(await get("/api/fails")).toMatchObject({ status: 500, text: doorSentences[500] });
});

test("Until the database was reached the desk says so to everybody, and public pages and the state of things are served", async () => {
  vi.stubEnv("RUNUT_DESK", "closed");
  try {
    inside.length = 0;
    for (const path of ["/", "/cases", "/sign-in", "/api/evidence", "/identity", "/lookalike"])
      expect(await get(path), path).toMatchObject({ status: 503, text: doorSentences[503] });
    expect(inside).toEqual([]);
    for (const path of ["/public", "/public/a?b", "/api/health", "/_next/static/a.js"])
      expect((await get(path)).status, path).toBe(200);
  } finally {
    vi.unstubAllEnvs();
  }
});

test("What is no HTTP is told so, with the headers of every answer", async () => {
  const overflow = `GET / HTTP/1.1\r\nHost: a\r\nA: ${"x".repeat(70_000)}\r\n\r\n`;
  for (const bytes of ["\0\0\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n", overflow]) {
    const text = await askRaw(port, bytes);
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(text).toContain("content-security-policy: default-src 'none'");
  }
  const gone = connect(port, "127.0.0.1");
  await new Promise((resolve) => gone.write("GET / HT", resolve));
  gone.destroy();
  expect((await get("/after")).status).toBe(200);
});
