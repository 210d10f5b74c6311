import { workerPool } from "@/db/connect";
import { now } from "@/lib/kernel/clock";
import { askAuthority } from "./ask-authority";
import { askWitness } from "./ask-witness";
import { viewLog } from "./hold";
import { newestCheckpoint } from "./make-checkpoint";
import { consistencyProof } from "./nodes";
import { splitNote } from "./note";
import { type Authority, configuredAuthority, configuredWitnesses, type Witness } from "./witnesses";

/** Asks the witnesses and the authority of the configuration for what the newest checkpoint lacks of theirs, keeps what holds, and returns a sentence for each that gave nothing. Whoever gave nothing is asked again the next time, for the checkpoint that is newest then. */
export const witnessCheckpoint = async (): Promise<string[]> => {
  const newest = await viewLog(newestCheckpoint);
  if (!newest) return [];
  const authority = configuredAuthority();
  const asked = [
    ...configuredWitnesses().map((witness) => ({
      name: witness.key.name,
      ask: () => cosign(witness, newest),
    })),
    ...(authority ? [{ name: authority.url, ask: () => stamp(authority, newest) }] : []),
  ];
  const failures = await Promise.all(
    asked.map(({ name, ask }) =>
      ask().then(
        () => null,
        (error: Error) => `${name} did not witness the log of ${newest.size} leaves: ${error.message}`,
      ),
    ),
  );
  return failures.filter((failure) => failure !== null);
};

type Newest = { size: number; note: string };

const cosign = async (witness: Witness, { size, note }: Newest): Promise<void> => {
  const { vkey } = witness.key;
  const [last] = await workerPool()<{ size: string }[]>`
    select size from audit_cosignatures where witness = ${vkey} order by size desc limit 1`;
  const known = Number(last?.size ?? 0);
  if (known === size) return;
  const proofFrom = (from: number) => viewLog((tx) => consistencyProof(tx, from, size));
  const { line, at } = await askWitness(witness, { size, note, proofFrom }, known);
  await workerPool()`
    insert into audit_cosignatures (size, witness, line, signed_at, received_at)
    values (${size}, ${vkey}, ${line}, ${at.toISOString()}::timestamptz, ${now().toISOString()}::timestamptz)
    on conflict do nothing`;
};

const stamp = async (authority: Authority, { size, note }: Newest): Promise<void> => {
  const { fingerprint256 } = authority.certificate;
  const [last] = await workerPool()`
    select from audit_time_stamps where authority = ${fingerprint256} and size = ${size}`;
  if (last) return;
  const { at, signer, token } = await askAuthority(authority, splitNote(note)?.text ?? "");
  await workerPool()`
    insert into audit_time_stamps (size, authority, signer, token, stamped_at, received_at)
    values (${size}, ${fingerprint256}, ${signer.subject}, ${token}, ${at.toISOString()}::timestamptz,
      ${now().toISOString()}::timestamptz)
    on conflict do nothing`;
};
