import postgres from "postgres";
import { expect, test, vi } from "vitest";
import { closePools } from "@/db/connect";
import { withDatabase } from "@/db/throwaway";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { startWorker } from "./run";

const setup = databaseSetup();

test("a worker beats, does what was enqueued, and frees what a dead worker held", () =>
  withDatabase(process.env.RUNUT_OWNER_URL ?? "", setup, async ({ ownerUrl, workerUrl }) => {
    vi.stubEnv("RUNUT_WORKER_URL", workerUrl);
    const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
    await owner`select graphile_worker.add_job('nobody-knows-this')`;
    await owner`update graphile_worker._private_jobs set locked_by = 'dead', locked_at = now() - interval '2 minutes'`;
    await owner`select graphile_worker.add_job('release-abandoned-jobs')`;

    const worker = startWorker();
    await vi.waitFor(
      async () => {
        const jobs = await owner`select task_identifier as task, locked_by from graphile_worker.jobs`;
        const beats =
          await owner`select from worker_heartbeats where seen_at > now() - interval '30 seconds'`;
        expect([[...jobs], beats.length]).toEqual([[{ task: "nobody-knows-this", locked_by: null }], 1]);
      },
      { timeout: 15_000, interval: 50 },
    );

    await worker.stop();
    await closePools();
    await owner.end();
  }));
