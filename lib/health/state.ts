import { sparePool } from "@/db/connect";
import { alteredRights } from "@/db/rights/altered";
import { areErasuresKept } from "@/lib/backup/kept-erasures";
import { backupAge } from "@/lib/backup/last-backup";
import { evidenceStore } from "@/lib/evidence/store/store";
import { scannerAddress } from "@/lib/malware/address";
import { scannerVersion } from "@/lib/malware/clamav";
import { inTime } from "./in-time";
import { type LogAge, logAge } from "./log-age";
import { type Space, spaceLeft } from "./space";

export type Health = Record<"database" | "storage" | "worker", "up" | "down"> & {
  /** Whether policies, grants, functions and triggers are as this build's text says. */
  rights: "whole" | "altered" | "unknown";
  space: Space | "unknown";
  /** Evidence is taken in without a scanner and scanned later. */
  scanner: "up" | "silent" | "none";
  witnesses: LogAge["witnesses"] | "unknown";
  /** Whether this home keeps what was erased, for a restore from an older backup. */
  erasures: "kept" | "behind" | "unknown";
  /** Seconds since the newest checkpoint, and since the newest backup made from this home; null for none, and where it is not known. */
  checkpointAge: number | null;
  backupAge: number | null;
};

/** What works right now, measured. Each part has its own limit in time, and all are asked at once. */
export const health = async (): Promise<Health> => {
  const [worker, storage, altered, space, scanner, log, backup, erasures] = await Promise.all([
    workerSeen(),
    storageWritable(),
    rightsAltered(),
    room(),
    scannerState(),
    logState(),
    backupState(),
    erasuresKept(),
  ]);
  return {
    database: state(worker !== null),
    storage: state(storage === true),
    worker: state(worker === true),
    rights: altered === null ? "unknown" : altered.length === 0 ? "whole" : "altered",
    space: space ?? "unknown",
    scanner: scanner ?? "silent",
    witnesses: log?.witnesses ?? "unknown",
    erasures: erasures === null ? "unknown" : erasures ? "kept" : "behind",
    checkpointAge: log?.checkpoint ?? null,
    backupAge: backup,
  };
};

/** Whether people can go on with their work. */
export const isWell = (states: Health): boolean =>
  [states.database, states.storage, states.worker].every((each) => each === "up") &&
  states.rights === "whole" &&
  states.space !== "full";

const state = (isUp: boolean) => (isUp ? "up" : "down");

/** Whether a worker wrote its heartbeat in the last half minute; null when the database does not say. */
const workerSeen = inTime(async (): Promise<boolean> => {
  const [row] = await sparePool()<[{ seen: boolean }]>`
    select exists (select from worker_heartbeats where seen_at > now() - interval '30 seconds') as seen`;
  return row.seen;
});

const rightsAltered = inTime(() => alteredRights(sparePool()), { holds: 10_000 });

const storageWritable = inTime(async (): Promise<boolean> => {
  await evidenceStore().check();
  return true;
});

const room = inTime(spaceLeft);

const scannerState = inTime(
  async (): Promise<"up" | "none"> => {
    const at = scannerAddress();
    if (!at) return "none";
    await scannerVersion(at, 700);
    return "up";
  },
  { holds: 10_000 },
);

const logState = inTime(logAge);

const backupState = inTime(backupAge);

const erasuresKept = inTime(areErasuresKept, { holds: 10_000 });
