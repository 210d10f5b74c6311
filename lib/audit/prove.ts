import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import { consistencyPlan, inclusionPlan, proofOf } from "./proof";
import { inclusionSides, type Side } from "./proof-sides";
import { newestCheckpoint } from "./queries";
import { type Node, toBase64 } from "./tree";

/** One hash of a proof (base64) and the leaves beneath it. */
export type Step = { hash: string; side: Side; from: number; to: number };
/** A signed checkpoint and the way from one leaf to its root. */
export type Proof = { size: number; note: string; steps: Step[] };

/** The proof that a leaf is in the log of the newest checkpoint; null while no checkpoint covers it. */
export const proveLeaf = async (tx: Tx, index: number): Promise<Proof | null> => {
  const newest = await newestCheckpoint(tx, index);
  if (!newest) return null;
  const plan = inclusionPlan(index, newest.size);
  const hashes = proofOf(plan, await hashesOf(tx, plan.flat()));
  const sides = inclusionSides(index, newest.size) ?? [];
  return {
    size: newest.size,
    note: newest.note,
    steps: plan.map((nodes, place) => ({
      hash: toBase64(hashes[place] ?? ""),
      side: sides[place] ?? "left",
      ...leavesUnder(nodes),
    })),
  };
};

/** The proof (base64) that the log of the newest checkpoint begins with its first `size` leaves; null when it has no more than these. */
export const proveGrowth = async (
  tx: Tx,
  size: number,
): Promise<{ size: number; note: string; hashes: string[] } | null> => {
  const newest = await newestCheckpoint(tx, size - 1);
  if (!newest) return null;
  if (newest.size === size) return { ...newest, hashes: [] };
  const plan = consistencyPlan(size, newest.size);
  return { ...newest, hashes: proofOf(plan, await hashesOf(tx, plan.flat())).map(toBase64) };
};

const leavesUnder = (nodes: readonly Node[]) => {
  const bounds = nodes.flatMap(({ level, index }) => [index * 2 ** level, (index + 1) * 2 ** level - 1]);
  return { from: Math.min(...bounds), to: Math.max(...bounds) };
};

const hashesOf = async (tx: Tx, nodes: readonly Node[]): Promise<(node: Node) => string> => {
  const list = (of: readonly number[]) => `{${of.join(",")}}`;
  const rows = await tx.execute<{ level: number; index: string; hash: Buffer }>(
    sql`select level, index, hash from runut.tree_hashes(${list(nodes.map(({ level }) => level))}::int[],
      ${list(nodes.map(({ index }) => index))}::bigint[])`,
  );
  const found = new Map(
    rows.map(({ level, index, hash }) => [`${level}/${index}`, hash.toString("latin1")] as const),
  );
  return ({ level, index }) => {
    const hash = found.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`the log's tree lacks its node ${index} of level ${level}`);
    return hash;
  };
};
