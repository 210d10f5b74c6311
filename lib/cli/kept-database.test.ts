import { expect, test } from "vitest";
import { comebacks } from "./comebacks";
import { keptDatabase } from "./kept-database";

/** Servers that end when they are told to, and which ports they were started at. */
const servers = (begins: (count: number) => boolean = () => true) => {
  const ports: (number | undefined)[] = [];
  const ends: (() => void)[] = [];
  const start = async (port?: number) => {
    ports.push(port);
    if (!begins(ports.length)) throw new Error("its port is taken");
    let end: (how: string) => void = () => undefined;
    const ended = new Promise<string>((resolve) => {
      end = resolve;
    });
    ends.push(() => end("killed"));
    return { port: 5, ended, stop: async () => end("0") };
  };
  return { ports, ends, start };
};
const patience = () => comebacks({ most: 2, within: 60_000, pause: 0 });

test("a database that ends by itself comes back where it was, until it has fallen too often", async () => {
  const { ports, ends, start } = servers();
  const kept = await keptDatabase(start, patience());
  for (const count of [1, 2, 3]) {
    await expect.poll(() => ends.length).toBe(count);
    ends[count - 1]?.();
  }
  expect(await kept.ended).toBe("killed");
  expect(ports).toEqual([undefined, 5, 5]);
});

test("a database that does not start again has fallen once more", async () => {
  const { ports, ends, start } = servers((count) => count === 1);
  const kept = await keptDatabase(start, patience());
  ends[0]?.();
  expect(await kept.ended).toBe("killed");
  expect(ports).toEqual([undefined, 5, 5]);
});

test("a database that is stopped stays away", async () => {
  const { ports, start } = servers();
  const kept = await keptDatabase(start, patience());
  await kept.stop();
  expect(await kept.ended).toBe("0");
  expect(ports).toEqual([undefined]);
});
