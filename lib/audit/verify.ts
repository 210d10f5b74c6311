import { alteredRights } from "@/db/rights/altered";
import { checkVouchers, isVouchedBeyond } from "./check-vouchers";
import { openCheckpoint } from "./checkpoint";
import { erasedRecords } from "./erased-records";
import { type LogTx, viewLog } from "./hold";
import { isAnnouncement, KeyChain, keysAt, type LogKey, openKept } from "./key-chain";
import { readKeys } from "./keys";
import { leafHash } from "./leaf";
import { logSize } from "./nodes";
import { type Leaf, readLeaves } from "./read-leaves";
import { GrowingTree, type Hash } from "./tree";
import { type Erased, type Fault, fault } from "./verdict";
import { alteredDigests, alteredRecords, strayDigests } from "./verify-records";

export type Verdict =
  | { ok: true; leaves: number; waiting: number; checkpoints: number; keys: number; erased: Erased[] }
  | Fault;

type Kept = { size: number; position: number; note: string };
type Grown = { level: number; index: number; hash: Hash };

/** Hashes every event again and compares: with its leaf, with the kept nodes of the tree, with every checkpoint ever signed, with the keys that signed them, with what others said of them, and with the values behind its digests; then the rights in the catalogue with their text, and each row of each record with what was last recorded of it. Names the first thing that is wrong. With a checkpoint that somebody kept, the log must begin with it too. */
export const verifyLog = (kept?: string): Promise<Verdict> =>
  viewLog(async (tx) => {
    const size = await logSize(tx);
    const keys = await readKeys(tx);
    const older = kept === undefined ? null : openKept(kept, keys);
    if (kept !== undefined && !older) return fault(size, "checkpoint_foreign");
    if (older && older.size > size) return fault(size, "tree_shrunk");
    const chain = new KeyChain();
    const erased: Erased[] = [];
    const grown: Grown[] = [];
    const tree = new GrowingTree(0, [], (level, index, hash) => grown.push({ level, index, hash }));
    let checkpoints = 0;
    let vouched = 0;
    let nodes = 0;
    for await (const page of readLeaves(tx, 0, size)) {
      const [from, to] = [tree.size, (page.at(-1)?.index ?? 0) + 1];
      const kept = await checkpointsOf(tx, from, to);
      for (const leaf of page) {
        const wrong = checkLeaf(leaf, tree.size);
        if (wrong) return wrong;
        if (leaf.event && isAnnouncement(leaf.event)) chain.announce(leaf.index, leaf.event);
        tree.push(leaf.hash);
        if (older?.size === tree.size && older.root !== tree.root())
          return fault(0, "checkpoint_inconsistent");
        for (const one of kept.filter((each) => each.size === tree.size)) {
          const unsound = checkCheckpoint(one, { root: tree.root(), vouched }, keys, chain);
          if (unsound) return unsound;
          checkpoints += 1;
          vouched = tree.size;
        }
      }
      nodes += grown.length;
      const altered =
        (await alteredNode(tx, grown.splice(0))) ??
        (await checkPersonal(tx, from, to - 1, erased)) ??
        (await checkVouchers(tx, from, to, kept)) ??
        (await alteredDigests(tx, from, to - 1));
      if (altered) return altered;
    }
    const { waiting, lost } = await unplaced(tx);
    if (lost > 0) return fault(tree.size, "leaf_missing");
    const [beyond] = await checkpointsOf(tx, tree.size, Number.MAX_SAFE_INTEGER);
    if (beyond || (await isVouchedBeyond(tx, tree.size))) return fault(tree.size, "tree_shrunk");
    const broken =
      chain.broken(keys) ??
      (await superfluousNode(tx, nodes, tree.size)) ??
      (await strayDigests(tx, tree.size));
    if (broken) return broken;
    const rights = await alteredRights(tx);
    if (rights.length > 0) return { ...fault(tree.size, "rights_altered"), rights };
    const records = await alteredRecords(tx);
    if (records.length > 0) return { ...fault(tree.size, "records_altered"), records };
    return { ok: true, leaves: tree.size, waiting, checkpoints, keys: keys.length, erased };
  });

