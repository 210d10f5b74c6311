import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "@/lib/kernel/actor";
import { fillCase } from "./filled-case";
import { broken, forge, notYours } from "./forge";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";
import { approved, foundOn, inReview, textOn } from "./statements";

ownDatabase();

const _reason = "What came in since is for fewer eyes.";
let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  await fillCase(people, opened);
});

const one = async (sql: string): Promise<string> => (await owner().unsafe(sql))[0]?.id as string;
const its = (table: string, more = "true", of = opened) =>
  one(`select id from ${table} where case_id = '${of.id}' and ${more} limit 1`);
const insert = (table: string, row: Record<string, string>) =>
  `insert into ${table} (${Object.keys(row)}) values (${Object.values(row)})`;
const text = (value: string) => `'${value}'`;

describe("What has its own record", () => {
  it("is an exposure's state, with its step", async () => {
    const id = await its("exposures", "label = 'AMBER'");
    const { investigator: me } = people;
    const set = `update exposures set state = 'closed' where id = '${id}'`;
    const step = (exposure: string, state: string, at = "now()") =>
      insert("exposure_steps", {
        case_id: text(opened.id),
        exposure_id: text(exposure),
        state: text(state),
        reason: "'Looked again.'",
        recorded_by: text(me.id),
        recorded_at: at,
      });
    expect(await forge(me, set)).toBe(broken);
    expect(await forge(me, set, step(id, "mitigated"))).toBe(broken);
    expect(await forge(me, set, step(id, "closed", "now() - interval '2 years'"))).toBe(notYours);
    expect(await forge(me, set, step(id, "closed"))).toEqual([]);
  });

  it("is a referral's answer, with the step of its unit", async () => {
    const { police_liaison: liaison } = people;
    for (const set of ["state = 'closed'", "outcome = 'investigated'", "police_reference = 'LP/1'"])
      expect(await forge(liaison, `update referrals set ${set} where case_id = '${opened.id}'`), set).toBe(
        broken,
      );
  });

  it("is a request for a position, answered once and by a position", async () => {
    const { official, coordinator } = people;
    for (const who of [official, coordinator])
      for (const at of ["now()", "null"])
        expect(
          await forge(who, `update position_requests set answered_at = ${at} where case_id = '${opened.id}'`),
        ).toBe(broken);
  });

  it("is a deadline, ended once", async () => {
    const { coordinator } = people;
    const end = (by: string) =>
      `update deadlines set ending = ${by}, ended_at = now(), ended_by = runut.actor() where case_id = '${opened.id}' returning id`;
    expect(await forge(coordinator, end("'met'"))).toHaveLength(1);
    expect(await forge(coordinator, end("'met'"), end("null"))).toBe(broken);
  });
});

describe("What one does not see", () => {
  it("gets no score, no step and no evidence", async () => {
    const other = { ...people.investigator, id: randomUUID() };
    await owner()`insert into people (id, organisation_id, name, status, recorded_at)
      values (${other.id}, ${other.organisationId}, 'A second investigator', 'active', now())`;
    await owner()`insert into person_roles (person_id, role, granted_at) values (${other.id}, 'investigator', now())`;
    await owner()`insert into case_members values (${opened.id}, ${other.id}, ${other.id}, now())`;
    const red = await its("exposures", "label = 'RED'");
    const score = (exposure: string) =>
      insert("exposure_scores", {
        case_id: text(opened.id),
        exposure_id: text(exposure),
        assessor: "'us'",
        vector: "'CVSS:3.1'",
        score: "0.1",
        recorded_by: text(other.id),
        recorded_at: "now()",
      });
    expect(await forge(other, score(red))).toBe(notYours);
    expect(await forge(other, score(await its("exposures", "label = 'AMBER'")))).toEqual([]);
    const rests = async (finding: string, item: string) =>
      `insert into finding_evidence values ('${opened.id}', '${await its("findings", `label = '${finding}'`)}', '${await its("evidence_items", `label = '${item}'`)}')`;
    expect(await forge(other, await rests("RED", "AMBER"))).toBe(notYours);
    expect(await forge(other, await rests("AMBER", "AMBER+STRICT")), "another's finding").toBe(notYours);
    expect(await forge(people.investigator, await rests("AMBER", "AMBER+STRICT"))).toEqual([]);
  });
});

describe("Who is in a case", () => {
  it("comes back in the name of who brings them back, and was not there earlier than they were", async () => {
    const { coordinator, investigator } = people;
    const its = `where case_id = '${opened.id}' and person_id = '${investigator.id}'`;
    await owner().unsafe(
      `update case_members set added_by = '${people.intake_officer.id}', added_at = now() - interval '2 years' ${its}`,
    );
    const remove = `update case_members set removed_at = now(), removal_reason = 'They left.' ${its}`;
    const bare = `update case_members set removed_at = now() ${its}`;
    expect(await forge(coordinator, bare), "taken out without a reason").toBe(broken);
    const back = (more: string) => `update case_members set removed_at = null${more} ${its}`;
    const hers = ", added_by = runut.actor(), added_at = now()";
    expect(await forge(coordinator, remove, back(hers))).toEqual([]);
    expect(await forge(coordinator, remove, back(""))).toBe(broken);
    expect(await forge(coordinator, remove, back(", added_at = now() - interval '1 year'"))).toBe(broken);
    const earlier = `update case_members set added_at = now() - interval '1 year' ${its}`;
    expect(await forge(coordinator, earlier)).toBe(broken);
  });
});

