import { setTimeout as delay } from "node:timers/promises";
import type { Embedded } from "@/db/embedded";
import { sentenceOf } from "@/lib/kernel/described";
import { comebacks } from "./comebacks";

export type KeptDatabase<E> = {
  first: E;
  /** How it ended, when it does not come back. */
  ended: Promise<string>;
  stop: () => Promise<void>;
};

/** More than other processes get: a full disk or a slow recovery takes minutes, in which public pages serve on. */
const patience = { most: 30, within: 600_000, pause: 1_000 };

/** A database server that is started anew at the same port when it ends by itself, with a limit on how often; whoever holds its address waits meanwhile. */
export const keptDatabase = async <E extends Pick<Embedded, "ended" | "stop" | "port">>(
  start: (port?: number) => Promise<E>,
  comesBack: () => number | null = comebacks(patience),
): Promise<KeptDatabase<E>> => {
  const first = await start();
  let [current, isStopping] = [first, false];
  const goOn = async (): Promise<string> => {
    const how = await current.ended;
    for (let wait = comesBack(); wait !== null && !isStopping; wait = comesBack()) {
      console.error(`The database ended by itself (${how}) and is started again.`);
      await delay(wait);
      if (isStopping) break;
      const next = await start(first.port).catch((error) => console.error(sentenceOf(error)));
      if (!next) continue;
      current = next;
      return isStopping ? how : goOn();
    }
    return how;
  };
  const ended = goOn();
  const stop = async () => {
    isStopping = true;
    await current.stop();
    await ended;
    await current.stop();
  };
  return { first, ended, stop };
};
