import { runMigrations } from "graphile-worker";
import postgres, { type Sql } from "postgres";

/** Installs the job queue as `runut_worker`, who must own it: its tables carry row-level security without policies. */
export const ensureQueue = async (owner: Sql, workerUrl: string): Promise<void> => {
  const [{ name }] = await owner<[{ name: string }]>`select quote_ident(current_database()) as name`;
  await owner.unsafe("create schema if not exists runut");
  await owner.unsafe(`grant create on database ${name} to runut_worker`);
  await owner.unsafe("grant usage, create on schema runut to runut_worker");
  const worker = postgres(workerUrl, { max: 1, onnotice: () => undefined });
  try {
    await runMigrations({ connectionString: workerUrl });
    await worker.unsafe(enqueue).simple();
  } finally {
    await worker.end();
    await owner.unsafe(`revoke create on database ${name} from runut_worker`);
    await owner.unsafe("revoke create on schema runut from runut_worker");
  }
};

/** The one way into the queue, in the caller's transaction; a job with the same key replaces the waiting one. Those of one kind run one after another, so that no kind keeps the others waiting. */
const enqueue = `
create or replace function runut.enqueue(task text, payload json, key text default null) returns bigint
language sql security definer set search_path = pg_catalog as
$$ select id from graphile_worker.add_job(task, payload, queue_name := task, job_key := key) $$;
revoke all on function runut.enqueue(text, json, text) from public;
grant execute on function runut.enqueue(text, json, text) to runut_app;
`;
