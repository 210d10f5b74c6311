import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { personalData } from "@/db/schema/vocabulary";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { fc } from "@/e2e/structure/random";
import { relabelCase } from "@/lib/cases/relabel";
import { as } from "@/lib/kernel/as";
import { systemFilter } from "../filter";
import { countSystems, listSystems } from "../list";
import { factsOfSystems, readSystem } from "../queries";
import { recordSystem } from "../record";
import { tellOfSystem } from "../tell";
import { exportSystems } from "./export";
import { readData, writeData } from "./held-data";
import { importSystems } from "./import";
import { readSaidBy, writeSaidBy } from "./said-by";

let people: TestPeople;
let mark: string;
beforeAll(async () => {
  people = await makePeople();
  mark = randomUUID();
});

const bring = (text: string) => importSystems(people.investigator, { text });
const counted = (name: string) =>
  as(
    people.investigator,
    async (tx) => (await countSystems(tx, systemFilter.parse({ name }))).total,
    "read only",
  );
const faultsOf = async (text: string) =>
  bring(text).then(
    () => [],
    (refusal: { details: { rows: object[] } }) => refusal.details.rows,
  );

describe("Systems from a CSV file", () => {
  it("come in with owner, facts and lineage, whichever row stands first", async () => {
    const owner = people.official.organisation;
    await bring(
      [
        "name;owner;class;sector;version;personal_data;as_of;source;supersedes",
        `New ${mark};${owner};strategic;health;2.0;health people=1000-2000 records=5000| identity;2021-08-30;a letter;Old ${mark}`,
        `Old ${mark};${owner};high;health;;;;;`,
      ]
        .join("\r\n")
        .replace("|", ";")
        .replace(/health people.*identity/, '"$&"'),
    );
    const filter = systemFilter.parse({ name: `New ${mark}` });
    const { rows } = await as(people.investigator, (tx) => listSystems(tx, filter, 50), "read only");
    const id = rows[0]?.id ?? "";
    const [system, facts] = await as(
      people.investigator,
      (tx) => Promise.all([readSystem(tx, id), factsOfSystems(tx, [id])]),
      "read only",
    );
    expect(system).toMatchObject({ supersedes: `Old ${mark}`, class: "strategic", sector: "health" });
    expect(facts.map(({ kind, value }) => `${kind} ${value}`).sort()).toEqual([
      "data health",
      "data identity",
      "version 2.0",
    ]);
    expect(facts.find(({ value }) => value === "health")).toMatchObject({
      ...{ peopleFrom: 1000, peopleTo: 2000, recordsFrom: 5000, recordsTo: 5000 },
      ...{ asOf: "2021-08-30", source: "a letter" },
    });
  });

  it("are named row by row where they are wrong, and none comes in", async () => {
    const name = `Wrong ${mark}`;
    const before = await counted(name);
    const faults = await faultsOf(
      [
        "name,owner,class,sector,personal_data,as_of,supersedes",
        `${name} 1,,high,health,,,`,
        `${name} 1,,low,,,,`,
        `${name} 2,Nobody at all,middling,,,,`,
        `${name} 3,,high,weather,health people=2-1,2091-01-01,`,
        `${name} 4,,high,,,,${name} 9`,
        ",,high,,,,",
        `${name} 5,,high,,,,${name} 5`,
        `Old ${mark},${people.official.organisation},high,,,,`,
        `${name} 6,,high,,,,${name} 7`,
        `${name} 7,,high,,,,${name} 6`,
        `${name} 8,,high,,,,${name} 7`,
      ].join("\n"),
    );
    expect(faults).toEqual([
      { line: 3, key: "repeated", value: "2" },
      { line: 4, key: "owner", value: "Nobody at all" },
      { line: 4, key: "class", value: "middling" },
      { line: 5, key: "sector", value: "weather" },
      { line: 5, key: "data", value: "health people=2-1" },
      { line: 5, key: "as_of", value: "2091-01-01" },
      { line: 6, key: "supersedes", value: `${name} 9` },
      { line: 7, key: "name", value: "" },
      { line: 8, key: "loop", value: `${name} 5` },
      { line: 9, key: "exists", value: `Old ${mark}` },
      { line: 10, key: "loop", value: `${name} 7` },
      { line: 11, key: "loop", value: `${name} 6` },
    ]);
    expect(await counted(name)).toBe(before);
  });

  it("say by whose word what is told is: one for all, or each its own, and are named where nobody knows who", async () => {
    const [ours, theirs] = [people.investigator, people.official];
    const head = "name,class,version,personal_data,said_by";
    const row = (name: string, saidBy: string) =>
      `${name} ${mark},high,2.0,health people=1000; identity,"${saidBy}"`;
    const each = `version: ${ours.organisation}; health: ${theirs.organisation}`;
    await bring([head, row("One word", theirs.organisation), row("Two words", each)].join("\n"));
    const sayers = async (name: string) => {
      const filter = systemFilter.parse({ name: `${name} ${mark}` });
      const { rows } = await as(people.investigator, (tx) => listSystems(tx, filter, 50), "read only");
      const ids = rows.map(({ id }) => id);
      const facts = await as(people.investigator, (tx) => factsOfSystems(tx, ids), "read only");
      return Object.fromEntries(facts.map(({ value, saidBy }) => [value, saidBy]));
    };
    const [we, they] = [ours.organisation, theirs.organisation];
    expect(await sayers("One word")).toEqual({ "2.0": they, health: they, identity: they });
    expect(await sayers("Two words")).toEqual({ "2.0": we, health: they, identity: null });
    const { text } = await exportSystems(people.investigator, { filter: { name: [`words ${mark}`] } });
    expect(text).toContain(`health: ${they}; version: ${we}`);
    // What was taken out comes in again, under another name.
    const renamed = text.replaceAll(`words ${mark}`, `words again ${mark}`);
    await bring(renamed);
    expect(await sayers("Two words again")).toEqual(await sayers("Two words"));
    expect(
      await faultsOf(
        [
          head,
          row("A", "Nobody at all"),
          row("B", `hosting: ${we}`),
          row("C", `health: ${we}; identity: X`),
        ].join("\n"),
      ),
    ).toEqual([
      { line: 2, key: "said_by", value: "Nobody at all" },
      { line: 3, key: "said_by", value: `hosting: ${we}` },
      { line: 4, key: "said_by", value: "identity: X" },
    ]);
  });

  it("are refused where they supersede themselves through others, and nothing is half brought in", async () => {
    const faults = await faultsOf(
      `name,class,supersedes\nA ${mark},low,B ${mark}\nB ${mark},low,C ${mark}\nC ${mark},low,A ${mark}\nFree ${mark},low,\n`,
    );
    expect(faults.map((fault) => (fault as { key: string }).key)).toEqual(["loop", "loop", "loop"]);
    expect(await counted(`Free ${mark}`)).toBe(0);
  });

  it("are refused where a text with a comma stands in no quotes, by the line that an editor shows, whatever ends it", async () => {
    for (const end of ["\n", "\r\n", "\r"]) {
      const rows = [
        "name,class,note",
        `A ${mark},low,"Two${end}lines"`,
        `B ${mark},low,Old, and gone`,
        "C,low,x,,",
      ];
      expect(await faultsOf(rows.join(end))).toEqual([{ line: 4, key: "cells", value: "4" }]);
    }
    expect(await counted(`A ${mark}`)).toBe(0);
  });

  it("are refused in another encoding, without their columns, and where quotes do not close", async () => {
    const bytes = Buffer.from(`name,class\nCafé ${mark},low\n`, "latin1");
    await expect(importSystems(people.investigator, { bytes: new Uint8Array(bytes) })).rejects.toMatchObject({
      fields: { file: "not_utf8" },
    });
    expect(await faultsOf("nama,class\nx,low\n")).toEqual([
      { line: 1, key: "column", value: "nama" },
      { line: 1, key: "missing", value: "name" },
    ]);
    expect(await faultsOf("name,class\n")).toMatchObject([{ key: "empty" }]);
    await expect(importSystems(people.investigator, { bytes: new Uint8Array() })).rejects.toMatchObject({
      details: { rows: [{ line: 1, key: "empty" }] },
    });
    await expect(
      importSystems(people.investigator, { bytes: new Uint8Array(), text: "name,class\n" }),
    ).rejects.toMatchObject({ details: { rows: [{ line: 1, key: "empty" }] } });
    await expect(importSystems(people.investigator, { text: "" })).rejects.toMatchObject({
      fields: { text: "required" },
    });
    expect(await faultsOf('name,class\n"x,low\n')).toMatchObject([{ key: "unreadable" }]);
    await expect(importSystems(people.coordinator, { text: "name,class\n" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("The inventory as a CSV file", () => {
  const taken = (name: string, who = people.investigator) => exportSystems(who, { filter: { name: [name] } });

  it("keeps a spreadsheet from taking a name for a formula, and comes in as it was", async () => {
    const name = `=HYPERLINK("x";"${randomUUID()}")`;
    await bring(`name,class,version\n"${name.replaceAll('"', '""')}",high,"-2+3"\n`);
    const { text } = await taken(name);
    expect(text).toContain(`"'=HYPERLINK(""x""`);
    expect(text).toContain(`"'-2+3"`);
    // The same file again finds the same name.
    expect(await faultsOf(text)).toEqual([{ line: 2, key: "exists", value: name }]);
  });

  it("leaves out what the label of a case keeps, and bears the strictest that it draws on", async () => {
    const [open, strict] = [await openCase(people), await openCase(people)];
    const name = `Taken ${randomUUID()}`;
    const { id } = await recordSystem(people.investigator, { caseId: open.id, name, class: "high" });
    const told = { systemId: id, caseId: open.id, kind: "version", value: "7.7" } as const;
    await tellOfSystem(people.investigator, told);
    expect(await taken(name)).toMatchObject({
      name: "systems-AMBER.csv",
      text: expect.stringContaining("7.7"),
    });
    const reason = "What came in since is for fewer eyes.";
    await relabelCase(people.coordinator, { caseId: strict.id, label: "AMBER+STRICT", reason });
    await expect(taken(name, people.spokesperson)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("writes by whose word something is as it reads it", () => {
    const names = ["BSSN", "Kemenkes", "CERT: the national one"];
    const known = names.map((name) => ({ id: name, names: [name.toLowerCase()] }));
    const things = fc.uniqueArray(fc.constantFrom("version", "hosting", ...personalData));
    const sayer = fc.option(fc.constantFrom(...names));
    fc.assert(
      fc.property(things, fc.infiniteStream(sayer), (all, sayers) => {
        const told = all.map((what) => ({ what, saidBy: sayers.next().value ?? null }));
        const said = told.flatMap(({ what, saidBy }) => (saidBy ? [[what, saidBy] as const] : []));
        expect(readSaidBy(writeSaidBy(told), all, known)).toEqual({ saidBy: new Map(said) });
      }),
    );
  });

  it("writes personal data as it reads them", () => {
    const amount = fc
      .tuple(fc.nat(), fc.nat())
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    const held = fc.record({
      kind: fc.constantFrom(...personalData),
      people: fc.option(amount),
      records: fc.option(amount),
    });
    fc.assert(
      fc.property(fc.array(held), (all) => {
        expect(readData(writeData(all))).toEqual(all);
      }),
    );
  });
});
