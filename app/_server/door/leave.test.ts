import { Agent, createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { leave } from "./leave";
import { standAtTheDoor } from "./stand";

test("Who leaves answers every request that came, the last one on each connection as such, and then is gone", async () => {
  standAtTheDoor();
  let [asked, answered] = [0, 0];
  let finishSlow: () => void = () => undefined;
  const server = createServer((request, response) => {
    if (request.url === "/slow") {
      response.write("begun ");
      finishSlow = () => response.end("and finished");
    } else setImmediate(() => response.end("done"));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;

  const ask = (agent: Agent, path: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get({ port, host: "127.0.0.1", path, agent }, resolve).once("error", reject);
    });
  /** Asks over one connection until it is told that this was the last answer. */
  const beBusy = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (;;) {
      asked += 1;
      const answer = await ask(agent, "/");
      answer.resume();
      await new Promise((ended) => answer.once("end", ended));
      answered += 1;
      if (answer.headers.connection === "close") return agent.destroy();
    }
  };
  const slow = await ask(new Agent({ keepAlive: true }), "/slow");
  const busy = Array.from({ length: 8 }, beBusy);
  await expect.poll(() => answered).toBeGreaterThan(50);
  const left = leave({ settle: 200, most: 60_000 });
  await Promise.all(busy);
  expect(answered).toBe(asked);
  await expect(ask(new Agent(), "/")).rejects.toThrow("ECONNREFUSED");
  finishSlow();
  const pieces = await slow.toArray();
  expect(Buffer.concat(pieces).toString()).toBe("begun and finished");
  await left;
  expect(server.listening).toBe(false);
});
