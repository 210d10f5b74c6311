import { workerPool } from "@/db/connect";

/** Writes every ten seconds that this worker lives, beginning at once; returns what ends it. */
export const beat = (worker: string): (() => void) => {
  const write = () =>
    workerPool()`
      insert into worker_heartbeats (id, seen_at) values (${worker}, now())
      on conflict (id) do update set seen_at = excluded.seen_at`.catch(() => undefined);
  void write();
  const timer = setInterval(write, 10_000);
  timer.unref();
  return () => clearInterval(timer);
};
