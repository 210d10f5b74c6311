import { type Attested, attest, lastAttested } from "./attested";
import { readCheckpoint } from "./checkpoint";
import {
  checkpointLine,
  type ErasureLine,
  erasureLine,
  exportFormat,
  headerLine,
  keyLine,
  leafLine,
  provenLeafLine,
} from "./export-lines";
import { type LogTx, viewLog } from "./hold";
import { readKeys } from "./keys";
import { leafBody } from "./leaf";
import { announcedAfter, makeCheckpoint, newestCheckpoint } from "./make-checkpoint";
import { consistencyProof, growingLog, inclusionProof } from "./nodes";
import { type Leaf, leavesAt, readLeaves } from "./read-leaves";
import { recordErasuresOf } from "./record-erasures";
import { recordLines, type WantedRows } from "./record-lines";
import { sequenceAll } from "./sequence";
import { toBase64 } from "./tree";

/** What to export: the whole log, the log from a leaf on, the leaves of one case, these leaves, or what was done to one record; and an older checkpoint that the file shall prove to be a beginning of it; and which rows shall stand behind the leaves. */
export type Wanted = {
  from?: number;
  reference?: string;
  leaves?: readonly number[];
  subject?: Subject;
  /** What puts erasures down, and the entries behind which something was erased. */
  erasures?: true;
  checkpoint?: string;
  rows?: WantedRows;
};
type Subject = { kind: string; id: string };

/** Why an export is not made; a sentence for the person who asked. */
export class NoExport extends Error {}

/** Places and signs what waits, then hands the export's lines to `write`, in pieces, on one view of the log. No personal value is among them. Throws `NoExport`. */
export const exportLog = async (
  wanted: Wanted,
  write: (pieces: AsyncIterable<string>) => Promise<unknown>,
  view = viewLog,
): Promise<void> => {
  await sequenceAll();
  await makeCheckpoint();
  await view(async (tx) => {
    // However slowly it is read.
    await tx`set local idle_in_transaction_session_timeout = 0`;
    await write(lines(tx, wanted));
  });
};

async function* lines(tx: LogTx, wanted: Wanted) {
  const { from: begin = 0, reference, checkpoint: old, rows } = wanted;
  const newest = await newestCheckpoint(tx);
  if (!newest) throw new NoExport("The log is empty.");
  const { size } = newest;
  const [attested] = await attest(tx, [newest]);
  const { note, stamps } = attested ?? { ...newest, stamps: [] };
  if (begin >= size) throw new NoExport(`The log has ${size} leaves; it ends before leaf ${begin}.`);
  const keys = await readKeys(tx);
  if (await announcedAfter(tx, keys.at(-1)?.verifier.vkey ?? "", size))
    throw new NoExport(
      "The log announces a key that is not in force. Finish with: npx runut audit rotate-key",
    );
  const own = await leavesWanted(tx, wanted, size);
  const scope = own === null ? "log" : reference === undefined ? "leaves" : "case";
  const from = own === null ? begin : size;
  const [alone, erasures] = await withErasures(tx, { size, from }, [
    ...(own ?? []),
    ...(await announcementsAt(tx, size)),
  ]);
  yield headerLine({
    format: exportFormat,
    log: keys[0]?.verifier.name ?? "",
    scope,
    case: reference ?? null,
    from,
    leaves: alone.length + (size - from),
    subtrees: scope === "log" ? (await growingLog(tx, from)).subtrees().map(toBase64) : [],
    checkpoint: note,
    ...(stamps.length > 0 && { stamps }),
  });
  for (const { verifier, fromSize } of keys) yield keyLine(verifier.vkey, fromSize);
  const ofRecords = await recordErasuresOf(tx, { size, from }, alone);
  const told = [...erasures, ...ofRecords].sort((one, other) => one.erasure - other.erasure);
  for (const erasure of told) yield erasureLine(erasure);
  for (const one of await before(tx, from, size, old)) {
    if (one.size > size) throw new NoExport(`That checkpoint signs ${one.size} leaves; the log has ${size}.`);
    if (one.size > 0) yield checkpointLine(one, await consistencyProof(tx, one.size, size));
  }
  yield* provenLeaves(tx, alone, size);
  if (from < size) yield* run(tx, from, size);
  if (rows) yield* recordLines(tx, { from, size, alone }, rows);
}

