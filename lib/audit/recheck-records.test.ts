import { expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { lastEvent } from "@/e2e/structure/refusals";
import { as } from "@/lib/kernel/as";
import { listNotices } from "@/lib/notices/queries";
import { waitsFor } from "@/lib/today/waits";
import { recheckRecords } from "./recheck-records";
import { sequenceAll } from "./sequence";
import { verifyLog } from "./verify";

ownDatabase();

test("The nightly comparison names the row that the owner altered, and warns the lead and the auditor of its case", async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  const other = await openCase(people);
  await sequenceAll();
  expect(await recheckRecords()).toEqual([]);
  const noticesOf = (who: typeof people.auditor) => as(who, (tx) => listNotices(tx, 20, "all"), "read only");
  const waitsOf = (who: typeof people.auditor) =>
    as(who, async (tx) => (await waitsFor(tx, who)).filter(({ kind }) => kind === "records"), "read only");
  expect(await waitsOf(people.auditor)).toEqual([]);

  await owner()`update cases set severity = 'low' where id = ${opened.id}`;
  const row = {
    table: "cases",
    key: opened.id,
    what: "altered",
    caseId: opened.id,
    since: expect.any(Number),
  };
  expect(await recheckRecords()).toEqual([row]);
  expect(await lastEvent("audit.recheck", null)).toMatchObject({ facts: { altered: 1, reached: null } });
  for (const who of [people.coordinator, people.auditor]) {
    const [notice] = await noticesOf(who);
    expect(notice).toMatchObject({
      kind: "case.altered",
      reference: opened.reference,
      facts: { altered: 1 },
    });
  }
  expect(await waitsOf(people.auditor)).toMatchObject([{ kind: "records", title: "1" }]);
  expect((await noticesOf(people.investigator)).map(({ kind }) => kind)).not.toContain("case.altered");
  expect((await noticesOf(people.auditor)).filter(({ reference }) => reference === other.reference)).toEqual(
    [],
  );
  expect(await verifyLog()).toMatchObject({
    ok: false,
    reason: "records_altered",
    records: [{ table: "cases", key: opened.id, what: "altered" }],
  });
});

test("A comparison whose time is used up goes on where it stopped", async () => {
  await owner()`update cases set severity = 'low'`;
  let nights = 0;
  for (let found = 0; found === 0 && nights < 100; nights++) found = (await recheckRecords(0)).length;
  expect(nights).toBeGreaterThan(1);
  expect(nights).toBeLessThan(100);
});
