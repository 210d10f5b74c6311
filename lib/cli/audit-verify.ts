import { existsSync } from "node:fs";
import { readWitnessVkey } from "@/lib/audit/cosignature";
import { readMeaning } from "@/lib/audit/meaning";
import { readVkey } from "@/lib/audit/note";
import type { Erased } from "@/lib/audit/verdict";
import type { Verdict } from "@/lib/audit/verify";
import { type FileVerdict, verifyFile } from "@/lib/audit/verify-file";
import type { AlteredRecord } from "@/lib/audit/verify-records";
import type { Vouched, Voucher } from "@/lib/audit/vouchers";
import { readCertificate } from "@/lib/audit/witnesses";
import { faultSentence } from "./audit-faults";
import { Failure } from "./failure";
import { readKeptCheckpoint } from "./kept-checkpoint";
import { answer } from "./say";

export type VerifyOptions = {
  vkey?: string;
  checkpoint?: string;
  witness?: string[];
  tsa?: string[];
  meaning?: boolean;
  records?: boolean;
  json?: boolean;
};

/** Verifies an export, or the log in the database when no file is named; exit code 1 when something is wrong. */
export const verify = async (
  file: string | undefined,
  { vkey, checkpoint, witness = [], tsa = [], meaning = false, records = false, json = false }: VerifyOptions,
): Promise<void> => {
  if (file === undefined && (meaning || records || (vkey ?? witness[0] ?? tsa[0]) !== undefined))
    throw new Failure("--vkey, --witness, --tsa, --meaning and --records are for a file.", 2);
  if (vkey !== undefined && !readVkey(vkey)) throw new Failure(`This is no Ed25519 verifier key: ${vkey}`, 2);
  const older = checkpoint === undefined ? undefined : readKeptCheckpoint(checkpoint);
  const vouchers = [...witness.map(witnessOf), ...tsa.map(authorityOf)];
  const held = { vkey, checkpoint: older, vouchers, records };
  if (file !== undefined && !existsSync(file)) throw new Failure(`There is no file ${file}.`, 2);
  if (file !== undefined && meaning) {
    const read = readMeaning(file, held);
    if (read.meaning !== null) return console.log(read.meaning);
  }
  const verdict = file === undefined ? await verifyDatabase(older) : verifyFile(file, held);
  if (!verdict.ok) process.exitCode = 1;
  answer(
    json,
    verdict,
    verdict.ok
      ? whole(verdict, vkey !== undefined)
      : [faultSentence(verdict), ...(verdict.rights ?? []), ...(verdict.records ?? []).map(record)],
  );
};

const witnessOf = (vkey: string): Voucher => {
  const key = readWitnessVkey(vkey);
  if (!key) throw new Failure(`This is no verifier key of a witness (Ed25519, type 4): ${vkey}`, 2);
  return { witness: key };
};

const authorityOf = (path: string): Voucher => ({ authority: readCertificate(path) });

const verifyDatabase = async (kept: string | undefined): Promise<Verdict> => {
  const { withDatabaseOpen } = await import("./open-database");
  const { verifyLog } = await import("@/lib/audit/verify");
  return withDatabaseOpen(() => verifyLog(kept));
};

type Whole = Extract<Verdict | FileVerdict, { ok: true }>;

const whole = (verdict: Whole, isKeyHeld: boolean): string[] => [
  "waiting" in verdict
    ? `The log is whole: ${verdict.leaves} leaves match, ${verdict.waiting} events wait for theirs; ${verdict.checkpoints} checkpoints by ${verdict.keys} keys hold.`
    : `The export is whole: ${verdict.leaves} leaves of ${verdict.case ?? verdict.log} are in the tree of ${verdict.size}; ${verdict.checkpoints} checkpoints hold.${verdict.records > 0 ? ` Rows that are, letter for letter, what was recorded at their leaves: ${verdict.records}.` : ""}`,
  ...verdict.erased.map(erasure),
  ...("vouched" in verdict ? verdict.vouched.map(voucher) : []),
  ...("waiting" in verdict || isKeyHeld
    ? []
    : [
        "It is signed by the keys that it names itself. Compare with one that you hold (--vkey):",
        ...verdict.keys.map((key) => `  ${key}`),
      ]),
];

const erasure = ({ index, field, authority, table, key }: Erased) =>
  table === undefined
    ? `Leaf ${index}: field ${field} erased, under authority ${authority}.`
    : `${table} ${key}: ${field} erased, under authority ${authority}, as leaf ${index} puts down.`;

const voucher = ({ by, checkpoints, size, at }: Vouched) =>
  `Verified: ${by} vouches for ${checkpoints} of the checkpoints, the largest of ${size} leaves at ${at}.`;

const record = ({ table, key, what, since }: AlteredRecord) =>
  `  ${table} ${key}: ${changes[what]}${since === null ? "" : `, since entry ${since}`}.`;

const changes = {
  altered: "not what was last recorded of it",
  deleted: "gone",
  added: "there, and no event knows it",
  missing: "a personal value is gone, and no authority is named",
  derived: "does not follow from the records",
} satisfies Record<AlteredRecord["what"], string>;