/** The leaves by themselves, a page at a time. */
async function* provenLeaves(tx: LogTx, indexes: readonly number[], size: number) {
  let after: number | null = null;
  for (let at = 0; at < indexes.length; at += page) {
    for (const { index, hash, event } of await leavesAt(tx, indexes.slice(at, at + page))) {
      yield provenLeafLine(
        { index, hash, proof: await inclusionProof(tx, index, size) },
        after,
        bodyOf(event),
      );
      after = index;
    }
  }
}

/** The unbroken run, with a checkpoint at least every so many leaves where there is one, and wherever keys changed. */
async function* run(tx: LogTx, from: number, size: number) {
  for await (const leaves of readLeaves(tx, from, size)) {
    const checkpoints = await checkpointsIn(tx, leaves[0]?.index ?? 0, leaves.at(-1)?.index ?? 0);
    const pieces: string[] = [];
    for (const { index, hash, event } of leaves) {
      pieces.push(leafLine(index, hash, bodyOf(event)));
      const checkpoint = index + 1 < size && checkpoints.get(index + 1);
      if (checkpoint) pieces.push(checkpointLine(checkpoint));
    }
    yield pieces.join("");
  }
}

const page = 500;
const every = 1000;

const bodyOf = (event: Leaf["event"]) => (event ? leafBody(event) : "null");

/** The leaves to export one by one; null for all from some place on. */
const leavesWanted = async (tx: LogTx, { reference, subject, leaves, erasures }: Wanted, size: number) => {
  if (erasures) return leavesOfErasures(tx, size);
  if (reference !== undefined) return leavesOfCase(tx, reference, size);
  if (subject) return leavesOfSubject(tx, subject, size);
  return leaves ? leaves.filter((index) => index < size) : null;
};

const leavesOfSubject = async (tx: LogTx, { kind, id }: Subject, size: number): Promise<number[]> =>
  indexes(
    await tx`select l.index from audit_leaves l join audit_events e on e.id = l.event_id
      where e.subject_kind = ${kind} and e.subject_id = ${id} and e.outcome = 'done' and l.index < ${size}
      order by l.index`,
  );

const leavesOfErasures = async (tx: LogTx, size: number): Promise<number[]> =>
  indexes(
    await tx`select l.index from audit_erasures r
        join audit_events e on e.subject_id = coalesce(r.event_id, r.person_id, r.source_id, r.record_id) and e.facts ->> 'authority' = r.number::text
          and e.action in ('audit.erase-personal', 'audit.erase-again') and e.outcome = 'done'
        join audit_leaves l on l.event_id in (e.id, r.event_id)
      where l.index < ${size} group by l.index order by l.index`,
  );

const leavesOfCase = async (tx: LogTx, reference: string, size: number): Promise<number[]> => {
  const [found] = await tx<{ id: string | null }[]>`select runut.case_called(${reference}) as id`;
  if (!found?.id) throw new NoExport(`There is no case ${reference}.`);
  return indexes(
    await tx`select l.index from audit_leaves l join audit_events e on e.id = l.event_id
      where e.case_id = ${found.id} and l.index < ${size} order by l.index`,
  );
};

/** Where keys are announced; a file in which one is missing would leave a key out. */
const announcementsAt = async (tx: LogTx, size: number): Promise<number[]> =>
  indexes(
    await tx`select l.index from audit_leaves l join audit_events e on e.id = l.event_id
      where e.action = 'audit.rotate-key' and e.outcome = 'done' and l.index < ${size}`,
  );

