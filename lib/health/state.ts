import { appPool } from "@/db/connect";
import { alteredRights } from "@/db/rights/altered";
import { evidenceStore } from "@/lib/evidence/store/store";
import { inTime } from "./in-time";

export type Health = Record<"database" | "storage" | "worker", "up" | "down"> & {
  /** Whether policies, grants, functions and triggers are as this build's text says. */
  rights: "whole" | "altered" | "unknown";
};

/** What works right now. Each part is given two seconds. */
export const health = async (): Promise<Health> => {
  const [worker, storage, altered] = await Promise.all([workerSeen(), storageWritable(), rightsAltered()]);
  return {
    database: state(worker !== null),
    storage: state(storage === true),
    worker: state(worker === true),
    rights: altered === null ? "unknown" : altered.length === 0 ? "whole" : "altered",
  };
};

const state = (isUp: boolean) => (isUp ? "up" : "down");

/** Whether a worker wrote its heartbeat in the last half minute; null when the database does not say. */
const workerSeen = inTime(async (): Promise<boolean> => {
  const [row] = await appPool()<[{ seen: boolean }]>`
    select exists (select from worker_heartbeats where seen_at > now() - interval '30 seconds') as seen`;
  return row.seen;
});

const rightsAltered = inTime(() => alteredRights(appPool()));

const storageWritable = inTime(async (): Promise<boolean> => {
  await evidenceStore().check();
  return true;
});
