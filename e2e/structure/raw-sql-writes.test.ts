import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";
import { attempt, insert } from "./past-the-code";
import type { OpenedCase } from "./people";
import {
  holdsAllegation,
  holdsSystem,
  isOpenTo,
  type Row,
  seesCase,
  type Viewer,
  visible,
  type World,
  wasGiven,
  writes,
} from "./visibility-rules";
import { fillWorld } from "./world";

ownDatabase();
vi.setConfig({ testTimeout: 120_000 });

let world: World = {};
let viewers: Record<string, Viewer> = {};
let own: OpenedCase;
let foreign: OpenedCase;
beforeAll(async () => {
  ({ world, viewers, own, foreign } = await fillWorld());
});

type Change = { set: string; may: (row: Row, me: Viewer) => boolean };
const inCase =
  (kind: string, red = false) =>
  (row: Row, me: Viewer) =>
    writes(me, kind) && seesCase(me, world, row.case_id) && (!red || isOpenTo(me, row));
const knows = (row: Row, me: Viewer) =>
  Boolean(
    world.allegations?.some((one) => one.id === row.allegation_id && visible.allegations?.(one, me, world)),
  );
const asks = (me: Viewer) => me.roles.includes("investigator") || me.roles.includes("coordinator");
const itsPerson = (row: Row, me: Viewer) => row.person_id === me.id;

const changes: Record<string, Change> = {
  cases: {
    set: "version = 9",
    may: (row, me) => (writes(me, "case") || writes(me, "closure")) && seesCase(me, world, row.id),
  },
  case_members: { set: "added_at = now()", may: inCase("case") },
  case_organisations: { set: "role = 'informed'", may: inCase("case") },
  closures: { set: "reopen_reason = 'x'", may: inCase("closure") },
  position_requests: {
    set: "answered_at = now()",
    may: (row, me) =>
      writes(me, "position") &&
      (row.party_id === me.organisationId || (asks(me) && inCase("position")(row, me))),
  },
  exposures: { set: "state = 'closed'", may: inCase("exposure", true) },
  evidence_checks: { set: "shown = 'equal'", may: () => false },
  evidence_scans: { set: "found = 'clean', signature = null", may: () => false },
  given: {
    set: "end_reason = null",
    may: (row, me) =>
      row.ended_at === null &&
      (writes(me, "case") || writes(me, "referral")) &&
      seesCase(me, world, row.case_id) &&
      world.people?.find(({ id }) => id === row.given_by)?.organisation_id === me.organisationId,
  },
  referrals: {
    set: "outcome = 'investigated'",
    may: (row, me) =>
      (me.roles.includes("coordinator") && inCase("referral")(row, me) && row.state === "drafted") ||
      (me.roles.includes("police_liaison") &&
        wasGiven(me, world, row.id) &&
        row.unit_id === me.organisationId),
  },
  statements: {
    set: "title = 'x'",
    may: (row, me) => inCase("statement")(row, me) && row.organisation_id === me.organisationId,
  },
  claims: {
    set: "credibility = 6",
    may: (row, me) =>
      inCase("claim")(row, me) || (writes(me, "claim") && row.case_id === null && knows(row, me)),
  },
  allegations: {
    set: "version = 9",
    may: (row, me) =>
      writes(me, "allegation") && (holdsAllegation(me, row) || seesCase(me, world, row.case_id)),
  },
  systems: { set: "note = 'x'", may: (row, me) => writes(me, "system") && holdsSystem(me, world, row) },
  deadlines: {
    set: "end_reason = 'x'",
    may: (row, me) => inCase("deadline")(row, me) || (writes(me, "deadline") && knows(row, me)),
  },
  people: { set: "locale = 'en'", may: (row, me) => row.id === me.id || writes(me, "person") },
  credentials: { set: "totp_last_step = 1", may: itsPerson },
  recovery_codes: { set: "used_at = now()", may: itsPerson },
  sessions: { set: "revoked_at = now()", may: (row, me) => itsPerson(row, me) || writes(me, "person") },
  invitations: { set: "used_at = now()", may: (_row, me) => writes(me, "person") },
  notices: { set: "read_at = now()", may: itsPerson },
};

const keyOf = (row: Row) =>
  row.id ?? `${row.case_id}/${row.person_id}/${row.organisation_id}/${row.reference}`;

