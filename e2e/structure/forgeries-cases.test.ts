import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { relabelCase } from "@/lib/cases/relabel";
import type { Person } from "@/lib/kernel/actor";
import { fillCase } from "./filled-case";
import { broken, forge, notYours } from "./forge";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";

ownDatabase();

const reason = "What came in since is for fewer eyes.";
let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  await fillCase(people, opened);
});

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
