import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { actsTold } from "@/db/rights/told";
import { proposeErasure } from "@/lib/audit/propose-erasure";
import { addMember } from "@/lib/cases/add-member";
import { actions } from "@/lib/kernel/actions";
import type { Person } from "@/lib/kernel/actor";
import { askForPosition } from "@/lib/positions/ask";
import { authority, paper } from "./erase-by-two";
import { broken, forge, notYours } from "./forge";
import { owner } from "./owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";
import { namedSource } from "./who-left";

let people: TestPeople;
let opened: OpenedCase;
let foreign: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  foreign = await openCase(await makePeople());
});

type Forged = {
  to?: Person;
  kind?: string;
  of?: string | null;
  subject?: string;
  at?: string;
  readAt?: string;
};

/** A notice that somebody was added to the case, but for what is said otherwise; counted where it goes. */
const notice = ({
  to = people.approver,
  kind = "case.added",
  of,
  subject,
  at = "now()",
  readAt,
}: Forged = {}) => {
  const caseId = of === undefined ? opened.id : of;
  return `with told as (insert into notices (person_id, kind, case_id, subject_id, created_at, read_at)
    values ('${to.id}', '${kind}', ${caseId ? `'${caseId}'` : "null"}, '${subject ?? caseId}', ${at}, ${readAt ?? "null"}) returning 1)
    select count(*)::int as n from told`;
};

/** The event of the act that the notice tells of. */
const event = (by: Person, action = "case.add-member", caseId = opened.id) =>
  `insert into audit_events (at, actor_kind, actor_id, role, organisation_id, action, outcome, case_id, subject_kind, subject_id)
    values (now(), 'person', '${by.id}', '${by.roles[0]}', '${by.organisationId}', '${action}', 'done', '${caseId}', 'case', '${caseId}')`;

const tell = (by: Person, forged?: Forged, action?: string) => forge(by, event(by, action), notice(forged));

describe("A notice", () => {
  it("tells of an act of its kind, in the same transaction, on a record of its case", async () => {
    const by = people.coordinator;
    expect(await tell(by)).toEqual([{ n: 1 }]);
    expect(await forge(by, notice()), "of no act").toBe(broken);
    expect(await tell(by, { kind: "statement.published" }), "of another act").toBe(broken);
    expect(await tell(by, { kind: "case.opened" }), "of a kind that there is not").toBe(broken);
    expect(await tell(by, { subject: foreign.id }), "about another case").toBe(broken);
    expect(await tell(by, { kind: "statement.published" }, "statement.publish"), "about no statement").toBe(
      broken,
    );
    expect(await tell(by, { at: "now() - interval '1 minute'" }), "at another moment").toBe(broken);
    expect(await tell(by, { at: "now() + interval '1 hour'" })).toBe(notYours);
    expect(await tell(by, { readAt: "now()" }), "read before it came").toBe(notYours);
    expect(await tell(by, { of: null, subject: opened.id }), "of no case").toEqual([{ n: 0 }]);
  });

  it("of a way in made anew goes to whoever it is and their auditors, by who made it anew", async () => {
    const { administrator, investigator, auditor, official, coordinator } = people;
    const event = (by: Person) =>
      `insert into audit_events (at, actor_kind, actor_id, role, organisation_id, action, outcome, subject_kind, subject_id)
        values (now(), 'person', '${by.id}', '${by.roles[0]}', '${by.organisationId}', 'person.reinvite', 'done', 'person', '${investigator.id}')`;
    const reset = (to: Person) => notice({ to, kind: "person.reset", of: null, subject: investigator.id });
    for (const to of [investigator, auditor])
      expect(await forge(administrator, event(administrator), reset(to))).toEqual([{ n: 1 }]);
    for (const to of [official, coordinator, administrator])
      expect(await forge(administrator, event(administrator), reset(to)), to.name).toEqual([{ n: 0 }]);
    expect(await forge(administrator, reset(investigator)), "of no act").toBe(broken);
    expect(await forge(coordinator, event(coordinator), reset(investigator))).toBe(notYours);
    const elsewhere = notice({ to: official, kind: "person.reset", of: null, subject: official.id });
    expect(await forge(administrator, event(administrator), elsewhere)).toBe(notYours);
  });

  it("of a proposed erasure goes to who may be its second person, by who proposed it", async () => {
    const { administrator, auditor, coordinator, custodian, official } = people;
    const { report } = await namedSource(people);
    const asked = { of: "source", report, authority, ...paper };
    const { proposalId } = await proposeErasure(custodian, asked);
    const told = (to: Person) => notice({ to, kind: "erasure.proposed", of: null, subject: proposalId });
    for (const to of [auditor, coordinator, official])
      expect(await forge(custodian, told(to)), to.name).toEqual([{ n: 0 }]);
    expect(await forge(custodian, told(administrator)), "of no act of this transaction").toBe(broken);
    expect(await forge(people.strangers.approver, told(administrator))).toEqual([{ n: 0 }]);
  });

  it("goes to nobody who sees nothing of the case", async () => {
    const { official, investigator, administrator, police_liaison: liaison, strangers } = people;
    for (const to of [official, investigator])
      expect(await tell(people.coordinator, { to })).toEqual([{ n: 1 }]);
    for (const to of [administrator, liaison, strangers.coordinator, strangers.official])
      expect(await tell(people.coordinator, { to }), to.name).toEqual([{ n: 0 }]);
  });

  it("of a case that one does not see is refused, whoever it is for", async () => {
    for (const to of [people.investigator, people.approver, people.strangers.official])
      expect(await forge(people.strangers.coordinator, notice({ to })), to.name).toBe(notYours);
    expect(await forge(people.coordinator, notice({ of: foreign.id }))).toBe(notYours);
    expect(await forge(people.coordinator, notice({ of: randomUUID() }))).toBe(notYours);
    for (const job of ["sign-in", "bootstrap", "public"])
      expect(await forge({ job }, notice()), job).not.toEqual([{ n: 1 }]);
    expect(await forge({ job: "upkeep" }, notice()), "by a job without its act").toBe(broken);
  });

  it("is still sent by the commands", async () => {
    const { strangers, coordinator, official } = people;
    await addMember(coordinator, { caseId: opened.id, personId: strangers.investigator.id });
    await askForPosition(coordinator, {
      caseId: opened.id,
      claimId: opened.claimIds[0],
      partyId: official.organisationId,
    });
    const told = await owner()`select kind from notices where case_id = ${opened.id}
      and person_id in (${strangers.investigator.id}, ${official.id}) order by kind`;
    expect(told.map(({ kind }) => kind)).toEqual(["case.added", "position.asked"]);
  });
});

it("Every kind of notice tells of acts that there are", () => {
  const arrays = [...actsTold.matchAll(/when '([a-z._]+)' then array\[([^\]]+)\]/g)];
  expect(arrays.length).toBeGreaterThan(15);
  for (const [, kind, acts = ""] of arrays)
    for (const act of acts.split(", ")) expect(Object.keys(actions), `${kind}`).toContain(act.slice(1, -1));
});
