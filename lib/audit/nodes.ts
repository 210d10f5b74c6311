import type { LogTx } from "./hold";
import { consistencyPlan, inclusionPlan, proofOf } from "./proof";
import { fold, GrowingTree, type Hash, type Node, subtreesOf } from "./tree";

/** How many leaves the log has. */
export const logSize = async (tx: LogTx): Promise<number> => {
  const [last] = await tx<{ index: string }[]>`select index from audit_leaves order by index desc limit 1`;
  return last ? Number(last.index) + 1 : 0;
};

/** The root of the log's first `size` leaves, from at most log2(size) kept hashes. */
export const rootAt = async (tx: LogTx, size: number): Promise<Hash> => {
  const nodes = subtreesOf(0, size);
  return fold(nodes.map(await hashesOf(tx, nodes)));
};

/** RFC 9162 §2.1.3: the proof that a leaf is in the tree of `size` leaves; reads at most two hashes a level. */
export const inclusionProof = async (tx: LogTx, index: number, size: number): Promise<Hash[]> => {
  const plan = inclusionPlan(index, size);
  return proofOf(plan, await hashesOf(tx, plan.flat()));
};

/** RFC 9162 §2.1.4: the proof that the tree of `second` leaves begins with that of `first`; reads at most two hashes a level. */
export const consistencyProof = async (tx: LogTx, first: number, second: number): Promise<Hash[]> => {
  const plan = consistencyPlan(first, second);
  return proofOf(plan, await hashesOf(tx, plan.flat()));
};

/** The log's tree as it stands, ready to grow. */
export const growingLog = async (
  tx: LogTx,
  size: number,
  onNode?: (level: number, index: number, hash: Hash) => void,
): Promise<GrowingTree> => {
  const nodes = subtreesOf(0, size);
  return new GrowingTree(size, nodes.map(await hashesOf(tx, nodes)), onNode);
};

/** Looks up kept hashes in one query. Throws for a node that is not kept. */
const hashesOf = async (tx: LogTx, nodes: readonly Node[]): Promise<(node: Node) => Hash> => {
  const found = new Map<string, Hash>();
  if (nodes.length > 0) {
    const rows = await tx<{ level: number; index: string; hash: Buffer }[]>`
      select w.level, w.index, coalesce(n.hash, l.hash) as hash
      from unnest(${nodes.map(({ level }) => level)}::int[], ${nodes.map(({ index }) => index)}::bigint[]) w(level, index)
        left join audit_nodes n on n.level = w.level and n.index = w.index
        left join audit_leaves l on w.level = 0 and l.index = w.index
      where coalesce(n.hash, l.hash) is not null`;
    for (const { level, index, hash } of rows) found.set(`${level}/${index}`, hash.toString("latin1"));
  }
  return ({ level, index }) => {
    const hash = found.get(`${level}/${index}`);
    if (hash === undefined) throw new Error(`the log's tree lacks its node ${index} of level ${level}`);
    return hash;
  };
};
