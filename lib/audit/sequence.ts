import { now } from "@/lib/kernel/clock";
import { type LogTx, tryHoldLog } from "./hold";
import { type AuditEvent, leafHash } from "./leaf";
import { growingLog, logSize } from "./nodes";
import { eventColumns } from "./read-leaves";
import type { Hash } from "./tree";

const batch = 1000;

/** Gives each event that waits its leaf index, exactly once, and keeps its hash and the subtrees that it completes. Returns how many; 0 also when another sequencer is at work. */
export const sequence = async (): Promise<number> => (await tryHoldLog(takeBatch)) ?? 0;

/** Sequences until nothing waits. */
export const sequenceAll = async (): Promise<number> => {
  let total = 0;
  for (let taken = await sequence(); taken > 0; taken = await sequence()) total += taken;
  return total;
};

/** Takes up to a thousand events into the log, by whoever holds it; returns how many. */
export const takeBatch = async (tx: LogTx): Promise<number> => {
  const events = await tx<AuditEvent[]>`
    with taken as (
      delete from audit_pending where event_id in (select event_id from audit_pending limit ${batch}) returning event_id
    )
    select ${eventColumns(tx)} from taken join audit_events e on e.id = taken.event_id order by e.at, e.id`;
  if (events.length === 0) return 0;
  const nodes: { level: number; index: number; hash: Hash }[] = [];
  const first = await logSize(tx);
  const tree = await growingLog(tx, first, (level, index, hash) => nodes.push({ level, index, hash }));
  const leaves = events.map((event, offset) => ({ index: first + offset, hash: leafHash(event) }));
  for (const { hash } of leaves) tree.push(hash);
  await tx`
    insert into audit_leaves (index, event_id, hash, sequenced_at)
    select index, event, decode(hash, 'hex'), ${now().toISOString()}::timestamptz from unnest(
      ${leaves.map(({ index }) => index)}::bigint[], ${events.map(({ id }) => id)}::uuid[], ${leaves.map(toHex)}::text[]
    ) as leaf(index, event, hash)`;
  await tx`
    insert into audit_nodes (level, index, hash)
    select level, index, decode(hash, 'hex') from unnest(
      ${nodes.map(({ level }) => level)}::int[], ${nodes.map(({ index }) => index)}::bigint[], ${nodes.map(toHex)}::text[]
    ) as node(level, index, hash)`;
  return events.length;
};

const toHex = ({ hash }: { hash: Hash }) => Buffer.from(hash, "latin1").toString("hex");
