import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { roles } from "@/db/schema/vocabulary";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { sharedWith } from "@/e2e/structure/partner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { alsoAs, heading, textOn } from "@/e2e/structure/statements";
import { restingOn } from "@/lib/amendments/resting-on";
import { auditFilter } from "@/lib/audit/filter";
import { listEvents } from "@/lib/audit/queries";
import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { waitsInCase } from "@/lib/cases/waits-in-case";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { listNotices } from "@/lib/notices/queries";
import { clearFor } from "@/lib/sample/clear-for";
import { readWords } from "@/lib/search/read-words";
import { search } from "@/lib/search/search";
import { timelineOfCase } from "@/lib/timeline/queries";
import { readFacts } from "@/lib/track/facts";
import { approveStatement } from "../approve";
import { draftStatement } from "../draft";
import { statementFilter } from "../filter";
import {
  countByState,
  countsOfCase,
  listStatements,
  organisationsWithStatements,
  statementsOfCase,
} from "../queries";
import { reviseStatement } from "../revise";
import { scheduleStatement } from "../schedule";
import { submitStatement } from "../submit";
import { withdrawStatement } from "../withdraw";
import { endShare } from "./end";
import { sharedWithUs } from "./find";
import { shareStatement } from "./share";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
/** Of the ministry, in the case by name, with every role that there is. */
let outsider: Person;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  outsider = people.official;
  for (const role of roles.filter((each) => each !== "police_liaison"))
    outsider = await alsoAs(outsider, role);
  await addMember(people.coordinator, { caseId: opened.id, personId: outsider.id });
});
const reason = "Written where nobody else is to hear of it.";

/** Tables of the log's tree, which tell how many events there are in all and nothing of any. */
const ofTheTree = ["audit_leaves", "audit_nodes", "audit_checkpoints", "audit_pending"];

/** Every row of every table that somebody sees; of the case not when something was done in it last. */
const rowsSeen = async (who: Person) => {
  const tables = await owner()<{ name: string }[]>`
    select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and has_table_privilege('runut_app', c.oid, 'select') order by 1`;
  const seen: Record<string, unknown> = {};
  for (const { name } of tables.filter((table) => !ofTheTree.includes(table.name)))
    seen[name] = await as(
      who,
      (tx) =>
        tx.execute(sql`select to_jsonb(r) - 'updated_at' as row from ${sql.identifier(name)} r order by 1`),
      "read only",
    );
  return seen;
};

/** What the pages show somebody about statements, and what counts or goes over them. */
const pagesSeen = (who: Person) =>
  as(
    who,
    async (tx) => ({
      facts: await readFacts(tx, [opened.id]),
      listed: await listStatements(tx, statementFilter.parse({}), who.id, 50),
      ofCase: await statementsOfCase(tx, opened.id),
      counts: await countsOfCase(tx, opened.id),
      states: await countByState(tx),
      speaking: await organisationsWithStatements(tx),
      waits: await waitsInCase(tx, opened.id),
      timeline: await timelineOfCase(tx, opened.id),
      resting: await Promise.all(opened.claimIds.map((id) => restingOn(tx, "claim", ["text"], id))),
      events: await listEvents(tx, { ...auditFilter.parse({}), caseId: opened.id }, 200),
      search: await search(tx, readWords("Kerahasiaan")),
      notices: await listNotices(tx, 50, "all"),
      shared: await sharedWithUs(tx, opened.id),
    }),
    "read only",
  );

const seen = async () => ({ ...(await rowsSeen(outsider)), ...(await pagesSeen(outsider)) });

it("Nothing that somebody of another organisation on the case can read changes when a statement is drafted, reviewed, shared with a third, scheduled or withdrawn", async () => {
  const third = await makePeople();
  await addOrganisation(people.coordinator, {
    ...{ caseId: opened.id, organisationId: third.official.organisationId, role: "informed" },
  });
  const text = await textOn(people, opened);
  const before = await seen();
  const drafted = await draftStatement(people.spokesperson, { ...text, title: "Kerahasiaan" });
  const another = await draftStatement(people.spokesperson, text);
  await clearFor(people.approver, opened.id, another);
  const submitted = await submitStatement(people.spokesperson, { statementId: another.id, version: 1 });
  const { digest } = submitted;
  await shareStatement(people.spokesperson, {
    ...{ statementId: another.id, digest, purpose: "notice" },
    organisationId: third.official.organisationId,
  });
  await approveStatement(people.approver, { statementId: another.id, digest });
  await scheduleStatement(people.spokesperson, {
    ...{ statementId: another.id, digest, releaseAt: "2090-01-01T10:00", reason },
  });
  await withdrawStatement(people.spokesperson, { statementId: drafted.id, version: 1, reason });
  expect(await seen()).toEqual(before);
});

it("What is shared with them shows them that version, and nothing of what is written after it", async () => {
  const { id, digest } = await draftStatement(people.spokesperson, await textOn(people, opened));
  const shared = await sharedWith(people, { id, digest }, "notice");
  const told = await seen();
  expect(JSON.stringify(told)).toContain(digest);
  await reviseStatement(people.spokesperson, {
    ...{ statementId: id, version: 1, title: "Kerahasiaan kedua", sentences: [heading] },
  });
  expect(await seen()).toEqual(told);
  await endShare(people.spokesperson, { shareId: shared.shareId, reason });
  expect(JSON.stringify(await seen())).not.toContain(digest);
});

it("The number that their own next statement gets tells nothing of what was drafted, and no number is given twice", async () => {
  const other = await openCase(people);
  await addMember(people.coordinator, { caseId: other.id, personId: outsider.id });
  const drafted = async (who: Person) =>
    (await draftStatement(who, await textOn(people, other, [{ kind: "advice", text: "Tunggu." }]))).number;
  expect(await drafted(people.spokesperson)).toBe(1);
  expect(await drafted(outsider)).toBe(101);
  const second = await drafted(people.spokesperson);
  expect([2, 3]).toContain(second);
  expect([102, 103]).toContain(await drafted(outsider));
  await owner()`update statements set number = 99 where case_id = ${other.id} and number = ${second}`;
  expect(await drafted(people.spokesperson)).toBe(100_001);
  expect(await drafted(outsider)).toBeLessThan(106);
});

it("A number that is missing between two that are out tells of no third: some are given to nothing", async () => {
  const { id: caseId } = await openCase(people);
  const text = { ...(await textOn(people, opened, [{ kind: "advice", text: "Tunggu." }])), caseId };
  const numbers: number[] = [];
  for (let n = 0; n < 40; n++) numbers.push((await draftStatement(people.spokesperson, text)).number);
  expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
  // One in 500 million draws would leave none out.
  expect(numbers.at(-1)).toBeGreaterThan(40);
});

it("Whoever is on a case by name alone, without their organisation, counts apart from everybody", async () => {
  const other = await openCase(people);
  const guest = (await makePeople()).spokesperson;
  await addMember(people.coordinator, { caseId: other.id, personId: guest.id });
  const text = await textOn(people, other, [{ kind: "advice", text: "Tunggu." }]);
  const { number } = await draftStatement(guest, text);
  expect(number % 100).toBe(1);
  expect(number).toBeGreaterThan(10_000);
  expect((await draftStatement(people.spokesperson, text)).number).toBe(1);
});
