import { text } from "node:stream/consumers";
import { beforeAll, expect, test } from "vitest";
import { personalParts } from "@/db/records/personal-parts";
import { ourJudge, secondJudge } from "@/e2e/proof/judges";
import { eraseByTwo, eraseOfRecords, inFull } from "@/e2e/structure/erase-by-two";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type TestPeople } from "@/e2e/structure/people";
import { namedSource, somebodyWhoLeft } from "@/e2e/structure/who-left";
import { exportLog, type Wanted } from "./export";
import { FileVerifier } from "./file-verifier";
import { rowsKept } from "./rows-kept";
import { rowsSeenBy } from "./rows-seen";
import { judgeFile } from "./verify-file";

ownDatabase();

const exported = async (wanted: Wanted): Promise<string> => {
  let lines = "";
  await exportLog(wanted, async (pieces) => {
    lines = await text(pieces);
  });
  return lines;
};
const verified = (file: string) => judgeFile(Buffer.from(file), new FileVerifier({}));
const tables = [...new Set(personalParts.map(({ table }) => table))];

/** Every personal value and every salt that rows have or had, none of which a file may hold. */
const secrets = async (): Promise<string[]> => {
  const salts = await owner()<{ secret: string }[]>`
    select salt::text as secret from record_salts where salt is not null`;
  const values = await owner().unsafe<{ secret: string }[]>(
    personalParts
      .map(({ table, column }) => `select ${column} as secret from ${table} where ${column} is not null`)
      .join(" union all "),
  );
  // The words that an amendment left are those of the record, which is open.
  const [source] = await owner()<
    { open: string }[]
  >`select described as open from sources where described = any(${values.map(({ secret }) => secret)})`;
  return [...salts, ...values].map(({ secret }) => secret).filter((secret) => secret !== source?.open);
};

let people: TestPeople;
let before: string[];
let erased: { person: string; source: string; numbers: number[] };
beforeAll(async () => {
  people = await makePeople();
  const [{ personId }, { report, sourceId }] = [await somebodyWhoLeft(people), await namedSource(people)];
  before = await secrets();
  const ofPerson = await eraseOfRecords(people, { of: "person", personId });
  const ofSource = await eraseOfRecords(people, { of: "source", report });
  const numbers = [ofPerson.number, ofSource.number];
  erased = { person: personId, source: sourceId, numbers };
});

const holdsNoSecret = async (file: string) => {
  for (const secret of [...before, ...(await secrets())]) expect(file).not.toContain(secret);
};

test("the whole log with its rows tells what was erased from which, holds for both verifiers, and has no value and no salt", async () => {
  const file = await exported({ rows: { read: rowsKept(owner()) } });
  const { person, numbers } = erased;
  const name = { table: "people", key: person, field: "name", authority: numbers[0] };
  const verdict = verified(file);
  expect(verdict).toMatchObject({ ok: true });
  expect(verdict.ok && verdict.erased).toContainEqual({ index: expect.any(Number), ...name });
  expect(verdict.ok && new Set(verdict.erased.map(({ table }) => table))).toEqual(new Set(tables));
  const rows = file
    .split("\n")
    .filter((line) => line.includes(',"record":'))
    .map((line) => JSON.parse(line).record);
  const last = rows.find(({ table, key }) => table === "people" && key === person);
  expect(last.row).toMatchObject({ name: null, status: "deactivated" });
  expect(file).toContain(`"authority":"${inFull}"`);
  expect((await secondJudge())?.(Buffer.from(file))).toEqual(ourJudge(Buffer.from(file)));
  await holdsNoSecret(file);
});

test("who reads the entries of an erasure gets its authority, no row with personal columns, no value and no salt", async () => {
  const found = await owner()<{ index: string }[]>`
    select l.index from audit_leaves l join audit_events e on e.id = l.event_id where e.action = 'audit.erase-personal' order by 1`;
  const leaves = found.map(({ index }) => Number(index));
  for (const reader of [people.auditor, people.administrator]) {
    const file = await exported({ leaves, rows: { read: rowsSeenBy(reader) } });
    expect(verified(file)).toMatchObject({ ok: true, leaves: 2 });
    for (const table of tables) expect(file).not.toContain(`"table":"${table}"}\n`);
    await holdsNoSecret(file);
  }
});

test("what the log puts down as erased is an export by itself, of entries and of rows", async () => {
  const [entry] = await owner()<{ id: string }[]>`
    insert into audit_events (at, actor_kind, actor_job, action, outcome, subject_kind, origin_digest)
    values (now(), 'job', 'sign-in', 'session.begin', 'done', 'session', encode(sha256('s
v'::bytea), 'hex')) returning id`;
  await owner()`insert into audit_personal (event_id, field, salt, value) values (${entry?.id ?? ""}, 'origin', 's', 'v')`;
  const { number } = await eraseByTwo(people, entry?.id ?? "");
  const file = await exported({ erasures: true });
  const verdict = verified(file);
  expect(verdict).toMatchObject({ ok: true, leaves: 4 });
  expect(verdict.ok && new Set(verdict.erased.map(({ authority }) => authority))).toEqual(
    new Set([...erased.numbers, number]),
  );
  expect((await secondJudge())?.(Buffer.from(file))).toEqual(ourJudge(Buffer.from(file)));
});
