import { now } from "@/lib/kernel/clock";
import { configuredOrigin } from "@/lib/kernel/origin";
import { heldSecret, secret } from "@/lib/kernel/secrets";
import { holdLog, type LogTx } from "./hold";
import type { LogKey } from "./key-chain";
import { publicKeyOf, type Signer, signerOf, type Verifier, verifierOf } from "./note";

/** Makes the log's first key where there is none. The log is named by the address that people use then, and keeps that name. */
export const ensureLogKey = (): Promise<void> =>
  holdLog(async (tx) => {
    await currentKey(tx);
  });

/** The keys of the log, oldest first. */
export const readKeys = async (tx: LogTx): Promise<LogKey[]> => {
  const rows = await tx<{ position: number; name: string; publicKey: Buffer; fromSize: string }[]>`
    select position, name, public_key as "publicKey", from_size as "fromSize" from audit_keys order by position`;
  return rows.map(({ position, name, publicKey, fromSize }) => ({
    position,
    fromSize: Number(fromSize),
    verifier: verifierOf(name, publicKey),
  }));
};

/** The key that signs now, made when there is none. */
export const currentKey = async (tx: LogTx): Promise<LogKey> => {
  const last = (await readKeys(tx)).at(-1);
  if (last) return last;
  const name = `${new URL(configuredOrigin()).host}/audit`;
  return keepKey(tx, 1, signerOf(name, seed(secret("audit-1"))), 0);
};

/** Puts a key on record, in force from the tree of `fromSize` leaves. */
export const keepKey = async (
  tx: LogTx,
  position: number,
  verifier: Verifier,
  fromSize: number,
): Promise<LogKey> => {
  await tx`insert into audit_keys (position, name, public_key, from_size, made_at)
    values (${position}, ${verifier.name}, ${publicKeyOf(verifier.key)}, ${fromSize}, ${now().toISOString()}::timestamptz)`;
  return { position, verifier, fromSize };
};

/** The private half of a key on record. Throws when RUNUT_HOME does not hold it. */
export const signerFor = ({ position, verifier }: LogKey): Signer => {
  const held = heldSecret(`audit-${position}`);
  const signer = held && signerOf(verifier.name, seed(held));
  if (!signer || signer.vkey !== verifier.vkey) {
    throw new Error(
      `The private key of ${verifier.vkey} is not in RUNUT_HOME/keys/audit-${position}; put it back to sign the log.`,
    );
  }
  return signer;
};

/** The key that would follow, made in RUNUT_HOME when it is not there yet; nobody relies on it before it is on record. */
export const nextSigner = (after: { position: number; name: string }): Signer =>
  signerOf(after.name, seed(secret(`audit-${after.position + 1}`)));

const seed = (text: string) => Buffer.from(text, "base64url");
