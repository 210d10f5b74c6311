import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { removeMember } from "@/lib/cases/remove-member";
import type { Person } from "@/lib/kernel/actor";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { forge, notYours } from "./forge";
import { owner } from "./owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

/** An event that the person could have made themselves, but for what is said otherwise, as SQL. */
const event = (by: Person, otherwise: Record<string, string> = {}) => {
  const row = {
    id: `'${randomUUID()}'`,
    at: "now()",
    actor_kind: "'person'",
    actor_id: `'${by.id}'`,
    actor_job: "null",
    role: `'${by.roles[0]}'`,
    organisation_id: `'${by.organisationId}'`,
    action: "'case.close'",
    outcome: "'done'",
    case_id: `'${opened.id}'`,
    subject_kind: "'case'",
    subject_id: `'${opened.id}'`,
    ...otherwise,
  };
  return `insert into audit_events (${Object.keys(row)}) values (${Object.values(row)})`;
};

describe("An event", () => {
  it("is written in one's own name, role and organisation, now", async () => {
    const me = people.investigator;
    expect(await forge(me, event(me))).toEqual([]);
    const forged: Record<string, string>[] = [
      { actor_id: `'${people.coordinator.id}'` },
      { role: "'approver'" },
      { role: "'coordinator'" },
      { organisation_id: `'${people.official.organisationId}'` },
      { organisation_id: "null" },
      { actor_kind: "'job'", actor_id: "null", actor_job: "'upkeep'", role: "null", organisation_id: "null" },
      { actor_job: "'upkeep'" },
      { at: "now() - interval '25 hours'" },
      { at: "now() + interval '2 minutes'" },
      { at: "'2021-08-23T06:00:00Z'" },
      { case_id: `'${randomUUID()}'` },
    ];
    for (const otherwise of forged)
      expect(await forge(me, event(me, otherwise)), JSON.stringify(otherwise)).toBe(notYours);
  });

  it("of a job bears its name, and nobody's role or organisation", async () => {
    const asJob = {
      actor_kind: "'job'",
      actor_id: "null",
      role: "null",
      organisation_id: "null",
      case_id: "null",
    };
    const me = people.coordinator;
    const of = (otherwise: Record<string, string>) =>
      forge({ job: "upkeep" }, event(me, { ...asJob, actor_job: "'upkeep'", ...otherwise }));
    expect(await of({})).toEqual([]);
    for (const otherwise of [
      { actor_job: "'sign-in'" },
      { role: "'coordinator'" },
      { organisation_id: `'${me.organisationId}'` },
      { actor_kind: "'person'", actor_id: `'${me.id}'`, actor_job: "null" },
      { at: "now() - interval '2 days'" },
    ] as Record<string, string>[])
      expect(await of(otherwise), JSON.stringify(otherwise)).toBe(notYours);
  });

  it("of a case is not written by who left it, but for the leaving", async () => {
    await removeMember(people.coordinator, {
      caseId: opened.id,
      personId: people.spokesperson.id,
      reason: "They left the organisation today.",
    });
    const gone = people.spokesperson;
    expect(await forge(gone, event(gone))).toBe(notYours);
    const leaves = `update case_members set removed_at = now(), removal_reason = 'They left.' where case_id = '${opened.id}' and person_id = '${people.coordinator.id}'`;
    const led = `update cases set lead_id = '${people.investigator.id}' where id = '${opened.id}'`;
    const { coordinator } = people;
    expect(await forge(coordinator, led, leaves, event(coordinator))).toEqual([]);
  });

  it("is what the commands still write", async () => {
    const me = { ...people.investigator, address: "203.0.113.8" };
    await recordTimelineEntry(me, {
      caseId: opened.id,
      occurredAt: new Date("2021-08-23T06:00:00Z"),
      what: "Somebody wrote.",
    });
    const [kept] = await owner()`select p.value from audit_events e join audit_personal p on p.event_id = e.id
      where e.actor_id = ${me.id} and e.action = 'timeline.record'`;
    expect(kept).toEqual({ value: "203.0.113.8" });
  });
});

describe("The address behind an event", () => {
  const personal = (id: string, value: string, salt = "salt") =>
    `insert into audit_personal (event_id, field, salt, value) values ('${id}', 'origin', '${salt}', '${value}')`;
  const digest = `'${createHash("sha256").update("salt\n203.0.113.9").digest("hex")}'`;

  it("is added to one's own event of this transaction, and fits its digest", async () => {
    const me = people.investigator;
    const id = randomUUID();
    const own = event(me, { id: `'${id}'`, origin_digest: digest });
    expect(await forge(me, own, personal(id, "203.0.113.9"))).toEqual([]);
    expect(await forge(me, own, personal(id, "198.51.100.1"))).toBe(notYours);
    expect(await forge(me, own, personal(id, "203.0.113.9", "pepper"))).toBe(notYours);
    expect(await forge(me, personal(randomUUID(), "203.0.113.9"))).toBe(notYours);
  });

  it("is not added to an event that is there already, one's own neither", async () => {
    const me = people.investigator;
    const id = randomUUID();
    const forged = event(me, { id: `'${id}'`, origin_digest: digest });
    await owner().unsafe(forged);
    expect(await forge(me, personal(id, "203.0.113.9"))).toBe(notYours);
    expect(await forge(people.coordinator, personal(id, "203.0.113.9"))).toBe(notYours);
  });
});

describe("A record", () => {
  it("bears the moment at which it was written", async () => {
    const { investigator: me, coordinator } = people;
    const entry = (at: string) =>
      `insert into timeline_entries (case_id, occurred_at, what, recorded_by, recorded_at)
        values ('${opened.id}', '2021-08-23', 'Somebody wrote.', '${me.id}', ${at})`;
    const decision = (at: string) =>
      `insert into workstream_decisions (case_id, workstream, needed, reason, decided_by, decided_at)
        values ('${opened.id}', 'police', true, 'Asked for.', '${coordinator.id}', ${at})`;
    for (const [who, written] of [
      [me, entry],
      [coordinator, decision],
    ] as const) {
      expect(await forge(who, written("now()"))).toEqual([]);
      for (const at of ["'2021-08-23'", "now() - interval '25 hours'", "now() + interval '2 minutes'"])
        expect(await forge(who, written(at)), at).toBe(notYours);
    }
  });
});
