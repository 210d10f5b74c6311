import { now } from "@/lib/kernel/clock";
import { readCheckpoint, signCheckpoint } from "./checkpoint";
import { holdLog, type LogTx } from "./hold";
import type { LogKey } from "./key-chain";
import { currentKey, signerFor } from "./keys";
import { consistencyProof, logSize, rootAt } from "./nodes";
import { isConsistent } from "./proof";
import { emptyRoot, type Hash } from "./tree";

/** Signs the log as it stands and keeps the checkpoint, when it has grown since the last one. Returns the size that the newest checkpoint signs; 0 while the log is empty. */
export const makeCheckpoint = (): Promise<number> =>
  holdLog(async (tx) => {
    const size = await logSize(tx);
    const key = await currentKey(tx);
    const last = await newestCheckpoint(tx);
    if (size > 0 && last?.size !== size) await keepCheckpoint(tx, size, [key]);
    return size;
  });

/** Signs the tree of `size` leaves with these keys, the last of which is in force. Refuses a tree that does not begin with the one signed before. */
export const keepCheckpoint = async (
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
