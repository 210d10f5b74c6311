import { beforeAll, expect, test } from "vitest";
import { deriveRows } from "./derived-rows";
import { fillCase } from "./filled-case";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let other: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  [opened, other] = [await openCase(people), await openCase(people)];
  for (const one of [opened, other]) await fillCase(people, one);
});

const each = () => `(select c.id as case_id, c.lead_id as worker, c.organisation_id as party, now() as at
  from cases c where c.id in ('${opened.id}', '${other.id}'))`;

test("A table that comes below a case gets a row for each case, with a parent of the same case, and no second one", async () => {
  const sql = owner();
  await sql.unsafe(`
    create table planted (id uuid primary key default gen_random_uuid(), case_id uuid not null references cases (id), number int not null,
      state text not null check (state in ('proposed', 'done')), what text not null, noted text, due date not null, told timestamptz not null,
      names text[] not null, by_whom uuid not null references people (id), whose uuid not null references organisations (id), unique (case_id, id));
    create table planted_below (case_id uuid not null, planted_id uuid not null, foreign key (case_id, planted_id) references planted (case_id, id))`);
  await deriveRows(sql, each());
  await deriveRows(sql, each());
  const rows = await sql`select p.state, p.number, p.noted, p.case_id = b.case_id as beside
    from planted p join planted_below b on b.planted_id = p.id`;
  const row = { state: "proposed", number: 1, noted: null, beside: true };
  expect([...rows]).toEqual([row, row]);
});