describe("writing every table without a where", () => {
  test("has a change for each table of which anything may be changed", async () => {
    const changeable = await owner()<{ name: string }[]>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and has_any_column_privilege('runut_app', c.oid, 'update') order by 1`;
    expect(Object.keys(changes).sort()).toEqual(changeable.map((row) => row.name));
  });

  test("touches exactly the rows that each person may write", async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      for (const [table, { set, may }] of Object.entries(changes)) {
        const touched = await attempt(viewer, `update ${table} set ${set}`, table);
        const expected = (world[table] ?? []).filter((row) => may(row, viewer));
        const strays =
          table === "allegations" &&
          expected.some((row) => row.case_id !== null && !seesCase(viewer, world, row.case_id));
        if (strays) expect(touched, `${table} by ${name}`).toBe("42501");
        else
          expect((touched as Row[]).map(keyOf).sort(), `${table} by ${name}`).toEqual(
            expected.map(keyOf).sort(),
          );
      }
    }
  });

  test("lets nobody raise themselves", async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      if (viewer.roles.includes("administrator")) continue;
      for (const set of [`sees_all = ${!viewer.seesAll}`, "name = 'x'", "status = 'invited'"]) {
        expect(await attempt(viewer, `update people set ${set}`), name).toBe("42501");
      }
      expect(
        await attempt(viewer, `insert into person_roles values ('${viewer.id}', 'administrator', now())`),
        name,
      ).toBe("42501");
      expect(
        await attempt(viewer, `insert into role_access values ('custodian', 'case', true, true)`),
        name,
      ).toBe("42501");
    }
  });

  test("moves nothing into a case that one does not see", async () => {
    const { coordinator } = viewers;
    if (!coordinator) throw new Error("no coordinator");
    for (const table of ["claims", "allegations"]) {
      expect(await attempt(coordinator, `update ${table} set case_id = '${foreign.id}'`), table).toBe(
        "42501",
      );
    }
  });

  test("deletes what is deleted in time, and of that only one's own", async () => {
    const { coordinator, administrator } = viewers;
    if (!coordinator || !administrator) throw new Error("nobody");
    for (const table of Object.keys(world)) {
      const outcome = await attempt(coordinator, `delete from ${table}`);
      expect(outcome, table).toEqual(
        ["person_roles", "recovery_codes", "sign_in_attempts"].includes(table) ? [] : "42501",
      );
      expect(await attempt(coordinator, `truncate ${table} cascade`), table).toBe("42501");
    }
    const left = async (viewer: Viewer, table: string) => {
      let n = 0;
      await owner()
        .begin(async (tx) => {
          await tx`select runut.enter(${viewer.id})`;
          await tx`set local role runut_app`;
          n = (await tx.unsafe(`delete from ${table}`)).count;
          throw new Error("undone");
        })
        .catch(() => undefined);
      return n;
    };
    expect(await left(coordinator, "recovery_codes")).toBe(1);
    expect(await left(coordinator, "sign_in_attempts")).toBe(0);
    expect(await left(coordinator, "person_roles")).toBe(0);
    expect(await left(administrator, "person_roles")).toBe(world.person_roles?.length);
  });
});

const writtenAs: Record<string, string> = {
  case_members: "case",
  case_organisations: "case",
  workstream_decisions: "case",
  closures: "closure",
  positions: "position",
  position_requests: "position",
  timeline_entries: "timeline",
  system_connections: "system",
  exposures: "exposure",
  exposure_scores: "exposure",
  exposure_steps: "exposure",
  findings: "finding",
  evidence_items: "evidence",
  referrals: "referral",
  statements: "statement",
  statement_versions: "statement",
  sentences: "statement",
  approvals: "statement",
  publications: "statement",
};

/** What else it takes: an approval is an approver's, a sentence goes only into one's own version before it is decided on. */
const besides: Record<string, (me: Viewer) => boolean> = {
  position_requests: asks,
  approvals: (me) => me.roles.includes("approver"),
  sentences: () => false,
  referral_events: (me) => me.roles.includes("coordinator"),
};

describe("inserting into a case", () => {
  /** A row of one's own case once more, written by the viewer, for this case. */
  const copy = (table: string, into: OpenedCase, by: Viewer) => {
    const [row] = (world[table] ?? []).filter((one) => one.case_id === own.id);
    if (!row) return "";
    const signed = Object.keys(row).filter(
      (column) => /(?<!re)(ed|en|e)_by$|^made_by$/.test(column) && row[column] !== null,
    );
    const over = Object.fromEntries(signed.map((column) => [column, by.id]));
    return JSON.stringify({
      ...row,
      ...over,
      case_id: into.id,
      ...("id" in row ? { id: randomUUID() } : {}),
    });
  };
  const refused = ["42501", "23514"];

  test("that is foreign is refused in every table to everybody", async () => {
    const tables = Object.keys(world).filter((table) => world[table]?.some((row) => row.case_id === own.id));
    expect(tables.length).toBeGreaterThan(25);
    const outside = Object.entries(viewers).filter(([, viewer]) => !seesCase(viewer, world, foreign.id));
    for (const [name, viewer] of outside) {
      if (name === "elsewhere police_liaison") continue;
      for (const table of tables) {
        const outcome = await attempt(viewer, insert(table, copy(table, foreign, viewer)));
        expect(refused, `${table} by ${name}: ${outcome}`).toContain(outcome);
      }
    }
  });

  test("of one's own goes past row-level security for the roles that write that kind of record, and for nobody else", async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      for (const [table, kind] of Object.entries(writtenAs)) {
        const outcome = await attempt(viewer, insert(table, copy(table, own, viewer)));
        const may =
          writes(viewer, kind) && seesCase(viewer, world, own.id) && (besides[table]?.(viewer) ?? true);
        expect(refused.includes(String(outcome)), `${table} by ${name}: ${outcome}`).toBe(!may);
      }
    }
  });

  test("gives away nothing that is not of that case, or RED for the giver", async () => {
    const { coordinator } = viewers;
    if (!coordinator) throw new Error("no coordinator");
    const [template] = (world.given ?? []).filter((row) => row.case_id === own.id);
    const give = (record: unknown) =>
      attempt(
        coordinator,
        insert("given", JSON.stringify({ ...template, record_id: record, reason: "The unit asked." })),
      );
    const items = (world.evidence_items ?? []).map(
      (row) => [row.case_id === own.id, row.label, row.id] as const,
    );
    for (const [isOwn, label, id] of items) {
      expect(await give(id), `${isOwn} ${label}`).toBe(isOwn && label !== "RED" ? "23505" : "42501");
    }
  });

  test("brings in no system that one does not know", async () => {
    const { investigator } = viewers;
    if (!investigator) throw new Error("no investigator");
    const [theirs] = (world.case_systems ?? []).filter((row) => row.case_id === foreign.id);
    const outcome = await attempt(
      investigator,
      insert("case_systems", JSON.stringify({ ...theirs, case_id: own.id })),
    );
    expect(outcome).toBe("42501");
  });
});
