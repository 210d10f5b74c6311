import { beforeAll, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { as } from "@/lib/kernel/as";
import { pageFrom } from "@/lib/kernel/page";
import { memberFilter, wantedBy } from "./member-filter";
import { countMembers, membersOfCase } from "./queries";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const found = (raw: object) =>
  as(
    people.coordinator,
    async (tx) => {
      const filter = memberFilter.parse(raw);
      const { rows } = await membersOfCase(tx, opened.id, pageFrom(), wantedBy(filter));
      const counts = await countMembers(tx, opened.id, filter.role);
      return [rows.map(({ id }) => id), counts.reduce((sum, { holding }) => sum + holding, 0)] as const;
    },
    "read only",
  );

it("The people in a case are narrowed by role, organisation and state, and counted", async () => {
  const [every, count] = await found({});
  expect(every).toContain(people.investigator.id);
  expect(count).toBe(every.length);
  expect(await found({ role: "investigator" })).toEqual([[people.investigator.id], 1]);
  expect((await found({ state: "deactivated" }))[0]).toEqual([]);
  const { organisationId: elsewhere } = people.strangers.coordinator;
  expect((await found({ organisation: elsewhere }))[0]).toEqual([]);
});
