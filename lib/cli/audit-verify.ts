import { readFileSync } from "node:fs";
import { readWitnessVkey } from "@/lib/audit/cosignature";
import { readVkey } from "@/lib/audit/note";
import type { Erased, Fault, Reason } from "@/lib/audit/verdict";
import type { Verdict } from "@/lib/audit/verify";
import { type FileVerdict, verifyFile } from "@/lib/audit/verify-file";
import type { AlteredRecord } from "@/lib/audit/verify-records";
import type { Vouched, Voucher } from "@/lib/audit/vouchers";
import { readCertificate } from "@/lib/audit/witnesses";
import { Failure } from "./failure";
import { answer } from "./say";

export type VerifyOptions = {
  vkey?: string;
  checkpoint?: string;
  witness?: string[];
  tsa?: string[];
  json?: boolean;
};

/** Verifies an export, or the log in the database when no file is named; exit code 1 when something is wrong. */
export const verify = async (
  file: string | undefined,
  { vkey, checkpoint, witness = [], tsa = [], json = false }: VerifyOptions,
): Promise<void> => {
  if (file === undefined && (vkey ?? checkpoint ?? witness[0] ?? tsa[0]) !== undefined)
    throw new Failure("--vkey, --checkpoint, --witness and --tsa are for a file.", 2);
  if (vkey !== undefined && !readVkey(vkey)) throw new Failure(`This is no Ed25519 verifier key: ${vkey}`, 2);
  const older = checkpoint === undefined ? undefined : readFileSync(checkpoint, "utf8");
  const vouchers = [...witness.map(witnessOf), ...tsa.map(authorityOf)];
  const held = { vkey, checkpoint: older, vouchers };
  const verdict = file === undefined ? await verifyDatabase() : verifyFile(file, held);
  if (!verdict.ok) process.exitCode = 1;
  answer(
    json,
    verdict,
    verdict.ok
      ? whole(verdict, vkey !== undefined)
      : [broken(verdict), ...(verdict.rights ?? []), ...(verdict.records ?? []).map(record)],
  );
};

const witnessOf = (vkey: string): Voucher => {
  const key = readWitnessVkey(vkey);
  if (!key) throw new Failure(`This is no verifier key of a witness (Ed25519, type 4): ${vkey}`, 2);
  return { witness: key };
};

const authorityOf = (path: string): Voucher => ({ authority: readCertificate(path) });

const verifyDatabase = async (): Promise<Verdict> => {
  const { withDatabaseOpen } = await import("./open-database");
  const { verifyLog } = await import("@/lib/audit/verify");
  return withDatabaseOpen(verifyLog);
};

type Whole = Extract<Verdict | FileVerdict, { ok: true }>;

const whole = (verdict: Whole, isKeyHeld: boolean): string[] => [
  "waiting" in verdict
    ? `The log is whole: ${verdict.leaves} leaves match, ${verdict.waiting} events wait for theirs; ${verdict.checkpoints} checkpoints by ${verdict.keys} keys hold.`
    : `The export is whole: ${verdict.leaves} leaves of ${verdict.case ?? verdict.log} are in the tree of ${verdict.size}; ${verdict.checkpoints} checkpoints hold.`,
  ...verdict.erased.map(erasure),
  ...("vouched" in verdict ? verdict.vouched.map(voucher) : []),
  ...("waiting" in verdict || isKeyHeld
    ? []
    : [
        "It is signed by the keys that it names itself. Compare with one that you hold (--vkey):",
        ...verdict.keys.map((key) => `  ${key}`),
      ]),
];

const erasure = ({ index, field, authority }: Erased) =>
  `Leaf ${index}: field ${field} erased, under authority ${authority}.`;

const voucher = ({ by, checkpoints, size, at }: Vouched) =>
  `Verified: ${by} vouches for ${checkpoints} of the checkpoints, the largest of ${size} leaves at ${at}.`;

const broken = ({ index, reason }: Fault) =>
  `Not whole at ${places[reason] ?? "leaf"} ${index}: ${reasons[reason]}.`;

const record = ({ table, key, what, since }: AlteredRecord) =>
  `  ${table} ${key}: ${changes[what]}${since === null ? "" : `, since entry ${since}`}.`;

const changes = {
  altered: "not what was last recorded of it",
  deleted: "gone",
  added: "there, and no event knows it",
  missing: "a personal value is gone, and no authority is named",
  derived: "does not follow from the records",
} satisfies Record<AlteredRecord["what"], string>;

const places: Partial<Record<Reason, string>> = {
  signature_false: "the checkpoint of size",
  checkpoint_unproven: "the checkpoint of size",
  key_unannounced: "the key from size",
  cosignature_false: "the checkpoint of size",
  cosignature_missing: "the checkpoint of size",
  time_stamp_false: "the checkpoint of size",
  time_stamp_missing: "the checkpoint of size",
  unreadable: "line",
};

const reasons = {
  body_altered: "the event is not what it was when it was recorded",
  event_missing: "the event is gone",
  leaf_missing: "the leaf is gone",
  order_changed: "the leaf stands in another place",
  not_included: "the leaf is not in the tree that was signed",
  tree_altered: "the kept tree is not the one that grows from the leaves",
  tree_shrunk: "more leaves were signed than there are, or are there than were signed",
  signature_false: "it is not signed by a key that was in force, or not by the one that you hold",
  checkpoint_inconsistent: "from there on, the leaves are not those that a later checkpoint signs",
  checkpoint_unproven: "this export does not reach back to it; make one with --checkpoint",
  key_unannounced: "it was not announced in the log, or the key before it did not sign with it",
  value_altered: "the value behind a digest is not what it was",
  value_missing: "the value behind a digest is gone, and no authority is named",
  erasure_unproven: "a value is called erased, and the log does not say so",
  cosignature_false: "a cosignature in the name of a witness is false",
  cosignature_missing:
    "a witness that you hold (--witness) signed neither it nor an earlier one in this file",
  time_stamp_false: "a time stamp is false or of something else",
  time_stamp_missing:
    "no time stamp of it or of an earlier one in this file leads to the certificate (--tsa)",
  unreadable: "this is not a line of an export",
  rights_altered: "policies, grants, functions or triggers of the database are not as this Runut's text says",
  digests_altered: "what is kept of the rows that its transaction wrote is not what it commits to",
  records_altered: "rows were altered, deleted or added past the log",
} satisfies Record<Reason, string>;