describe("What is given to a unit", () => {
  const give = async (by: Person, record: string, reason = "") => {
    const [referral] = await owner()`select id, unit_id from referrals where case_id = ${opened.id}`;
    const [unit] =
      await owner()`select principal from organisation_roles where organisation_id = ${referral?.unit_id} and role = 'police_liaison'`;
    return insert("given", {
      record_id: text(record),
      principal: `${unit?.principal}`,
      kind: "'finding'",
      case_id: text(opened.id),
      referral_id: text(referral?.id),
      given_by: text(by.id),
      given_at: "now()",
      reason: text(reason),
    });
  };

  it("at AMBER+STRICT leaves with a reason, and at RED not at all", async () => {
    const { coordinator } = people;
    const [self] = await owner()`select principal from people where id = ${coordinator.id}`;
    await owner()`update exposures set named = ${[self?.principal]} where case_id = ${opened.id} and label = 'RED'`;
    for (const table of ["findings", "exposures", "evidence_items"]) {
      const strict = await its(table, "label = 'AMBER+STRICT'");
      expect(await forge(coordinator, await give(coordinator, strict)), table).toBe(notYours);
      expect(await forge(coordinator, await give(coordinator, strict, "Agreed.")), table).toEqual([]);
    }
    const red = await its("exposures", "label = 'RED'");
    expect(await forge(coordinator, await give(coordinator, red, "Agreed."))).toBe(notYours);
  });

  it("and was ended is not known to who had it, nor why", async () => {
    const look = `select end_reason from given where case_id = '${opened.id}' and ended_at is not null`;
    expect(await forge(people.police_liaison, look)).toEqual([]);
    expect(await forge(people.coordinator, look)).toHaveLength(1);
  });

  it("is passed on by nobody but the organisation that recorded it", async () => {
    const { coordinator: theirs } = people.strangers;
    await owner()`insert into case_members values (${opened.id}, ${theirs.id}, ${theirs.id}, now())`;
    const [principal] = await owner()`select principal from people where id = ${theirs.id}`;
    const record = (await foundOn(people, opened, "undetermined", "AMBER+STRICT")).id;
    await owner()`insert into given (record_id, principal, kind, case_id, referral_id, given_by, given_at)
      select ${record}, ${principal?.principal}, 'finding', case_id, id, recorded_by, now() from referrals where case_id = ${opened.id}`;
    expect(await forge(theirs, `select id from findings where id = '${record}'`)).toHaveLength(1);
    expect(await forge(theirs, await give(theirs, record, "To whom it helps."))).toBe(notYours);
  });
});

describe("A statement", () => {
  it("is approved, published and titled by what is on record", async () => {
    const { id } = await inReview(people, opened);
    const set = (what: string) => `update statements set ${what} where id = '${id}'`;
    for (const who of [people.spokesperson, people.approver])
      for (const what of [
        "state = 'approved'",
        "state = 'published'",
        "state = 'draft'",
        "state = 'retracted'",
        "title = 'Nothing happened'",
        "slug = 'another-address'",
      ])
        expect(await forge(who, set(what)), what).toBe(broken);
    const out = await its("statements", "state = 'published'");
    const back = `update statements set state = 'draft' where id = '${out}'`;
    expect(await forge(people.spokesperson, back)).toBe(broken);
  });

  it("is not decided on at another time than now", async () => {
    const { id, digest } = await inReview(people, opened);
    const [version] = await owner()`select id from statement_versions where statement_id = ${id}`;
    const approve = (at: string) =>
      insert("approvals", {
        case_id: text(opened.id),
        statement_id: text(id),
        version_id: text(version?.id),
        digest: text(digest),
        decision: "'approved'",
        decided_by: text(people.approver.id),
        decided_at: at,
      });
    expect(await forge(people.approver, approve("now() + interval '9 years'"))).toBe(notYours);
    expect(await forge(people.approver, approve("now()"))).toEqual([]);
  });

  it("is published in the words that were approved", async () => {
    const { id } = await approved(people, opened, (await textOn(people, opened)).sentences.slice(1));
    const { approver } = people;
    const publish = (body: string) => `
      insert into publications (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
      select s.case_id, s.id, v.id, s.slug, v.language, v.title, v.digest, ${body}, '${approver.id}', now()
      from statements s join statement_versions v on v.statement_id = s.id where s.id = '${id}'`;
    const organisation = `(select jsonb_build_object('name', name, 'english', english, 'short', short) from organisations where id = s.organisation_id)`;
    const body = (
      words: string,
    ) => `jsonb_build_object('kind', s.kind, 'organisation', ${organisation}, 'sentences',
      (select jsonb_agg(jsonb_build_object('kind', kind, 'text', ${words}) order by position) from sentences where version_id = v.id))`;
    expect(await forge(approver, publish(body("'Nothing happened.'")))).toBe(broken);
    expect(await forge(approver, publish("'[]'"))).toBe(broken);
    expect(await forge(approver, publish(body("text")))).toEqual([]);
  });
});