const checkLeaf = ({ index, hash, event }: Leaf, expected: number): Fault | null => {
  if (index !== expected) return fault(expected, "leaf_missing");
  if (!event) return fault(expected, "event_missing");
  return leafHash(event) === hash ? null : fault(expected, "body_altered");
};

const checkpointsOf = async (tx: LogTx, above: number, to: number): Promise<Kept[]> => {
  const rows = await tx<{ size: string; position: number; note: string }[]>`
    select size, key_position as position, note from audit_checkpoints
    where size > ${above} and size <= ${to} order by size, key_position`;
  return rows.map((row) => ({ ...row, size: Number(row.size) }));
};

const checkCheckpoint = (
  { size, position, note }: Kept,
  { root, vouched }: { root: Hash; vouched: number },
  keys: readonly LogKey[],
  chain: KeyChain,
): Fault | null => {
  const may = keysAt(keys, size);
  const opened = openCheckpoint(
    note,
    may.map(({ verifier }) => verifier),
  );
  const by = may.filter(({ verifier }) => opened?.signedBy.includes(verifier)).map((key) => key.position);
  if (!opened || !by.includes(position)) return fault(size, "signature_false");
  if (opened.size !== size || opened.root !== root || opened.origin !== keys[0]?.verifier.name)
    return fault(vouched, "checkpoint_inconsistent");
  chain.signed(size, by);
  return null;
};

/** The first node that is not kept as it grew, by the first leaf beneath it. */
const alteredNode = async (tx: LogTx, grown: readonly Grown[]): Promise<Fault | null> => {
  const rows = await tx<{ hash: Buffer | null }[]>`
    select n.hash from unnest(
      ${grown.map(({ level }) => level)}::int[], ${grown.map(({ index }) => index)}::bigint[]
    ) with ordinality w(level, index, place) left join audit_nodes n using (level, index) order by w.place`;
  const at = grown.findIndex(({ hash }, place) => rows[place]?.hash?.toString("latin1") !== hash);
  const node = grown[at];
  return node ? fault(node.index * 2 ** node.level, "tree_altered") : null;
};

const superfluousNode = async (tx: LogTx, nodes: number, size: number): Promise<Fault | null> => {
  const [kept] = await tx<{ n: string }[]>`select count(*) as n from audit_nodes`;
  return Number(kept?.n) === nodes ? null : fault(size, "tree_altered");
};

/** The first digest behind which the value is not as it was; what was erased under an authority is not wrong and is added to the list. */
const checkPersonal = async (
  tx: LogTx,
  first: number,
  last: number,
  erased: Erased[],
): Promise<Fault | null> => {
  const rows = await tx<
    { index: string; field: string; state: "altered" | "missing" | "erased"; number: number }[]
  >`select * from runut.personal_states(${first}, ${last})`;
  for (const { index, field, state, number } of rows) {
    if (state !== "erased") return fault(Number(index), `value_${state}`);
    erased.push({ index: Number(index), field, authority: number });
  }
  const records = await erasedRecords(tx, first, last);
  if ("reason" in records) return records;
  erased.push(...records);
  return null;
};

/** Events without a place: those that wait for one, and those that nobody will give one. */
const unplaced = async (tx: LogTx): Promise<{ waiting: number; lost: number }> => {
  const [rest] = await tx<{ waiting: number; lost: number }[]>`
    select (count(*) filter (where p.event_id is not null))::int as waiting,
      (count(*) filter (where p.event_id is null))::int as lost
    from audit_events e left join audit_pending p on p.event_id = e.id
    where not exists (select 1 from audit_leaves l where l.event_id = e.id)`;
  return rest ?? { waiting: 0, lost: 0 };
};
