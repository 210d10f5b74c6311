import { beforeAll, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { caseFilter } from "./filter";
import { countCases, listCases, overdueCases } from "./queries";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const { id, organisationId } = people.coordinator;
  await owner()`insert into deadlines (case_id, title, basis, started_at, due_at, set_by, set_at)
    values (${opened.id}, 'An answer', 'own_promise', '2021-08-01', '2021-08-04', ${id}, '2021-08-01')`;
  await owner()`insert into cases (id, reference, title, organisation_id, lead_id, status, opened_at, updated_at)
    select gen_random_uuid(), 'RNT-2020-' || n, 'Another matter', ${organisationId}, ${id}, 'open', now(), now()
    from generate_series(1, 1001) n`;
  await owner()`update cases set updated_at = '2021-08-01' where id = ${opened.id}`;
});

const overdue = (who: Person) =>
  as(
    who,
    async (tx) => {
      const among = await overdueCases(tx);
      const filter = caseFilter.parse({ overdue: "1" });
      const { cases } = await listCases(tx, filter, who.id, 50, among);
      return [cases.map(({ id }) => id), await countCases(tx, filter, who.id, among)];
    },
    "read only",
  );

it("An overdue case is found by who sees a thousand that changed after it, and by who sees few", async () => {
  for (const who of [people.coordinator, people.investigator])
    expect(await overdue(who), who.name).toEqual([[opened.id], 1]);
});

it("An overdue case is found by nobody who does not see it", async () => {
  for (const who of [people.strangers.coordinator, people.administrator])
    expect(await overdue(who), who.name).toEqual([[], 0]);
});
