import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { decideWorkstream } from "@/lib/cases/decide-workstream";
import { optionalWorkstreams } from "@/lib/cases/optional-workstreams";
import { proposeDisposal } from "@/lib/evidence/custody/propose-disposal";
import type { Person } from "@/lib/kernel/actor";
import { endDeputy } from "@/lib/people/deputies/end-deputy";
import { aFile, type CustodyCast, custodyCast } from "./custody";
import { asDeputy } from "./deputies";
import { broken, forge, notYours } from "./forge";
import { owner } from "./owner";
import type { TestPeople } from "./people";
import { alsoAs, inReview } from "./statements";

let cast: CustodyCast;
let people: TestPeople;
/** The spokesperson for the approver, and the intake officer for the coordinator. */
let signs: Person;
let leads: Person;
beforeAll(async () => {
  cast = await custodyCast();
  people = cast.people;
  const { approver, coordinator, spokesperson, intake_officer: officer, auditor } = people;
  signs = await asDeputy(spokesperson, approver, "approver", auditor);
  leads = await asDeputy(officer, coordinator, "coordinator", auditor);
});

const deputy = (
  who: Person,
  of: Person,
  by: Person,
  role = "coordinator",
  more = "now(), now() + interval '1 day'",
) =>
  `insert into deputies (person_id, for_id, role, begins_at, ends_at, appointed_at, appointed_by)
    values ('${who.id}', '${of.id}', '${role}', ${more}, now(), '${by.id}')`;
const n = (changed: string) => `with u as (${changed} returning 1) select count(*)::int as n from u`;

describe("A deputy past the code", () => {
  it("is appointed by nobody but whom they stand in for and an administrator, from now on, for a stated time", async () => {
    const { coordinator, investigator, approver, administrator, strangers, official } = people;
    expect(await forge(coordinator, deputy(investigator, coordinator, coordinator))).toEqual([]);
    expect(await forge(administrator, deputy(investigator, coordinator, administrator))).toEqual([]);
    for (const [by, text] of [
      [investigator, deputy(investigator, coordinator, investigator)],
      [approver, deputy(investigator, coordinator, approver)],
      [coordinator, deputy(investigator, coordinator, administrator)],
      [coordinator, deputy(investigator, coordinator, coordinator, "approver")],
      [coordinator, deputy(official, coordinator, coordinator)],
      [administrator, deputy(strangers.investigator, strangers.coordinator, administrator)],
      [
        coordinator,
        deputy(investigator, coordinator, coordinator, "coordinator", "now() - interval '2 days', now()"),
      ],
    ] as const)
      expect(await forge(by, text), text).toBe(notYours);
    for (const more of ["now(), now() + interval '2 years'", "now(), now()"])
      expect(
        await forge(coordinator, deputy(investigator, coordinator, coordinator, "coordinator", more)),
      ).toBe(broken);
    expect(await forge(coordinator, deputy(coordinator, coordinator, coordinator))).toBe(broken);
  });

  it("appoints no other, lengthens no time and ends nobody's", async () => {
    const { coordinator, investigator, intake_officer: officer } = people;
    const id = leads.standsFor?.deputyId;
    for (const by of [leads, officer]) {
      expect(await forge(by, deputy(investigator, coordinator, officer))).toBe(notYours);
      expect(
        await forge(
          by,
          n(`update deputies set ended_at = now(), ended_by = '${officer.id}' where id = '${id}'`),
        ),
      ).toEqual([{ n: 0 }]);
      expect(
        await forge(by, `update deputies set ends_at = now() + interval '300 days' where id = '${id}'`),
      ).toBe(notYours);
    }
    expect(
      await forge(
        coordinator,
        `update deputies set ended_at = now(), ended_by = '${officer.id}' where id = '${id}'`,
      ),
    ).toBe(broken);
  });

  it("gives themselves no role by the grant, and none is made for a deputyship that is not one's own to give", async () => {
    const { coordinator, investigator, auditor } = people;
    const id = randomUUID();
    const grant = (by: Person) =>
      `insert into grants (id, person_id, gives, deputy_id, granted_at, granted_by)
        values ('${id}', '${investigator.id}', 'coordinator', '${id}', now(), '${by.id}')`;
    await owner().unsafe(
      deputy(investigator, coordinator, coordinator)
        .replace("(person_id", "(id, person_id")
        .replace("values (", `values ('${id}', `),
    );
    expect(await forge(investigator, grant(investigator))).toBe(notYours);
    expect(await forge(auditor, grant(auditor))).toBe(notYours);
    await owner().unsafe(grant(coordinator));
    const confirm = (by: Person) =>
      `insert into grant_decisions (grant_id, decision, decided_at, decided_by) values ('${id}', 'confirmed', now(), '${by.id}')`;
    for (const by of [investigator, coordinator, leads]) expect(await forge(by, confirm(by))).toBe(notYours);
    expect(
      await forge(
        auditor,
        confirm(auditor),
        `select role from person_roles where person_id = '${investigator.id}'`,
      ),
    ).toEqual([{ role: "investigator" }]);
    await owner()`update deputies set ended_at = now() where id = ${id}`;
    expect(await forge(auditor, confirm(auditor))).toBe(notYours);
  });

  it("leaves an event that says for whom, and nobody else's event says so", async () => {
    const { coordinator, intake_officer: officer, approver } = people;
    const event = (facts: object) =>
      `insert into audit_events (at, actor_kind, actor_id, organisation_id, role, action, outcome, subject_kind, subject_id, facts)
        values (now(), 'person', '${officer.id}', '${officer.organisationId}', null, 'case.open', 'refused', 'session', null, '${JSON.stringify(facts)}')`;
    expect(await forge(leads, event({ inNameOf: coordinator.id }))).toEqual([]);
    expect(await forge(officer, event({}))).toEqual([]);
    expect(await forge(leads, event({}))).toBe(notYours);
    expect(await forge(leads, event({ inNameOf: approver.id }))).toBe(notYours);
    expect(await forge(officer, event({ inNameOf: coordinator.id }))).toBe(notYours);
  });

  it("does nothing once their time is over", async () => {
    const { coordinator, administrator, second_administrator: second, investigator } = people;
    const other = await asDeputy(investigator, coordinator, "coordinator", second);
    const seen = `select count(*)::int as n from cases where id = '${cast.opened.id}'`;
    expect(await forge(other, seen)).toEqual([{ n: 1 }]);
    expect(
      await forge({ ...people.official, ...(other.standsFor && { standsFor: other.standsFor }) }, seen),
    ).toBe("P0002");
    await endDeputy(administrator, { deputyId: `${other.standsFor?.deputyId}` });
    expect(await forge(other, seen)).toBe("P0002");
  });
});

