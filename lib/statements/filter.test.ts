import { beforeAll, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { textOn } from "@/e2e/structure/statements";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { draftStatement } from "./draft";
import { statementFilter } from "./filter";
import { countStatements, countsOfCase, listStatements, statementsOfCase } from "./queries";

ownDatabase();

let people: TestPeople;
let caseId: string;
beforeAll(async () => {
  people = await makePeople();
  const opened = await openCase(people);
  caseId = opened.id;
  const text = await textOn(people, opened);
  for (const kind of ["holding", "update", "closing"])
    await draftStatement(people.spokesperson, { ...text, title: `Pernyataan ${kind}`, kind });
});

const found = (raw: object, who: Person = people.spokesperson) =>
  as(
    who,
    async (tx) => {
      const filter = statementFilter.parse(raw);
      const { rows } = await listStatements(tx, filter, who.id, 50);
      expect(await countStatements(tx, filter, who.id)).toBe(rows.length);
      return rows.map(({ kind }) => kind);
    },
    "read only",
  );

it("The board of statements holds those of the chosen state, kind, organisation and hand", async () => {
  const { organisationId: organisation } = people.spokesperson;
  expect(await found({})).toEqual(["closing", "update", "holding"]);
  expect(await found({ kind: ["closing", "holding"], direction: "oldest" })).toEqual(["holding", "closing"]);
  expect(await found({ state: "draft", organisation, mine: "1" })).toHaveLength(3);
  expect(await found({ language: ["id", "ar"], kind: "update" })).toEqual(["update"]);
  expect(await found({ language: "en" })).toEqual([]);
  expect(await found({ state: "published" })).toEqual([]);
  expect(await found({ organisation: people.strangers.coordinator.organisationId })).toEqual([]);
  expect(await found({ mine: "1" }, people.approver)).toEqual([]);
});

it("The board is turned page by page, each statement once", async () => {
  const pages: string[] = [];
  let after: string | undefined;
  do {
    const page = await as(
      people.spokesperson,
      (tx) => listStatements(tx, statementFilter.parse({ after }), people.spokesperson.id, 2),
      "read only",
    );
    pages.push(page.rows.map(({ kind }) => kind).join());
    after = page.next;
  } while (after);
  expect(pages).toEqual(["closing,update", "holding"]);
});

it("The statements of a case are narrowed by kind and language and counted by state, kind and language", async () => {
  const [of, counts] = await as(
    people.spokesperson,
    (tx) =>
      Promise.all([
        statementsOfCase(tx, caseId, { limit: 50 }, { state: "draft", kind: ["update"], language: ["id"] }),
        countsOfCase(tx, caseId),
      ]),
    "read only",
  );
  expect(of.rows.map(({ kind }) => kind)).toEqual(["update"]);
  expect(
    counts.map(({ state, kind, language, count }) => `${count} ${state} ${kind} ${language}`).sort(),
  ).toEqual(["1 draft closing id", "1 draft holding id", "1 draft update id"]);
});
