import type { ErasureLine } from "./export-lines";
import type { LogTx } from "./hold";

/** Erasures from rows of records that a leaf of the file puts down: of the run from `from`, or of those by themselves. */
export const recordErasuresOf = async (
  tx: LogTx,
  { size, from }: { size: number; from: number },
  alone: readonly number[],
): Promise<ErasureLine[]> => {
  const rows = await tx<{ number: number; authority: string; recorded: string }[]>`
    select r.number, r.authority, l.index as recorded from audit_erasures r
      join audit_events e on e.subject_id = coalesce(r.person_id, r.source_id, r.record_id) and e.action in ('audit.erase-personal', 'audit.erase-again')
        and e.outcome = 'done' and e.facts ->> 'authority' = r.number::text and e.facts ? 'erased'
      join audit_leaves l on l.event_id = e.id
    where l.index < ${size} and (l.index >= ${from} or l.index = any(${alone as number[]}::bigint[]))`;
  return rows.map(({ number, authority, recorded }) => ({
    erasure: number,
    recorded: Number(recorded),
    authority,
  }));
};
