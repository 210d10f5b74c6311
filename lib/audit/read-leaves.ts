import type { LogTx } from "./hold";
import type { AuditEvent } from "./leaf";
import type { Hash } from "./tree";

/** A place of the log: what the leaf kept, and the event behind it when it is still there. */
export type Leaf = { index: number; hash: Hash; event: AuditEvent | null };
type Row = AuditEvent & { index: string; hash: Buffer };

const page = 1000;

/** The columns of `audit_events e`, named as in `AuditEvent`. */
export const eventColumns = (tx: LogTx) => tx`
  e.id, e.format, e.at, e.actor_kind as "actorKind", e.actor_id as "actorId", e.actor_job as "actorJob", e.role,
  e.organisation_id as "organisationId", e.action, e.outcome, e.case_id as "caseId", e.subject_kind as "subjectKind",
  e.subject_id as "subjectId", e.facts, e.origin_digest as "originDigest", e.records`;

/** The leaves of the log from `from` to `size` - 1 in their order, a page at a time; a leaf that is gone is passed over. */
export async function* readLeaves(tx: LogTx, from: number, size: number): AsyncGenerator<Leaf[]> {
  for (let next = from; next < size; ) {
    const rows = await tx<Row[]>`
      select l.index, l.hash, ${eventColumns(tx)} from audit_leaves l left join audit_events e on e.id = l.event_id
      where l.index >= ${next} and l.index < ${size} order by l.index limit ${page}`;
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(leafOf);
    next = Number(last.index) + 1;
  }
}

const leafOf = ({ index, hash, ...event }: Row): Leaf => ({
  index: Number(index),
  hash: hash.toString("latin1"),
  event: event.id === null ? null : event,
});
/** The leaves at these places, in the order of the log. */
export const leavesAt = async (tx: LogTx, indexes: readonly number[]): Promise<Leaf[]> => {
  const rows = await tx<Row[]>`
    select l.index, l.hash, ${eventColumns(tx)} from audit_leaves l left join audit_events e on e.id = l.event_id
    where l.index = any(${indexes as number[]}::bigint[]) order by l.index`;
  return rows.map(leafOf);
};
