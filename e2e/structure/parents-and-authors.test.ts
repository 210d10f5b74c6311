import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";
import { attempt, insert } from "./past-the-code";
import type { OpenedCase } from "./people";
import type { Row, Viewer, World } from "./visibility-rules";
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

const rowOf = (table: string, opened: OpenedCase): Row =>
  (world[table] ?? []).find((row) => row.case_id === opened.id) ?? {};
const viewer = (name: string): Viewer => {
  const found = viewers[name];
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};

/** Who writes rows of a table, the column that says so, and the columns that name a parent, each with the parent's table. */
const tables: Record<string, { by: string; author?: string; parents: Record<string, string> }> = {
  case_members: { by: "coordinator", author: "added_by", parents: {} },
  case_organisations: { by: "coordinator", author: "added_by", parents: {} },
  label_changes: { by: "coordinator", author: "changed_by", parents: {} },
  workstream_decisions: { by: "coordinator", author: "decided_by", parents: {} },
  closures: { by: "approver", author: "signed_by", parents: {} },
  positions: { by: "investigator", author: "entered_by", parents: { claim_id: "claims" } },
  position_requests: { by: "coordinator", author: "asked_by", parents: { claim_id: "claims" } },
  timeline_entries: { by: "investigator", author: "recorded_by", parents: { evidence_id: "evidence_items" } },
  case_systems: { by: "investigator", author: "recorded_by", parents: {} },
  system_connections: {
    by: "investigator",
    author: "recorded_by",
    parents: { from_id: "case_systems", to_id: "case_systems" },
  },
  exposures: { by: "investigator", author: "recorded_by", parents: { system_id: "case_systems" } },
  exposure_scores: { by: "investigator", author: "recorded_by", parents: { exposure_id: "exposures" } },
  exposure_steps: { by: "investigator", author: "recorded_by", parents: { exposure_id: "exposures" } },
  findings: { by: "investigator", author: "made_by", parents: { claim_id: "claims" } },
  finding_evidence: { by: "investigator", parents: { finding_id: "findings", item_id: "evidence_items" } },
  evidence_items: { by: "investigator", author: "collected_by", parents: { parent_id: "evidence_items" } },
  referrals: { by: "coordinator", author: "recorded_by", parents: {} },
  referral_events: { by: "coordinator", author: "written_by", parents: { referral_id: "referrals" } },
  given: { by: "coordinator", author: "given_by", parents: { referral_id: "referrals" } },
  deadlines: { by: "coordinator", author: "set_by", parents: {} },
  statements: { by: "spokesperson", author: "drafted_by", parents: {} },
  statement_versions: { by: "spokesperson", author: "written_by", parents: { statement_id: "statements" } },
  approvals: {
    by: "approver",
    author: "decided_by",
    parents: { statement_id: "statements", version_id: "statement_versions" },
  },
  publications: {
    by: "approver",
    author: "published_by",
    parents: { statement_id: "statements", version_id: "statement_versions" },
  },
};

/** A refusal by a policy, a rule of the table, or a foreign key. */
const refused = ["42501", "23514", "23503"];
/** The same row once more, under an id and a number that nobody has. */
const fresh = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (column === "id") return [column, randomUUID()];
      return [column, ["number", "revision"].includes(column) ? 999 : value];
    }),
  );
const others = (by: Viewer) =>
  Object.values(viewers).find((each) => each.id !== by.id && each.organisationId === by.organisationId)?.id;

describe("a row written past the code", () => {
  test("has an author on every table that has a column for one", async () => {
    const signed = await owner()<{ table: string; column: string }[]>`
      select c.table_name as table, c.column_name as column from information_schema.columns c
      join information_schema.columns k on k.table_schema = 'public' and k.table_name = c.table_name and k.column_name = 'case_id'
      where c.table_schema = 'public' and c.column_name ~ '_by$' and c.is_nullable = 'NO' and c.table_name not in ('claims', 'allegations') order by 1`;
    const known = Object.entries(tables).flatMap(([table, { author }]) =>
      author ? [{ table, column: author }] : [],
    );
    expect([...signed]).toEqual(known.sort((a, b) => (a.table < b.table ? -1 : 1)));
  });

  test("is never in another's name", async () => {
    for (const [table, { by, author }] of Object.entries(tables)) {
      if (!author) continue;
      const me = viewer(by);
      const forged = { ...fresh(rowOf(table, own)), [author]: others(me) };
      expect(await attempt(me, insert(table, JSON.stringify(forged))), table).toBe("42501");
    }
  });

  test("is never in another's name before there is a case, either", async () => {
    const me = viewer("intake_officer");
    const untriaged = (world.allegations ?? []).find((row) => row.case_id === null && row.label === "AMBER");
    const claim = (world.claims ?? []).find((row) => row.allegation_id === untriaged?.id);
    const [decision] = world.triage_decisions ?? [];
    const rows: [string, Row, string][] = [
      ["allegations", { ...untriaged, reference: "A-2021-9999" }, "logged_by"],
      ["claims", { ...claim }, "recorded_by"],
      ["triage_decisions", { ...decision, allegation_id: untriaged?.id }, "decided_by"],
    ];
    for (const [table, row, author] of rows) {
      const write = (who: unknown) =>
        attempt(me, insert(table, JSON.stringify({ ...fresh(row), [author]: who })), table);
      expect(await write(others(me)), table).toBe("42501");
      expect(await write(me.id), table).toHaveLength(1);
    }
  });

  test("has no parent in another case", async () => {
    for (const [table, { by, author, parents }] of Object.entries(tables)) {
      const me = viewer(by);
      for (const [column, parent] of Object.entries(parents)) {
        const stranger = rowOf(parent, foreign);
        const forged = {
          ...fresh(rowOf(table, own)),
          ...(author ? { [author]: me.id } : {}),
          ...(column === "parent_id" ? { descent: "copy" } : {}),
          [column]: parent === "case_systems" ? stranger.system_id : stranger.id,
        };
        const outcome = await attempt(me, insert(table, JSON.stringify(forged)));
        expect(refused, `${table}.${column}: ${outcome}`).toContain(outcome);
      }
    }
  });

  test("is not moved to another author afterwards", async () => {
    const me = viewer("coordinator");
    for (const [table, column] of [
      ["closures", "reopened_by"],
      ["deadlines", "ended_by"],
      ["case_members", "added_by"],
      ["given", "ended_by"],
    ] as const) {
      const outcome = await attempt(
        me,
        `update ${table} set ${column} = '${others(me)}' where case_id = '${own.id}'`,
      );
      expect(outcome, table).toBe("42501");
    }
  });
});
