import type { ErasedPart } from "./erased-part";
import type { LogTx } from "./hold";
import { type Erased, type Fault, fault } from "./verdict";

/** What the log puts down as erased from rows of records, by the leaf that says so; a fault where what is kept of its authority is gone or another. */
export const erasedRecords = async (tx: LogTx, first: number, last: number): Promise<Erased[] | Fault> => {
  const rows = await tx<{ index: string; erased: ErasedPart[]; number: number | null }[]>`
    select l.index, e.facts -> 'erased' as erased, r.number from audit_leaves l join audit_events e on e.id = l.event_id
      left join audit_erasures r on r.number::text = e.facts ->> 'authority' and coalesce(r.person_id, r.source_id, r.record_id) = e.subject_id
        and encode(sha256(convert_to(r.authority, 'UTF8')), 'hex') = e.facts ->> 'digest'
    where l.index between ${first} and ${last} and e.action in ('audit.erase-personal', 'audit.erase-again') and e.outcome = 'done'
      and e.facts ? 'erased' order by l.index`;
  const unnamed = rows.find(({ number }) => number === null);
  if (unnamed) return fault(Number(unnamed.index), "erasure_untold");
  return rows.flatMap(({ index, erased, number }) =>
    erased.map((part) => ({ index: Number(index), authority: number ?? 0, ...part })),
  );
};
