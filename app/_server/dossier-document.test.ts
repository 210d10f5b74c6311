import { beforeAll, describe, expect, it } from "vitest";
import { formatDay, formatMoment } from "@/app/_ui/moment";
import { fillCase } from "@/e2e/structure/filled-case";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { readDossier } from "@/lib/dossier/read";
import { sectionsOf } from "@/lib/dossier/sections";
import { makeFinding } from "@/lib/findings/make";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { dossierLists } from "./dossier-lists";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  await fillCase(people, opened);
});

const words = {
  ...dossierLists("en"),
  moment: (iso: string) => formatMoment(iso, "en"),
  day: (iso: string) => formatDay(iso, "en"),
};
const taken = (by: Person) => as(by, (tx) => readDossier(tx, opened.reference, by), "read only");

describe("The document of a case file", () => {
  it("writes out every kind of record or says how many of it the ZIP holds alone", async () => {
    const dossier = await taken(people.investigator);
    const said = JSON.stringify(sectionsOf(dossier, words));
    const { observables = [], custody_entries: links = [], evidence_items: items = [] } = dossier.records;
    for (const each of [observables, links, items]) expect(each.length).toBeGreaterThan(0);
    for (const { value } of observables) expect(said).toContain(`${value}`);
    for (const { sequence, place } of links)
      expect(said).toMatch(new RegExp(`"${sequence}\\. [^"]*${place}`));
    for (const { sha256 } of items) expect(said).toContain(`${sha256}`);
    const looks = dossier.records.attachment_looks ?? [];
    expect(looks.length).toBeGreaterThan(0);
    expect(said).toContain(`${words.tables.attachment_looks}: ${looks.length}`);
  });

  it("puts the finding in force first, and calls the one before it superseded", async () => {
    const claimId = opened.claimIds[1];
    const finding = { caseId: opened.id, claimId, confidence: "low", label: "AMBER" } as const;
    const first = {
      ...finding,
      verdict: "undetermined",
      reasoning: "Nobody has looked at the server yet.",
    } as const;
    await makeFinding(people.investigator, first);
    const second = {
      ...finding,
      verdict: "undetermined",
      reasoning: "The server answered, and it is not known to whom else.",
    } as const;
    await makeFinding(people.investigator, {
      ...second,
      supersedes: 1,
      supersedesReason: "The server was looked at since, and it answered.",
    });
    const sections = sectionsOf(await taken(people.investigator), words);
    const claims = sections.find(({ title }) => title === words.say.claims)?.entries ?? [];
    const lines = claims.flatMap(({ lines }) => lines);
    const at = (reasoning: string) => lines.findIndex((line) => line.includes(reasoning));
    expect(at(second.reasoning)).toBeLessThan(at(first.reasoning));
    expect(lines[at(first.reasoning)]).toMatch(new RegExp(`^${words.say.superseded}, `));
    expect(lines[at(second.reasoning)]).not.toContain(words.say.superseded);
  });
});
