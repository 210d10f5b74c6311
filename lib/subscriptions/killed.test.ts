import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type MailServerForTests, mailServerFor } from "@/e2e/structure/mail-server";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { approved } from "@/e2e/structure/statements";
import { subscriber } from "@/e2e/structure/subscribers";
import { publishStatement } from "@/lib/statements/publish";
import { sendMails } from "./send";

ownDatabase();
let server: MailServerForTests;
let address: string;
let running: ChildProcess | undefined;
beforeAll(async () => {
  server = await mailServerFor();
  for (const [name, value] of Object.entries(server.set)) vi.stubEnv(name, value);
  address = await subscriber("id");
  await sendMails();
  await owner()`delete from graphile_worker._private_jobs`;
  server.received.length = 0;
});
afterAll(async () => {
  if (running) await kill(running);
  vi.unstubAllEnvs();
  await server.stop();
});

/** The command line and the process that it starts, as one group. */
const startWorker = () => {
  const options = { env: process.env, stdio: "ignore", detached: true } as const;
  running = spawn(process.execPath, ["lib/cli/runut.mjs", "worker"], options);
  return running;
};
/** Ends the whole group at once, as a machine that fails does. */
const kill = async (group: ChildProcess) => {
  const gone = once(group, "exit");
  process.kill(-Number(group.pid), "SIGKILL");
  await gone;
  running = undefined;
};
const patiently = { timeout: 30_000, interval: 50 };

test("A worker that is killed between the server's yes and its own record loses no mail: it comes again under the same name, and then no more", async () => {
  await publishOne();
  const sql = owner();
  const held = await sql.reserve();
  let id = "";
  // The record of the first worker waits for this lock, so that the server has said yes and nothing of it is kept.
  server.says.toMail = async ({ messageId }) => {
    if (id !== "") return null;
    id = messageId.slice(1, 37);
    await held`begin`;
    await held`select from mails where id = ${id} for update`;
    return null;
  };
  const first = startWorker();
  const isRecording = async () =>
    (
      await sql`select from pg_stat_activity where wait_event_type = 'Lock' and query like 'update "mails" set%' and datname = current_database()`
    ).length;
  await expect.poll(isRecording, patiently).toBe(1);
  expect(server.received).toHaveLength(1);
  await kill(first);
  await held`rollback`;
  held.release();
  const sentAt = async () => (await sql`select sent_at from mails where id = ${id}`)[0]?.sent_at;
  expect(await sentAt()).toBeNull();

  // Some minutes later.
  await sql`update mails set due_at = now() where id = ${id}`;
  await sql`update worker_heartbeats set seen_at = seen_at - interval '5 minutes'`;
  await sql`update graphile_worker._private_jobs set locked_at = locked_at - interval '5 minutes' where locked_at is not null`;
  await sql`select graphile_worker.add_job('release-abandoned-jobs')`;
  const second = startWorker();
  await expect.poll(sentAt, patiently).not.toBeNull();
  await sql`select graphile_worker.add_job('send-mails', queue_name := 'send-mails')`;
  const left = async () =>
    (
      await sql`select from graphile_worker.jobs where task_identifier in ('send-mails', 'release-abandoned-jobs')`
    ).length;
  await expect.poll(left, patiently).toBe(0);
  await kill(second);
  const messageId = `<${id}@agency.example>`;
  expect(server.received.map((mail) => [mail.to, mail.messageId])).toEqual([
    [address, messageId],
    [address, messageId],
  ]);
}, 90_000);

const publishOne = async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  const advice = { kind: "advice", text: "Gantilah kata sandi Anda." };
  const { id, digest } = await approved(people, opened, [advice]);
  const reason = "The promise in the first statement ends at 15:00.";
  await publishStatement(people.spokesperson, { statementId: id, digest, reason });
};
