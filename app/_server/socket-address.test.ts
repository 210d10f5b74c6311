import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { believeTheSocket } from "./socket-address";

const server = createServer((request, response) => response.end(String(request.headers["x-forwarded-for"])));

beforeAll(() => new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening)));
afterAll(() => new Promise((closed) => server.close(closed)));

test("a request cannot say where it comes from", async () => {
  const { port } = server.address() as AddressInfo;
  const ask = async () => {
    const headers = { "x-forwarded-for": "198.51.100.1" };
    return (await fetch(`http://127.0.0.1:${port}/`, { headers })).text();
  };
  expect(await ask()).toBe("198.51.100.1");
  believeTheSocket();
  expect(await ask()).toBe("127.0.0.1");
});
