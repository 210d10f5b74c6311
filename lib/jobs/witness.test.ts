import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { witnessedLog } from "@/e2e/structure/witnessed-log";
import { startWorker } from "./run";

ownDatabase();
const others = witnessedLog(new Date("2021-08-24T03:30:00Z"));

test("The worker has what waited placed, signed, cosigned and stamped, and a witness who is slow keeps no event waiting", async () => {
  let answer: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => {
    answer = resolve;
  });
  others.first.spoil = (said) => slow.then(() => said);
  const given = async () =>
    (await owner()`select witness from audit_cosignatures`).length +
    (await owner()`select from audit_time_stamps`).length;
  const until = async (holds: () => Promise<boolean>) => {
    while (!(await holds())) await turn();
  };
  const waiting = async () => (await owner()`select from audit_pending`).length;
  const sequenceNow = () => owner()`select graphile_worker.add_job('sequence-audit')`;

  const people = await makePeople();
  await openCase(people);
  const worker = startWorker();
  await sequenceNow();
  await until(async () => others.first.asked.length === 1 && (await given()) === 2);
  await openCase(people);
  expect(await waiting()).toBeGreaterThan(0);
  await sequenceNow();
  await until(async () => (await waiting()) === 0);
  expect(others.first.asked).toHaveLength(1);
  answer();
  await until(async () => (await given()) === 6);
  await worker.stop();
  expect(await owner()`select distinct size from audit_cosignatures`).toHaveLength(2);
});
