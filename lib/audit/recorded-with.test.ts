import { beforeAll, describe, expect, test } from "vitest";
import { isCommitted } from "@/app/_components/record-check";
import { aFile, type CustodyCast, custodyCast, why } from "@/e2e/structure/custody";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { deriveEvidence } from "@/lib/evidence/custody/derive";
import { sealEvidence } from "@/lib/evidence/custody/seal";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { readEntry } from "./queries";
import { recordedAt, recordedWith } from "./recorded-with";
import { sequenceAll } from "./sequence";

ownDatabase();

const entryOf = async (action: string, subject: string) => {
  const [found] = await owner()<{ id: string; index: string }[]>`select e.id, l.index from audit_leaves l
    join audit_events e on e.id = l.event_id where e.action = ${action} and e.subject_id = ${subject}`;
  if (!found) throw new Error(`no ${action}`);
  return { id: found.id, index: Number(found.index) };
};
const shownTo = async (person: Person, event: string) => {
  const recorded = await as(person, (tx) => recordedWith(tx, event), "read only");
  if (!recorded) throw new Error("too much");
  return recorded;
};

let cast: CustodyCast;
let parent: string;
let child: string;
beforeAll(async () => {
  cast = await custodyCast();
  const { investigator } = cast.people;
  parent = (await aFile(cast, { place: "Jakarta" })).id;
  child = (await aFile(cast, { label: "RED" })).id;
  await deriveEvidence(investigator, { itemId: child, parentId: parent, tool: "dd 8.32", reason: why });
  await sealEvidence(investigator, { itemId: parent, sealNumber: "S-1", reason: why });
  await sequenceAll();
});

describe("what was recorded with an entry", () => {
  test("is each row that the reader sees, which their browser finds in the entry", async () => {
    const { investigator } = cast.people;
    const { id, index } = await entryOf("evidence.seal", parent);
    const { digests, rows } = await shownTo(investigator, id);
    expect(rows.map(({ table }) => table).sort()).toEqual(["custody_entries", "evidence_items"]);
    const { body } = await as(investigator, (tx) => readEntry(tx, index), "read only");
    for (const { proof, number, writings, newest } of rows) {
      expect({ newest, isNewest: number === writings }).toEqual({ newest: null, isNewest: true });
      expect(await isCommitted({ body, salt: "", record: "", ...proof }, digests)).toBe(true);
    }
    const item = rows.find(({ table }) => table === "evidence_items");
    expect(item?.number).toBeGreaterThan(1);
  });

  test("says of a row that was written again since where its newest writing is proved, and gives no text for it", async () => {
    const { id } = await entryOf("evidence.collect", parent);
    const { rows } = await shownTo(cast.people.investigator, id);
    const { index } = await entryOf("evidence.seal", parent);
    expect(rows.find(({ key }) => key === parent)).toMatchObject({ number: 1, proof: null, newest: index });
  });

  test("names no row that the reader does not see, though it was written in the same transaction", async () => {
    const { id } = await entryOf("evidence.derive", child);
    const [named, other] = [
      await shownTo(cast.people.investigator, id),
      await shownTo(cast.people.coordinator, id),
    ];
    const ofChild = `custody_entries of ${child}`;
    const told = ({ rows }: typeof named) =>
      rows.map(
        ({ table, key, proof }) => `${table} of ${JSON.parse(proof?.record ?? "{}").row?.item_id ?? key}`,
      );
    expect(told(named)).toContain(ofChild);
    expect(told(other)).toContain(`custody_entries of ${parent}`);
    expect(told(other).filter((each) => each.endsWith(child))).toEqual([]);
    const salts = await owner()<{ salt: string }[]>`
      select salt from record_digests where event_id = ${id} and not (row_key = any(${other.rows.map(({ key }) => key)}))`;
    expect(salts.length).toBeGreaterThan(0);
    for (const { salt } of salts) expect(JSON.stringify(other)).not.toContain(salt);
    expect((await shownTo(cast.people.strangers.investigator, id)).rows).toEqual([]);
  });

  test("leads from a record to that entry, for whoever sees the record", async () => {
    const at = (person: Person, key: string) =>
      as(person, (tx) => recordedAt(tx, "evidence_items", key), "read only");
    expect(await at(cast.people.coordinator, parent)).toBe((await entryOf("evidence.seal", parent)).index);
    await expect(at(cast.people.coordinator, child)).rejects.toMatchObject({ code: "not_found" });
    await expect(at(cast.people.investigator, "x")).rejects.toMatchObject({ code: "not_found" });
    const people = as(
      cast.people.administrator,
      (tx) => recordedAt(tx, "people", cast.people.administrator.id),
      "read only",
    );
    await expect(people).rejects.toMatchObject({ code: "not_found" });
  });

  test("fails in the browser where somebody altered the row past the log", async () => {
    const { id, index } = await entryOf("evidence.seal", parent);
    await owner()`update evidence_items set title = 'Another' where id = ${parent}`;
    const { digests, rows } = await shownTo(cast.people.investigator, id);
    const { body } = await as(cast.people.investigator, (tx) => readEntry(tx, index), "read only");
    const altered = rows.find(({ key }) => key === parent)?.proof;
    expect(altered?.record).toContain('"title":"Another"');
    expect(await isCommitted({ body, salt: "", record: "", ...altered }, digests)).toBe(false);
  });
});
