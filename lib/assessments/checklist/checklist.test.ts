import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type TestPeople } from "@/e2e/structure/people";
import { root } from "@/lib/cli/root";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { importChecklist } from "./import";
import { nameIn } from "./name-in";
import { ownChecklist } from "./own";
import { listChecklists } from "./queries";
import { readCsv } from "./read-csv";
import { takeIn } from "./take-in";

ownDatabase();

const asvs = readFileSync(join(root, "db", "sample", "asvs", "asvs-5.0.0-en.csv"));
const head = "chapter_id,chapter_name,section_id,section_name,req_id,req_description,L";
const line = (code: string, text = "Verify it.", level = "1") => `V1,One,V1.1,First,${code},${text},${level}`;
const read = (...lines: string[]) => readCsv(Buffer.from([head, ...lines].join("\n")), "en");

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

describe("reading a checklist", () => {
  it("reads the 345 requirements of OWASP ASVS 5.0.0 with their levels", () => {
    const { requirements, problems } = readCsv(asvs, "en");
    expect(problems).toEqual([]);
    expect(requirements).toHaveLength(345);
    const at = (level: number) => requirements.filter((each) => each.level === level).length;
    expect([at(1), at(2), at(3)]).toEqual([70, 183, 92]);
    expect(new Set(requirements.map(({ chapter }) => chapter)).size).toBe(17);
    expect(requirements[0]).toMatchObject({
      ...{ code: "V1.1.1", chapter: "V1", section: "V1.1", level: 2 },
      words: { en: { chapter: "Encoding and Sanitization" } },
    });
  });

  it("reads the same with a byte order mark, with CRLF and with a second language", () => {
    const plain = read(line("V1.1.1")).requirements;
    const marked = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from(`${head}\r\n${line("V1.1.1")}\r\n`),
    ]);
    expect(readCsv(marked, "en").requirements).toEqual(plain);
    const both = `${head},chapter_name:id,section_name:id,req_description:id\n${line("V1.1.1")},Satu,Pertama,Periksa.`;
    expect(readCsv(Buffer.from(both), "en").requirements[0]?.words.id).toEqual({
      ...{ chapter: "Satu", section: "Pertama", text: "Periksa." },
    });
  });

  it("counts the lines as an editor does where a text has several and Windows ends them", () => {
    const lines = [head, line("V1.1.1", '"Verify\r\nit."'), line("V1.1.2", "", "2")];
    expect(readCsv(Buffer.from(lines.join("\r\n")), "en").problems).toEqual([
      { line: 4, says: "req_description is empty." },
    ]);
  });

  it("reports every wrong line by its number and gives nothing of the file", () => {
    const { requirements, problems } = read(
      line("V1.1.1"),
      line("V1.1.1", "Again."),
      line("V1.1.2", "", "2"),
      line("V1.1.3", "Verify.", "4"),
      line("V1.1.4", "Verify.", ""),
      "V1,One,V1.1,First,V1.1.5,Verify.",
      line("", "Verify."),
    );
    expect(requirements).toEqual([]);
    expect(problems).toEqual([
      { line: 3, says: "The id V1.1.1 stands in line 2 already." },
      { line: 4, says: "req_description is empty." },
      { line: 5, says: 'The level "4" is none: 1, 2 or 3.' },
      { line: 6, says: 'The level "" is none: 1, 2 or 3.' },
      { line: 7, says: "It has 6 cells, and the head has 7." },
      { line: 8, says: "req_id is empty." },
    ]);
  });

  test.each([
    ["UTF-16", Buffer.from(`\ufeff${head}\n${line("V1.1.1")}`, "utf16le"), null, /UTF-16/],
    ["UTF-16 without a mark", Buffer.from(`${head}\n`, "utf16le"), null, /UTF-16/],
    ["Latin-1", Buffer.from(`${head}\n${line("V1.1.1", "Vérifiez.")}`, "latin1"), 2, /not in UTF-8/],
    ["a missing column", Buffer.from(`${head.replace(",L", "")}\n`), 1, /Columns are missing: L\./],
    ["an open quotation mark", Buffer.from(`${head}\n"V1,One`), 2, /Quote Not Closed/],
    ["no requirement", Buffer.from(`${head}\n`), null, /no requirement/],
    ["no byte", Buffer.alloc(0), null, /Columns are missing/],
  ])("refuses a file in %s, and says so", (_what, bytes, at, says) => {
    const { requirements, problems } = readCsv(bytes, "en");
    expect(requirements).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBe(at);
    expect(problems[0]?.says).toMatch(says);
  });

  it("knows a checklist by what its file is called", () => {
    expect(nameIn("asvs-5.0.0-en.csv")).toEqual({ name: "OWASP ASVS", edition: "5.0.0", language: "en" });
    expect(nameIn("Cloud list v2.csv")).toEqual({ name: "Cloud list", edition: "2" });
    expect(nameIn("list.csv")).toEqual({});
  });
});

describe("taking a checklist in", () => {
  const requirements = read(line("V1.1.1"), line("V1.1.2", "Verify that.", "3")).requirements;
  const rows = async (name: string) =>
    owner()`select edition, (select count(*)::int from checklist_requirements r where r.checklist_id = c.id) as n
      from checklists c where name = ${name} order by edition`;

  it("keeps it once, whatever is imported again, and a new edition beside it", async () => {
    const its = { name: "Once", edition: "1", requirements };
    expect(await Promise.all([takeIn(its), takeIn(its)])).toEqual(
      expect.arrayContaining(["added", "unchanged"]),
    );
    expect(await takeIn(its)).toBe("unchanged");
    expect(await takeIn({ ...its, requirements: requirements.slice(0, 1) })).toBe("other");
    expect(await takeIn({ ...its, edition: "2", requirements: requirements.slice(0, 1) })).toBe("added");
    expect(await rows("Once")).toEqual([
      { edition: "1", n: 2 },
      { edition: "2", n: 1 },
    ]);
  });

  it("is offered with how many requirements it has and at which levels, the newest edition first", async () => {
    for (const edition of ["1", "2"]) await takeIn({ name: "Offered", edition, requirements });
    const offered = await as(people.investigator, listChecklists, "read only");
    const own = offered.filter(({ name }) => name === "Offered");
    expect(own).toMatchObject([
      { edition: "2", requirements: 2, levels: [1, 3] },
      { edition: "1", requirements: 2, levels: [1, 3] },
    ]);
  });

  it("is in the log, and is for nobody who is signed in", async () => {
    const its = { name: "Logged", edition: "1", requirements };
    await importChecklist(job("bootstrap"), its);
    const [event] =
      await owner()`select facts from audit_events where action = 'checklist.import' and facts ->> 'name' = 'Logged'`;
    expect(event?.facts).toEqual({ name: "Logged", edition: "1", requirements: 2 });
    await expect(importChecklist(people.administrator, its)).rejects.toMatchObject({ code: "forbidden" });
    await expect(importChecklist(job("bootstrap"), its)).rejects.toMatchObject({ key: "checklist.known" });
    const twice = { ...its, edition: "2", requirements: [...requirements, ...requirements] };
    await expect(importChecklist(job("bootstrap"), twice)).rejects.toMatchObject({ code: "invalid" });
    expect(await rows("Logged")).toEqual([{ edition: "1", n: 2 }]);
  });

  it("has a short one of its own, in both languages", () => {
    expect(ownChecklist.requirements.length).toBeGreaterThan(20);
    for (const { words } of ownChecklist.requirements) {
      expect(words.id?.text).toBeTruthy();
      expect(words.en?.text).toBeTruthy();
    }
  });
});
