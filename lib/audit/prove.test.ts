import { expect, test } from "vitest";
import { hasGrown, isInTree, isSigned, readNote } from "@/app/_components/proof-check";
import { GET } from "@/app/api/v1/audit/consistency/route";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { as } from "@/lib/kernel/as";
import type { Refusal } from "@/lib/kernel/refusal";
import { auditFilter } from "./filter";
import { makeCheckpoint } from "./make-checkpoint";
import { proveLeaf } from "./prove";
import { listEvents, readEntry, verifierKeys } from "./queries";
import { sequenceAll } from "./sequence";

ownDatabase();

const grown = async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  await sequenceAll();
  return { people, opened, size: await makeCheckpoint() };
};
const consistency = (first: string) =>
  GET(new Request(`http://localhost/api/v1/audit/consistency?first=${first}`));

test("Each entry that the auditor sees leads to the signed root, as the browser checks it", async () => {
  const { people, size } = await grown();
  const rows = await owner()<{ index: string }[]>`
    select l.index from audit_leaves l join audit_events e on e.id = l.event_id
    where e.organisation_id = ${people.auditor.organisationId} order by 1`;
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.length).toBeLessThanOrEqual(size);
  const seen = await as(people.auditor, async (tx) => {
    const keys = await verifierKeys(tx);
    const checked: boolean[] = [];
    for (const index of rows.map((row) => Number(row.index))) {
      const [{ body }, proof] = [await readEntry(tx, index), await proveLeaf(tx, index)];
      const note = readNote(proof?.note ?? "");
      if (!proof || !note) throw new Error("no proof");
      expect(await isSigned(note, keys)).toBe("yes");
      const hashes = proof.steps.map(({ hash }) => hash);
      checked.push(await isInTree({ index, size: note.size, body, root: note.root }, hashes));
    }
    return checked;
  });
  expect(seen).toEqual(rows.map(() => true));
});

test("An entry of a case that somebody does not see answers like a place that the log does not have", async () => {
  const { people, opened, size } = await grown();
  const [row] = await owner()<
    { index: string }[]
  >`select l.index from audit_leaves l join audit_events e on e.id = l.event_id
    where e.case_id = ${opened.id} order by 1 limit 1`;
  const refusal = (index: number) =>
    as(people.strangers.investigator, (tx) => readEntry(tx, index)).catch((error: Refusal) => error.code);
  expect(await refusal(Number(row?.index))).toBe("not_found");
  expect(await refusal(size + 7)).toBe("not_found");
});

test("An entry under no checkpoint yet has no proof", async () => {
  const { people, size } = await grown();
  await openCase(people);
  await sequenceAll();
  expect(await as(people.auditor, (tx) => proveLeaf(tx, size))).toBeNull();
});

test("Anybody may ask whether the log begins with an older one, and for nothing else", async () => {
  const before = await grown();
  const old = readNote((await as(before.people.auditor, (tx) => proveLeaf(tx, 0)))?.note ?? "");
  await openCase(before.people);
  await sequenceAll();
  const second = await makeCheckpoint();
  const answer = await (await consistency(String(before.size))).json();
  const now = readNote(answer.checkpoint);
  expect(answer).toMatchObject({ first: before.size, second });
  const trees = { first: before.size, second, firstRoot: old?.root ?? "", secondRoot: now?.root ?? "" };
  expect(await hasGrown(trees, answer.proof)).toBe(true);
  expect(await hasGrown({ ...trees, firstRoot: trees.secondRoot }, answer.proof)).toBe(false);
  expect((await consistency(String(second + 1))).status).toBe(404);
  for (const wrong of ["", "0", "-1", "1.5", "1e3", "99999999999999999", "x"])
    expect((await consistency(wrong)).status).toBe(400);
});

test("Events are found by case, person, act, kind and day, and a filter that means nothing is left out", async () => {
  const { people, opened } = await grown();
  const list = (given: Record<string, string>) =>
    as(people.auditor, (tx) => listEvents(tx, auditFilter.parse(given), 500));
  const ofCase = await list({ case: opened.reference.toLowerCase() });
  expect(ofCase.length).toBeGreaterThan(0);
  expect(new Set(ofCase.map((event) => event.caseReference))).toEqual(new Set([opened.reference]));
  const inRole = await list({ role: "coordinator" });
  expect(new Set(inRole.map(({ role }) => role))).toEqual(new Set(["coordinator"]));
  const byIntake = await list({ who: people.intake_officer.id });
  expect(new Set(byIntake.map((event) => event.actorId))).toEqual(new Set([people.intake_officer.id]));
  const opening = await list({ act: "case.open" });
  expect(new Set(opening.map((event) => event.action))).toEqual(new Set(["case.open"]));
  expect(await list({ act: "looks" })).toEqual([]);
  expect(await list({ until: "2000-01-01" })).toEqual([]);
  expect(await list({ from: "2090-01-01" })).toEqual([]);
  const all = await list({});
  expect(await list({ act: "nonsense", who: "nobody", from: "soon", after: "there" })).toEqual(all);
  const [first, middle] = [all[0], all[2]];
  const rest = await list({ after: `${middle?.at.getTime()}_${middle?.id}` });
  expect(rest[0]?.id).not.toBe(first?.id);
  expect(rest.map(({ id }) => id)).toEqual(all.slice(3).map(({ id }) => id));
});
