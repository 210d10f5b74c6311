import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { relabelCase } from "@/lib/cases/relabel";
import type { Person } from "@/lib/kernel/actor";
import { fillCase } from "./filled-case";
import { broken, forge, notYours } from "./forge";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";
import { approved, foundOn, inReview, textOn } from "./statements";

ownDatabase();

const reason = "What came in since is for fewer eyes.";
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
const setCase = (set: string, of = opened) => `update cases set ${set} where id = '${of.id}'`;

describe("The label of a case", () => {
  const change = (by: Person, before: string, after: string, reason = "Names came in.") =>
    insert("label_changes", {
      case_id: text(opened.id),
      before: text(before),
      after: text(after),
      reason: text(reason),
      changed_by: text(by.id),
      changed_at: "now()",
    });

  it("is not lowered, with a reason or without", async () => {
    const { coordinator, approver } = people;
    for (const label of ["GREEN", "CLEAR"])
      for (const who of [coordinator, approver]) {
        expect(await forge(who, setCase(`label = '${label}'`)), label).toBe(notYours);
        expect(await forge(who, `update cases set label = '${label}'`), "every case").toBe(notYours);
      }
    const lowered = [change(coordinator, "AMBER", "CLEAR"), setCase("label = 'CLEAR'")];
    expect(await forge(coordinator, ...lowered)).toBe(notYours);
  });

  it("is raised with its reason, and no change is on record that was not made", async () => {
    const { coordinator } = people;
    const raise = setCase("label = 'RED'");
    expect(await forge(coordinator, raise)).toBe(broken);
    expect(await forge(coordinator, change(coordinator, "GREEN", "RED"), raise)).toBe(broken);
    expect(await forge(coordinator, change(coordinator, "AMBER", "RED", " "), raise)).toBe(broken);
    expect(await forge(coordinator, change(coordinator, "AMBER", "RED"))).toBe(broken);
    expect(await forge(coordinator, change(coordinator, "AMBER", "RED"), raise)).toEqual([]);
  });
});

describe("A case", () => {
  it("is closed and reopened by an approver, who changes nothing else of it", async () => {
    for (const set of [
      "title = 'Nothing'",
      "severity = 'low'",
      `lead_id = '${people.approver.id}'`,
      "label = 'RED'",
    ])
      expect(await forge(people.approver, setCase(set)), set).toBe(notYours);
  });

  it("is closed by a closure and opened by its reopening, each with the other", async () => {
    const { approver } = people;
    const closure = insert("closures", {
      case_id: text(opened.id),
      outcome: "'undetermined'",
      reason: "'Nothing to add.'",
      signed_by: text(approver.id),
      signed_at: "now()",
    });
    const [close, reopen] = [setCase("status = 'closed'"), setCase("status = 'open'")];
    expect(await forge(approver, close)).toBe(broken);
    expect(await forge(approver, closure)).toBe(broken);
    expect(await forge(approver, closure, close)).toEqual([]);
    const reopened = (by: Person, at = "now()") =>
      `update closures set reopened_at = ${at}, reopened_by = '${by.id}', reopen_reason = 'More came in.'
       where case_id = '${opened.id}' and reopened_at is null`;
    expect(await forge(approver, closure, close, reopen)).toBe(broken);
    expect(await forge(approver, closure, close, reopened(approver))).toBe(broken);
    expect(await forge(approver, closure, close, reopened(people.coordinator))).toBe(notYours);
    const rewritten = `update closures set reopen_reason = 'Otherwise.' where case_id = '${opened.id}'`;
    expect(await forge(approver, rewritten), "an old closure").toBe(broken);
    const undone = `update closures set reopened_at = null where case_id = '${opened.id}'`;
    expect(await forge(approver, undone)).toBe(broken);
  });

  it("is closed over what hangs by an approver, with a reason", async () => {
    const close = (by: Person, over: string, why: string) =>
      forge(
        by,
        insert("closures", {
          case_id: text(opened.id),
          outcome: "'undetermined'",
          reason: "'Nothing to add.'",
          over,
          over_reason: why,
          signed_by: text(by.id),
          signed_at: "now()",
        }),
        setCase("status = 'closed'"),
      );
    const { approver, coordinator } = people;
    const hanging = "'{deadlines_running}'";
    expect(await close(approver, hanging, "'The clock may run on.'")).toEqual([]);
    for (const none of ["null", "' '"]) expect(await close(approver, hanging, none), none).toBe(notYours);
    expect(await close(coordinator, hanging, "'The clock may run on.'")).toBe(notYours);
    expect(await close(coordinator, "'{}'", "null")).toEqual([]);
  });

  it("begins open, with no guests", async () => {
    const { coordinator } = people;
    const begin = (more: Record<string, string>) =>
      insert("cases", {
        id: text(randomUUID()),
        reference: text(randomUUID()),
        title: "'A case'",
        organisation_id: text(coordinator.organisationId),
        lead_id: text(coordinator.id),
        status: "'open'",
        opened_at: "now()",
        updated_at: "now()",
        ...more,
      });
    expect(await forge(coordinator, begin({}))).toEqual([]);
    expect(await forge(coordinator, begin({ status: "'closed'" }))).toBe(notYours);
    expect(await forge(coordinator, begin({ guests: "'{1,2,3}'" }))).toBe(notYours);
  });
});

