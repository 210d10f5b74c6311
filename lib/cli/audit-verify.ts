import { readFileSync } from "node:fs";
import { readVkey } from "@/lib/audit/note";
import type { Erased, Fault, Reason } from "@/lib/audit/verdict";
import type { Verdict } from "@/lib/audit/verify";
import { type FileVerdict, verifyFile } from "@/lib/audit/verify-file";
import { Failure } from "./failure";
import { answer } from "./say";

export type VerifyOptions = { vkey?: string; checkpoint?: string; json?: boolean };

/** Verifies an export, or the log in the database when no file is named; exit code 1 when something is wrong. */
export const verify = async (
  file: string | undefined,
  { vkey, checkpoint, json = false }: VerifyOptions,
): Promise<void> => {
  if (file === undefined && (vkey ?? checkpoint) !== undefined)
    throw new Failure("--vkey and --checkpoint are for a file.", 2);
  if (vkey !== undefined && !readVkey(vkey)) throw new Failure(`This is no Ed25519 verifier key: ${vkey}`, 2);
  const older = checkpoint === undefined ? undefined : readFileSync(checkpoint, "utf8");
  const verdict = file === undefined ? await verifyDatabase() : verifyFile(file, { vkey, checkpoint: older });
  if (!verdict.ok) process.exitCode = 1;
  answer(json, verdict, verdict.ok ? whole(verdict, vkey !== undefined) : [broken(verdict)]);
};

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
  ...("waiting" in verdict || isKeyHeld
    ? []
    : [
        "It is signed by the keys that it names itself. Compare with one that you hold (--vkey):",
        ...verdict.keys.map((key) => `  ${key}`),
      ]),
];

const erasure = ({ index, field, authority }: Erased) =>
  `Leaf ${index}: field ${field} erased, under authority ${authority}.`;

const broken = ({ index, reason }: Fault) =>
  `Not whole at ${places[reason] ?? "leaf"} ${index}: ${reasons[reason]}.`;

const places: Partial<Record<Reason, string>> = {
  signature_false: "the checkpoint of size",
  checkpoint_unproven: "the checkpoint of size",
  key_unannounced: "the key from size",
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
  unreadable: "this is not a line of an export",
} satisfies Record<Reason, string>;
