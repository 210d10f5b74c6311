import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { given } from "@/db/schema/referrals";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { auditFilter } from "@/lib/audit/filter";
import { listEvents } from "@/lib/audit/queries";
import { makeFinding } from "@/lib/findings/make";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { readCursor } from "@/lib/kernel/cursor";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { referralsGivenTo } from "./queries";
import { recordReferral } from "./record";

ownDatabase();

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

const unit = () => people.police_liaison.organisationId;
const referral = (of: OpenedCase, give: { kind: string; id: string | undefined }[]) => ({
  caseId: of.id,
  openedById: people.coordinator.organisationId,
  unitId: unit(),
  give,
});

describe("a liaison with raw SQL", () => {
  it("sees exactly what was given of a case, and nothing else of it", async () => {
    const mine = await openCase(people);
    const entry = (what: string) =>
      recordTimelineEntry(people.investigator, { caseId: mine.id, occurredAt: "2021-08-25T08:31:00Z", what });
    const found = (claimId: string | undefined) =>
      makeFinding(people.investigator, {
        caseId: mine.id,
        claimId,
        verdict: "refuted",
        confidence: "low",
        reasoning: "Looked.",
        restsOn: "What was seen on the screen.",
      });
    const shown = await entry("The hole is closed.");
    await entry("An internal remark.");
    const held = await found(mine.claimIds[0]);
    await found(mine.claimIds[1]);
    const { id } = await recordReferral(
      people.coordinator,
      referral(mine, [
        { kind: "claim", id: mine.claimIds[0] },
        { kind: "finding", id: held.id },
        { kind: "timeline", id: shown.id },
      ]),
    );
    const visible = await rowsOf(people.police_liaison, mine.id);
    expect(visible).toEqual({
      claims: [mine.claimIds[0]],
      findings: [held.id],
      given: [id, mine.claimIds[0], held.id, shown.id].sort(),
      referral_events: [expect.any(String)],
      referrals: [id],
      timeline_entries: [shown.id],
      // The log of what was given, and of nothing else.
      audit_events: [expect.any(String), expect.any(String), expect.any(String)],
      notices: [expect.any(String)],
    });
    expect(await rowsOf(people.strangers.police_liaison, mine.id)).toEqual({});
    const given = await as(people.police_liaison, (tx) => referralsGivenTo(tx, unit()), "read only");
    expect(given.rows.find((each) => each.id === id)?.face).toEqual({
      id: mine.id,
      reference: mine.reference,
      title: "Report on a database",
      label: "AMBER",
    });
    const events = await as(
      people.police_liaison,
      (tx) => listEvents(tx, auditFilter.parse({}), 20),
      "read only",
    );
    const ofGiven = events.filter(({ subjectId }) => [held.id, shown.id].some((id) => id === subjectId));
    expect(ofGiven.map(({ caseReference }) => caseReference)).toEqual([mine.reference, mine.reference]);
  });

  it("reads what went to the unit page by page, the newest first", async () => {
    const others = await makePeople();
    const { police_liaison: liaison, coordinator } = others;
    const sent: string[] = [];
    for (let n = 0; n < 3; n++) {
      const { id: caseId } = await openCase(others);
      const its = { caseId, openedById: coordinator.organisationId, unitId: liaison.organisationId };
      sent.unshift((await recordReferral(coordinator, its)).id);
    }
    const read: string[] = [];
    for (let after: string | undefined, isOver = false; !isOver; ) {
      const page = { after: readCursor(after), limit: 1 };
      const { rows, next } = await as(
        liaison,
        (tx) => referralsGivenTo(tx, liaison.organisationId, page),
        "read only",
      );
      read.push(...rows.map(({ id }) => id));
      [after, isOver] = [next, next === undefined];
    }
    expect(read).toEqual(sent);
  });

  it("cannot give themselves more, nor can a coordinator give to anybody but the unit", async () => {
    const opened = await openCase(people);
    const { id } = await recordReferral(people.coordinator, referral(opened, []));
    const row = (by: Person, principal: number) => ({
      recordId: opened.claimIds[1] ?? randomUUID(),
      principal,
      kind: "claim",
      caseId: opened.id,
      referralId: id,
      givenBy: by.id,
      givenAt: new Date(),
    });
    const [own] = await owner()<
      { principal: number }[]
    >`select principal from people where id = ${people.police_liaison.id}`;
    for (const by of [people.police_liaison, people.coordinator]) {
      const attempt = as(by, (tx) => tx.insert(given).values(row(by, own?.principal ?? 0)));
      await expect(attempt).rejects.toMatchObject({ code: "42501" });
    }
  });
});

/** The ids of the rows of this case that a person reads without any `where`, by table; tables without one are left out. */
const rowsOf = async (person: Person, caseId: string) => {
  const columns = await owner()<{ table_name: string; identity: string }[]>`
    select table_name, case when bool_or(column_name = 'id') then 'id' else min(column_name) filter (where column_name like '%\_id' and column_name <> 'case_id') end as identity
    from information_schema.columns where table_schema = 'public' group by 1
    having bool_or(column_name = 'case_id') or table_name = 'cases' order by 1`;
  const seen: Record<string, string[]> = {};
  for (const { table_name, identity } of columns) {
    const column = table_name === "given" ? "record_id" : identity;
    const scope = table_name === "cases" ? "id" : "case_id";
    const rows = await as(
      person,
      (tx) =>
        tx.execute<{ id: string; scope: string }>(
          `select ${column} as id, ${scope} as scope from ${table_name}`,
        ),
      "read only",
    );
    const its = [...rows].filter((row) => row.scope === caseId).map((row) => row.id);
    if (its.length > 0) seen[table_name] = its.sort();
  }
  return seen;
};
