import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  authorsOfCaseTables,
  laterAuthorsOfCaseTables,
  parentsInCaseTables,
  unreferencedInCaseTables,
} from "./case-tables";
import { beInWorld, foreign, own, viewers, world } from "./in-world";
import { attempt, insert } from "./past-the-code";
import type { OpenedCase } from "./people";
import type { Row, Viewer } from "./visibility-rules";

beInWorld();

const rowOf = (table: string, opened: OpenedCase): Row =>
  (world[table] ?? []).find((row) => row.case_id === opened.id) ?? {};
/** A refusal by a policy, a rule of the table, or a foreign key. */
const refused = ["42501", "23514", "23503"];
/** What a row that is there already is refused with, behind every policy. */
const twice = "23505";
/** The same row once more, under an id and a number that nobody has. */
const fresh = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (column === "id") return [column, randomUUID()];
      return [column, ["number", "revision"].includes(column) ? 999 : value];
    }),
  );
/** Somebody whom row-level security lets write such a row of the first case in their own name. */
const writerOf = async (table: string, author?: string): Promise<Viewer> => {
  for (const each of Object.values(viewers)) {
    const row = { ...fresh(rowOf(table, own)), ...(author ? { [author]: each.id } : {}) };
    const outcome = await attempt(each, insert(table, JSON.stringify(row)));
    if (typeof outcome !== "string" || outcome === twice) return each;
  }
  throw new Error(`nobody writes ${table}`);
};
/** Somebody else, of the same organisation where there is one. */
const others = (by: Viewer) => {
  const all = Object.values(viewers).filter(({ id }) => id !== by.id);
  return (all.find(({ organisationId }) => organisationId === by.organisationId) ?? all[0])?.id;
};
/** A copy of these is nobody's to write: a link goes on the end of its chain, a sentence into one's own version before it is decided on, and a claim ends once. */
const chained = ["custody_entries", "sentences", "translated_sentences", "claim_endings"];
/** What is written by what changed and by nobody's hand, what comes with an answer in one act, and what takes a second person or organisation that confirms, approves or finds something, or a text for somebody named, which this world does not have; their own tests forge those. */
const ofNobodyHere = [
  ...["statement_flags", "joint_decisions", "lowering_requests", "finding_confirmations"],
  "statement_hand_overs",
  "recommendation_calls",
  "recommendation_files",
];

/** A re-test has one result: a second one is refused as such before its evidence is looked for, which a reference within the case holds. */
const once = ["exposure_retest_results.evidence_id"];

describe("a row written past the code", () => {
  test("is never in another's name", async () => {
    const signed = await authorsOfCaseTables();
    expect(signed.length).toBeGreaterThan(20);
    for (const { table, column } of signed.filter((each) => !ofNobodyHere.includes(each.table))) {
      const me = await writerOf(table, column);
      const forged = { ...fresh(rowOf(table, own)), [column]: others(me) };
      expect(await attempt(me, insert(table, JSON.stringify(forged))), table).toBe("42501");
    }
  });

  test("is never in another's name before there is a case, either", async () => {
    const me = viewers.intake_officer;
    if (!me) throw new Error("there is no intake officer");
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
    const authors = new Map((await authorsOfCaseTables()).map(({ table, column }) => [table, column]));
    const parents = (await parentsInCaseTables()).filter(
      ({ table }) => ![...chained, ...ofNobodyHere].includes(table),
    );
    expect(parents.length).toBeGreaterThan(15);
    const written: string[] = [];
    for (const { table, column, of, key } of parents) {
      const author = authors.get(table);
      const me = await writerOf(table, author);
      const forged = {
        ...fresh(rowOf(table, own)),
        ...(author ? { [author]: me.id } : {}),
        ...(column === "parent_id" ? { descent: "copy" } : {}),
        [column]: rowOf(of, foreign)[key],
      };
      const outcome = await attempt(me, insert(table, JSON.stringify(forged)));
      const isTwice = outcome === twice && once.includes(`${table}.${column}`);
      if (!isTwice && !refused.includes(`${outcome}`)) written.push(`${table}.${column}: ${outcome}`);
    }
    expect(written).toEqual([]);
  });

  test("names no record without a reference, but where records of several kinds are named", async () => {
    const named = (await unreferencedInCaseTables()).map(({ table, column }) => `${table}.${column}`);
    const several = [
      "amendments.record_id",
      "case_template_items.record_id",
      "given.record_id",
      "lowering_requests.record_id",
      "sentences.basis_id",
      "statement_flags.cause_id",
    ];
    expect(named.filter((each) => !/^(audit_events|notices)\./.test(each))).toEqual(several);
  });

  test("is not moved to another author afterwards", async () => {
    for (const { table, column } of await laterAuthorsOfCaseTables()) {
      const outcomes = new Set<string>();
      for (const me of Object.values(viewers)) {
        const change = `update ${table} set ${column} = '${others(me)}' where case_id = '${own.id}'`;
        outcomes.add(`${await attempt(me, change, table)}`);
      }
      // Who may change nothing there touches no row, and who may is refused.
      expect([...outcomes].sort(), table).toEqual(["", "42501"]);
    }
  });
});
