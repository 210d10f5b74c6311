import { workerPool } from "@/db/connect";

/** Frees the jobs of workers that have not been heard of for a minute, so that a killed process holds nothing up. */
export const releaseAbandoned = async (): Promise<void> => {
  await workerPool()`
    select graphile_worker.force_unlock_workers(array(
      select distinct locked_by from graphile_worker.jobs
      where locked_at < now() - interval '1 minute' and not exists (
        select from worker_heartbeats h where h.id = locked_by and h.seen_at > now() - interval '1 minute')))`;
};