describe("An allegation in a case", () => {
  it("does not leave it, not for another case and not by who was cut from it", async () => {
    const [red, second] = [await openCase(people), await openCase(people)];
    await relabelCase(people.coordinator, { caseId: red.id, label: "RED", reason });
    const out = (to: string) => `update allegations set case_id = ${to} where id = '${red.allegationId}'`;
    for (const who of [people.intake_officer, people.coordinator]) {
      expect(await forge(who, out("null"))).toBe(notYours);
      expect(await forge(who, out(text(second.id)))).toBe(notYours);
    }
  });

  it("changes its state by a decision, and a decision changes it", async () => {
    const { coordinator: me } = people;
    const decline = `update allegations set status = 'declined' where id = '${opened.allegationId}'`;
    const decision = insert("triage_decisions", {
      allegation_id: text(opened.allegationId),
      decision: "'declined'",
      decided_by: text(me.id),
      decided_at: "now()",
    });
    expect(await forge(me, decline)).toBe(broken);
    expect(await forge(me, decision)).toBe(broken);
  });

  it("takes no claim and no deadline past its case", async () => {
    const second = await openCase(people);
    const { coordinator } = people;
    const claim = (caseId: string) =>
      insert("claims", {
        allegation_id: text(opened.allegationId),
        case_id: caseId,
        number: "77",
        text: "'It is so.'",
        recorded_by: text(coordinator.id),
        recorded_at: "now()",
      });
    const deadline = (caseId: string) =>
      insert("deadlines", {
        allegation_id: text(opened.allegationId),
        case_id: caseId,
        title: "'An answer'",
        basis: "'own_promise'",
        started_at: "now()",
        due_at: "now()",
        set_by: text(coordinator.id),
        set_at: "now()",
      });
    for (const row of [claim, deadline])
      expect(await forge(coordinator, row("null")), "outside its case").toBe(notYours);
    for (const row of [claim, deadline]) {
      expect(await forge(coordinator, row(text(second.id)))).toBe(notYours);
      expect(await forge(coordinator, row(text(opened.id)))).toEqual([]);
    }
  });

  it("at RED shows who is not named there neither its decisions, nor the case's deadlines, nor what the log says of it", async () => {
    const red = await openCase(people);
    const { coordinator } = people;
    await owner()`insert into deadlines (case_id, allegation_id, title, basis, started_at, due_at, set_by, set_at)
      values (${red.id}, ${red.allegationId}, 'Ask the bank', 'own_promise', now(), now(), ${coordinator.id}, now())`;
    const looks = [
      `select 1 from triage_decisions where allegation_id = '${red.allegationId}'`,
      `select 1 from deadlines where case_id = '${red.id}'`,
      `select 1 from audit_events where subject_kind = 'allegation' and subject_id = '${red.allegationId}'`,
    ];
    for (const look of looks) expect((await forge(people.auditor, look)).length, look).toBeGreaterThan(0);
    await relabelCase(coordinator, { caseId: red.id, label: "RED", reason });
    for (const look of looks) expect(await forge(people.auditor, look), look).toEqual([]);
    for (const look of looks) expect((await forge(coordinator, look)).length, look).toBeGreaterThan(0);
  });
});

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
    const remove = `update case_members set removed_at = now() ${its}`;
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