describe("Two who count as one past the code", () => {
  it("approve no version that one of them wrote", async () => {
    const { approver, spokesperson, investigator } = people;
    const writer = await alsoAs(investigator, "spokesperson");
    const own = await inReview(people, cast.opened);
    const others = await inReview({ ...people, spokesperson: writer }, cast.opened);
    const approve = (by: Person, forWhom: string, { id, digest } = own) =>
      `insert into approvals (case_id, statement_id, version_id, digest, decision, decided_by, decided_at, for_id)
        select case_id, statement_id, id, '${digest}', 'returned', '${by.id}', now(), ${forWhom}
        from statement_versions where statement_id = '${id}'`;
    expect(await forge(signs, approve(spokesperson, `'${approver.id}'`))).toBe(broken);
    expect(await forge(approver, approve(approver, "null"))).toBe(broken);
    expect(await forge(signs, approve(spokesperson, `'${approver.id}'`, others))).toEqual([]);
    expect(await forge(signs, approve(spokesperson, "null", others))).toBe(notYours);
    expect(await forge(approver, approve(approver, `'${spokesperson.id}'`, others))).toBe(notYours);
  });

  it("dispose of nothing that one of them proposed", async () => {
    const { coordinator, intake_officer: officer, investigator } = people;
    const { id } = await aFile(cast);
    await proposeDisposal(coordinator, {
      itemId: id,
      authority: "Order 7 of the court, 2021",
      reason: "The retention period is over.",
    });
    const dispose = (by: Person) =>
      `insert into custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason, authority)
        select case_id, item_id, max(sequence) + 1, 'disposed', '${by.id}', '${by.organisationId}', now(), 'It is over.', 'Order 7'
        from custody_entries where item_id = '${id}' group by 1, 2`;
    expect(await forge(leads, dispose(officer))).toBe(broken);
    expect(await forge(coordinator, dispose(coordinator))).toBe(broken);
    expect(await forge(investigator, dispose(investigator))).toEqual([]);
  });

  it("confirm no grant of one another, and erase nothing that one of them proposed or did", async () => {
    const { administrator, second_administrator: second, custodian, auditor, investigator } = people;
    const both = await alsoAs(administrator, "coordinator");
    await asDeputy(second, both, "coordinator", auditor);
    const id = randomUUID();
    await owner()`insert into grants (id, person_id, gives, granted_at, granted_by)
      values (${id}, ${investigator.id}, 'approver', now(), ${administrator.id})`;
    const why = await forge(second, `select runut.why_not_confirm('${id}') as why`);
    expect(why).toEqual([{ why: "own" }]);
    const [event] =
      await owner()`select id from audit_events where actor_id = ${administrator.id} order by at desc limit 1`;
    const asks = (by: Person) => forge(by, `select runut.is_act_of('${event?.id}', '${by.id}') as own`);
    expect(await asks(custodian)).toBe(notYours);
    const [own] =
      await owner()`select runut.is_act_of(${event?.id}, ${second.id}) as second, runut.is_act_of(${event?.id}, ${custodian.id}) as custodian`;
    expect(own).toEqual({ second: true, custodian: false });
    const [proposal] =
      await owner()`insert into erasure_proposals (event_id, field, authority, paper_number, paper_on, proposed_by, proposed_at)
      values (${randomUUID()}, 'origin', 'A court', '7', '2021-09-01', ${administrator.id}, now()) returning id`;
    expect(await forge(second, `select runut.why_not_erase('${proposal?.id}') as why`)).toEqual([
      { why: "own_proposal" },
    ]);
    expect(await forge(custodian, `select runut.why_not_erase('${proposal?.id}') as why`)).toEqual([
      // Past the proposal, which is not theirs, they are told that there is no such value.
      { why: "missing" },
    ]);
  });

  it("close over no workstream that one of them waved away", async () => {
    const { approver } = people;
    const both = await alsoAs(approver, "coordinator");
    for (const workstream of optionalWorkstreams)
      await decideWorkstream(both, {
        caseId: cast.opened.id,
        workstream,
        needed: false,
        reason: "Nothing of this kind is needed here.",
      });
    const close = (by: Person, over: string) =>
      `insert into closures (case_id, outcome, reason, over, over_reason, signed_by, signed_at)
        values ('${cast.opened.id}', 'out_of_scope', 'It is over.', '{${over}}', 'It has to be over.', '${by.id}', now())`;
    const shut = `update cases set status = 'closed' where id = '${cast.opened.id}'`;
    expect(await forge(signs, close(signs, "waved_away_by_one"), shut)).toBe(notYours);
    expect(await forge(signs, close(signs, "claims"), shut)).toEqual([]);
  });
});
