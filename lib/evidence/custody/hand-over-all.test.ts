import { expect, test } from "vitest";
import { aFile, custodyCast, keptOf, why } from "@/e2e/structure/custody";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { openCase } from "@/e2e/structure/people";
import { expectRefusal } from "@/e2e/structure/refusals";
import { addMember } from "@/lib/cases/add-member";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { handOverAll } from "./hand-over-all";
import { keepsAndLeads } from "./keeps-and-leads";

ownDatabase();

const keeping = (who: Person) => as(who, (tx) => keepsAndLeads(tx, who), "read only");

test("All that somebody keeps in all their cases is offered in one act, to who is in every one of them, or nothing is", async () => {
  const one = await custodyCast();
  const { investigator, coordinator, approver } = one.people;
  const opened = await openCase(one.people);
  const items = [await aFile(one), await aFile({ ...one, opened })];
  const offered = async () => Promise.all(items.map(async ({ id }) => (await keptOf(id)).item.offered_to_id));
  const before = await keeping(investigator);
  expect(before).toMatchObject({ items: 2, leads: false, keepers: [], leaders: [] });
  expect(before.cases.map(({ reference }) => reference)).toEqual(
    [one.opened.reference, opened.reference].sort(),
  );
  const all = { keeperId: one.second.id, reason: why };
  await expectRefusal(() => handOverAll(investigator, all), "invalid", { keeperId: "not_a_receiver" });
  expect(await offered()).toEqual([null, null]);
  await addMember(coordinator, { caseId: opened.id, personId: one.second.id });
  expect((await keeping(investigator)).keepers).toMatchObject([{ id: one.second.id }]);
  expect(await handOverAll(investigator, all)).toEqual({ cases: 2 });
  expect(await offered()).toEqual([one.second.id, one.second.id]);
  const events = await owner()`select case_id from audit_events
    where action = 'evidence.hand-over' and outcome = 'done' and actor_id = ${investigator.id}`;
  expect(events.map((event) => event.case_id).sort()).toEqual([one.opened.id, opened.id].sort());
  await expectRefusal(() => handOverAll(investigator, all), "conflict", "evidence.nothing_to_hand_over");
  await expectRefusal(() => handOverAll(approver, all), "forbidden");
});

test("The lead of all cases passes with it", async () => {
  const one = await custodyCast();
  const { coordinator, strangers } = one.people;
  const opened = await openCase(one.people);
  const next = strangers.coordinator;
  for (const { id } of [one.opened, opened]) await addMember(coordinator, { caseId: id, personId: next.id });
  expect(await keeping(coordinator)).toMatchObject({ items: 0, leads: true, leaders: [{ id: next.id }] });
  await expectRefusal(() => handOverAll(coordinator, { reason: why }), "invalid", { leadId: "required" });
  await handOverAll(coordinator, { leadId: next.id, reason: why });
  const leads = await owner()`select lead_id from cases where id in ${owner()([one.opened.id, opened.id])}`;
  expect(leads.map((row) => row.lead_id)).toEqual([next.id, next.id]);
});
