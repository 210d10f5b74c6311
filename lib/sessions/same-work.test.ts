import { createHook } from "node:async_hooks";
import { beforeAll, expect, test } from "vitest";
import { appPool } from "@/db/connect";
import { codeAt, invite, makeAccount } from "@/e2e/structure/account";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople } from "@/e2e/structure/people";
import { Refusal } from "@/lib/kernel/refusal";
import { deactivatePerson } from "@/lib/people/deactivate";
import { signIn } from "./sign-in";

ownDatabase();

type Given = { email: string; password: string; code: string };
type Work = { answer: object; hashings: number; statements: string[] };

let statements: string[] = [];
let hashings = 0;

beforeAll(() => {
  const debug = (_connection: number, text: string) => statements.push(text);
  Object.assign(appPool().options, { debug });
  const hook = createHook({
    init: (_id, kind) => {
      if (kind === "argon2:HashWorker") hashings++;
    },
  }).enable();
  return () => void hook.disable();
});

/** What a refused attempt is answered, and what it cost: every statement in its order, and how often a password was hashed. */
const workOf = async (given: Given): Promise<Work> => {
  [statements, hashings] = [[], 0];
  const answer = await signIn("203.0.113.7", given).catch((error: unknown) => error);
  if (!(answer instanceof Refusal)) throw new Error("not refused");
  return { answer: { ...answer }, hashings, statements };
};

test("every way to be refused gets one answer for the same statements and one hashing of a password", async () => {
  const { administrator } = await makePeople();
  const known = await makeAccount();
  const closed = await makeAccount(["coordinator"], administrator.organisationId);
  const { email: unanswered } = await invite();
  await deactivatePerson(administrator, {
    personId: closed.personId,
    reason: "They left the organisation today.",
  });
  const code = codeAt(known.totpSecret, new Date());
  const ways: Record<string, Given> = {
    "an unknown account": { email: "nobody@runut.example", password: known.password, code },
    "a wrong password": { email: known.email, password: "wrong", code },
    "a wrong code": { email: known.email, password: known.password, code: "000000" },
    "a deactivated account": { ...closed, code: codeAt(closed.totpSecret, new Date()) },
    "an invitation without an answer": { email: unanswered, password: known.password, code },
  };
  const first = await workOf({ email: "warm.up@runut.example", password: "x", code });
  expect(first).toMatchObject({ answer: { code: "unauthenticated", key: "session.refused" }, hashings: 1 });
  expect(first.statements.length).toBeGreaterThan(5);
  for (const [way, given] of Object.entries(ways)) expect(await workOf(given), way).toEqual(first);
});