/** The leaves that stand by themselves, ascending: those wanted, and those which put down what was erased from behind a leaf of the file; and these erasures. */
const withErasures = async (
  tx: LogTx,
  { size, from }: { size: number; from: number },
  wanted: readonly number[],
): Promise<[number[], ErasureLine[]]> => {
  const alone = new Set(wanted.filter((index) => index < from));
  for (;;) {
    const erasures = await erasuresOf(tx, { size, from }, [...alone]);
    const more = erasures.filter(({ recorded }) => recorded < from && !alone.has(recorded));
    if (more.length === 0) return [[...alone].sort((a, b) => a - b), erasures];
    // What puts an erasure down has an origin of its own, which may have been erased in its turn.
    for (const { recorded } of more) alone.add(recorded);
  }
};

const indexes = (rows: Iterable<unknown>): number[] =>
  [...(rows as Iterable<{ index: string }>)].map(({ index }) => Number(index));

/** What was erased from behind the leaves of the file, and where the log says so. */
const erasuresOf = async (
  tx: LogTx,
  { size, from }: { size: number; from: number },
  alone: readonly number[],
): Promise<ErasureLine[]> => {
  const rows = await tx<
    { number: number; field: string; authority: string; leaf: string; recorded: string }[]
  >`
    select r.number, r.field, r.authority, l.index as leaf, d.index as recorded from audit_erasures r
      join audit_leaves l on l.event_id = r.event_id
      join audit_events e on e.subject_id = r.event_id and e.action in ('audit.erase-personal', 'audit.erase-again') and e.outcome = 'done'
        and e.facts ->> 'authority' = r.number::text
      join audit_leaves d on d.event_id = e.id and d.index < ${size}
    where l.index < ${size} and (l.index >= ${from} or l.index = any(${alone as number[]}::bigint[]))
    order by r.number`;
  return rows.map(({ number, leaf, field, recorded, authority }) => ({
    erasure: number,
    leaf: Number(leaf),
    field,
    recorded: Number(recorded),
    authority,
  }));
};

/** The checkpoints that stand before the leaves: those with which keys began, up to where the run begins, the newest that others vouched for, and the one that was kept. */
const before = async (tx: LogTx, from: number, size: number, old?: string): Promise<Attested[]> => {
  const handovers = await handoversBefore(tx, from);
  const others = (await lastAttested(tx, size)).filter(
    (one) => !handovers.some((each) => each.size === one.size),
  );
  const kept = old === undefined ? [] : [{ size: readCheckpoint(old)?.size ?? 0, note: old, stamps: [] }];
  return [...(await attest(tx, [...handovers, ...others])), ...kept];
};

/** The checkpoints with which keys began, up to where the run begins. */
const handoversBefore = async (tx: LogTx, from: number) => {
  const rows = await tx<{ size: string; note: string }[]>`
    select c.size, c.note from audit_checkpoints c join audit_keys k on k.position = c.key_position and k.from_size = c.size
    where c.size <= ${from} and k.position > 1 order by c.size`;
  return rows.map(({ size, note }) => ({ size: Number(size), note }));
};

const checkpointsIn = async (tx: LogTx, first: number, last: number): Promise<Map<number, Attested>> => {
  const rows = await tx<{ size: string; note: string }[]>`
    select c.size, c.note from audit_checkpoints c
    where c.size > ${first} and c.size <= ${last + 1} and (
      exists (select from audit_keys k where k.from_size = c.size and k.position = c.key_position)
      or not exists (select from audit_checkpoints n where n.size > c.size and n.size < (c.size / ${every} + 1) * ${every}))
    order by c.size, c.key_position`;
  const kept = new Map(rows.map(({ size, note }) => [Number(size), { size: Number(size), note }]));
  return new Map((await attest(tx, [...kept.values()])).map((one) => [one.size, one]));
};
