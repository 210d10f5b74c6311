import { openNote, type Signer, signNote, type Verifier } from "./note";
import { fromBase64, type Hash, toBase64 } from "./tree";

/** What a checkpoint says (C2SP tlog-checkpoint): of which log, how many leaves, and the root over them. */
export type Checkpoint = { origin: string; size: number; root: Hash };

/** The checkpoint as a signed note. */
export const signCheckpoint = (
  { origin, size, root }: Checkpoint,
  signers: readonly [Signer, ...Signer[]],
): string => signNote(`${origin}\n${size}\n${toBase64(root)}\n`, signers);

/** What a checkpoint says and which of the verifiers signed it; null when it is not a checkpoint or none of them did. */
export const openCheckpoint = (
  note: string,
  verifiers: readonly Verifier[],
): (Checkpoint & { signedBy: Verifier[] }) | null => {
  const opened = openNote(note, verifiers);
  const read = opened && readCheckpoint(opened.text);
  return read && { ...read, signedBy: opened.signedBy };
};

/** What a checkpoint says, whoever signed it; null when it is not one. Lines after the third are extensions and are passed over. */
export const readCheckpoint = (note: string): Checkpoint | null => {
  const [origin, size = "", root] = note.split("\n");
  const hash = fromBase64(root);
  if (!origin || !/^(0|[1-9]\d{0,15})$/.test(size) || hash === null) return null;
  return Number.isSafeInteger(Number(size)) ? { origin, size: Number(size), root: hash } : null;
};
