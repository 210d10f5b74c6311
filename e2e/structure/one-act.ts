// Does one act with evidence in a process of its own, for tests that kill it or take its room away; what came of it goes out as JSON.
import { Readable } from "node:stream";
import { closePools } from "@/db/connect";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { collectUpload } from "@/lib/evidence/intake/collect-upload";
import { staging } from "@/lib/evidence/intake/uploads";
import type { Person } from "@/lib/kernel/actor";
import { Refusal } from "@/lib/kernel/refusal";

export type OneAct = { who: Person; raw: object } & (
  | { act: "collect"; size: number }
  | { act: "write"; id: string; size: number }
  | { act: "finish"; id: string }
);

const asked = JSON.parse(process.env.RUNUT_ONE_ACT ?? "{}") as OneAct;
const bytes = (size: number) =>
  Readable.from(
    (function* () {
      for (let at = 0; at < size; at += 64_000) yield Buffer.alloc(Math.min(64_000, size - at), at % 251);
    })(),
  );

const perform = () => {
  if (asked.act === "collect") return collectEvidence(asked.who, { ...asked.raw, bytes: bytes(asked.size) });
  if (asked.act === "write") return staging().write(bytes(asked.size), asked.id, 0);
  return collectUpload(asked.who, asked.id, () => asked.raw);
};

try {
  console.log(JSON.stringify({ done: await perform() }));
} catch (error) {
  console.log(JSON.stringify(error instanceof Refusal ? { key: error.key } : { error: `${error}` }));
}
await closePools();
