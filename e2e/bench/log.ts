import { spawnSync } from "node:child_process";
import { createWriteStream, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";
import { closePools } from "@/db/connect";
import { withDatabase } from "@/db/throwaway";
import { exportLog } from "@/lib/audit/export";
import { viewLog } from "@/lib/audit/hold";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { consistencyProof, inclusionProof } from "@/lib/audit/nodes";
import { sequence } from "@/lib/audit/sequence";
import { root } from "@/lib/cli/root";
import { met, percentile, repeat, short } from "./measure";
import type { Bench, Part } from "./part";

const leaves = 1_000_000;
const rounds = 3;
const goal = { proofMs: 20, ratio: 4 };

/** The log at a million leaves: events sequenced a second, a proof, the export, and its verification beside `sha256sum` of the same bytes in turns; the best round of each. */
export const measureLog = ({ ownerUrl, setup, say }: Bench): Promise<Part[]> =>
  withDatabase(ownerUrl, setup, async (urls) => {
    Object.assign(process.env, { RUNUT_APP_URL: urls.appUrl, RUNUT_WORKER_URL: urls.workerUrl });
    const file = join(tmpdir(), `runut-bench-${process.pid}.jsonl`);
    try {
      await fillEvents(urls.ownerUrl);
      say(`Filled ${leaves} events.`);
      const sequenced = await timed(async () => {
        for (let taken = await sequence(), n = 1; taken > 0; taken = await sequence(), n++)
          if (n % 50 === 0) await makeCheckpoint();
        await makeCheckpoint();
      });
      say("Sequenced.");
      const proofs = await measureProofs();
      const exported = await timed(() =>
        exportLog({}, (pieces) => pipeline(Readable.from(pieces), createWriteStream(file))),
      );
      say("Exported.");
      const [ours, theirs] = inTurns(
        () => run(process.execPath, ["--import", "tsx", "lib/cli/main.ts", "audit", "verify", file]),
        () => run("sha256sum", [file]),
      );
      return [part({ sequenced, exported, ours, theirs, ...proofs, bytes: statSync(file).size })];
    } finally {
      rmSync(file, { force: true });
      await closePools();
    }
  });

/** Events as commands leave them, put in by SQL, all waiting for their place. */
const fillEvents = async (ownerUrl: string) => {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  await sql`set session_replication_role = replica`;
  await sql`insert into audit_events (at, actor_kind, actor_id, role, organisation_id, action, outcome, case_id, subject_kind, subject_id, facts)
    select now() + n * interval '1 millisecond', 'person', gen_random_uuid(), 'investigator', gen_random_uuid(), 'finding.make', 'done',
      gen_random_uuid(), 'finding', gen_random_uuid(), jsonb_build_object('verdict', 'substantiated', 'revision', n % 9)
    from generate_series(1, ${leaves}::int) n`;
  await sql`insert into audit_pending select id from audit_events order by at`;
  await sql`analyze`;
  await sql.end();
};

const measureProofs = async () => {
  const random = () => 1 + Math.floor(Math.random() * (leaves - 1));
  const inclusion = () => viewLog((tx) => inclusionProof(tx, random(), leaves));
  const consistency = () => viewLog((tx) => consistencyProof(tx, random(), leaves));
  await repeat(1, 500, inclusion);
  const times = {
    inclusion: (await repeat(1, 2000, inclusion)).times,
    consistency: (await repeat(1, 2000, consistency)).times,
  };
  return {
    inclusion: [percentile(times.inclusion, 0.5), percentile(times.inclusion, 0.95)],
    consistency: [percentile(times.consistency, 0.5), percentile(times.consistency, 0.95)],
  };
};

const part = (figures: {
  sequenced: number;
  exported: number;
  ours: number;
  theirs: number;
  inclusion: number[];
  consistency: number[];
  bytes: number;
}): Part => {
  const { sequenced, exported, ours, theirs, inclusion, consistency, bytes } = figures;
  const ratio = ours / theirs;
  const proof = (times: number[]) => `${times.map(short).join(" / ")} ms`;
  return {
    name: "log",
    goal: `at ${leaves} leaves (${Math.round(bytes / 1e6)} MB): a proof under ${goal.proofMs} ms, verification within ${goal.ratio}x of sha256sum`,
    head: ["what", "figure", "goal"],
    rows: [
      ["events sequenced per second", short((leaves * 1000) / sequenced), "-"],
      ["inclusion proof, p50 / p95", proof(inclusion), met((inclusion[1] ?? Number.NaN) < goal.proofMs)],
      [
        "consistency proof, p50 / p95",
        proof(consistency),
        met((consistency[1] ?? Number.NaN) < goal.proofMs),
      ],
      ["leaves exported per second", short((leaves * 1000) / exported), "-"],
      ["audit verify FILE", `${short(ours / 1000)} s`, "-"],
      ["sha256sum FILE", `${short(theirs / 1000)} s`, "-"],
      ["ratio", short(ratio), met(ratio < goal.ratio)],
    ],
    figures,
  };
};

/** Milliseconds. */
const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return performance.now() - began;
};

/** The best of each, one after the other in each round. */
const inTurns = (one: () => number, other: () => number): [number, number] => {
  let best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) best = [Math.min(best[0], one()), Math.min(best[1], other())];
  return best;
};

/** How many milliseconds a program takes, its start included. */
const run = (program: string, words: readonly string[]): number => {
  const began = performance.now();
  const { status, stderr } = spawnSync(program, words, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return performance.now() - began;
};
