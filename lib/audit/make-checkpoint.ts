import { now } from "@/lib/kernel/clock";
import { readCheckpoint, signCheckpoint } from "./checkpoint";
import { holdLog, type LogTx } from "./hold";
import type { LogKey } from "./key-chain";
import { currentKey, keepKey, nextSigner, signerFor } from "./keys";
import { consistencyProof, logSize, rootAt } from "./nodes";
import { isConsistent } from "./proof";
import { emptyRoot, type Hash } from "./tree";

/** Signs the log as it stands and keeps the checkpoint, when it has grown since the last one. Returns the size that the newest checkpoint signs; 0 while the log is empty. */
export const makeCheckpoint = (): Promise<number> =>
  holdLog(async (tx) => {
    const size = await logSize(tx);
    const key = await currentKey(tx);
    const last = await newestCheckpoint(tx);
    if (await handOverToAnnounced(tx, key, size)) return size;
    if (size > 0 && last?.size !== size) await keepCheckpoint(tx, size, [key]);
    return size;
  });

/** Puts the key in force that the log of `size` leaves announces after this one, and both sign; so no checkpoint is made between an announcement and its key, not even when somebody was interrupted there. Whether it did: not when none is announced, or its private half is not here. */
export const handOverToAnnounced = async (tx: LogTx, key: LogKey, size: number): Promise<boolean> => {
  const { position, verifier } = key;
  const announced = await announcedAfter(tx, verifier.vkey, size);
  if (announced === undefined) return false;
  const next = nextSigner({ position, name: verifier.name });
  if (next.vkey !== announced) return false;
  await keepCheckpoint(tx, size, [key, await keepKey(tx, position + 1, next, size)]);
  return true;
};

/** The key that the log announces last after this one. */
export const announcedAfter = async (tx: LogTx, vkey: string, size: number): Promise<string | undefined> => {
  const [found] = await tx<{ next: string }[]>`
    select e.facts ->> 'new' as next from audit_events e join audit_leaves l on l.event_id = e.id
    where e.action = 'audit.rotate-key' and e.outcome = 'done' and e.facts ->> 'old' = ${vkey} and l.index < ${size}
    order by l.index desc limit 1`;
  return found?.next;
};

/** Signs the tree of `size` leaves with these keys, the last of which is in force. Refuses a tree that does not begin with the one signed before. */
const keepCheckpoint = async (
  tx: LogTx,
  size: number,
  keys: readonly [LogKey, ...LogKey[]],
): Promise<void> => {
  const [first, ...others] = keys;
  const root = await rootAt(tx, size);
  await refuseAnotherHistory(tx, size, root);
  const note = signCheckpoint({ origin: first.verifier.name, size, root }, [
    signerFor(first),
    ...others.map(signerFor),
  ]);
  await tx`insert into audit_checkpoints (size, key_position, note, made_at)
    values (${size}, ${(others.at(-1) ?? first).position}, ${note}, ${now().toISOString()}::timestamptz)`;
};

/** The newest checkpoint that was kept, or nothing. */
export const newestCheckpoint = async (tx: LogTx): Promise<{ size: number; note: string } | null> => {
  const [last] = await tx<{ size: string; note: string }[]>`
    select size, note from audit_checkpoints order by size desc, key_position desc limit 1`;
  return last ? { size: Number(last.size), note: last.note } : null;
};

const refuseAnotherHistory = async (tx: LogTx, size: number, root: Hash) => {
  const last = await newestCheckpoint(tx);
  if (!last) return;
  const before = readCheckpoint(last.note)?.root ?? emptyRoot;
  const trees = { first: last.size, second: size, firstRoot: before, secondRoot: root };
  if (last.size > size || !isConsistent(trees, await consistencyProof(tx, last.size, size))) {
    throw new Error(
      `The log of ${size} leaves does not begin with the ${last.size} that were signed before; it is not signed. Run: npx runut audit verify`,
    );
  }
};
