import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { as } from "@/lib/kernel/as";
import { dropKeptForm, forgetKeptForms, formToken, keepForm, keptForm, keptHours } from "./kept-form";

const at = new Date("2026-11-26T10:00:00Z");
const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
const typed = { form: "entry", values: { what: "A RED matter in words", tick: ["a", "b"] } };
const page = () => `/cases/${randomUUID()}/timeline`;

test("What was typed is given back to its person on its page, until it is sent or a day's work is over", async () => {
  const [person, where] = [randomUUID(), page()];
  expect(await keepForm(formToken(person, at), where, typed, at)).toBe(true);
  expect(await keptForm(person, where, later(1))).toEqual(typed);
  expect(await keptForm(person, where, later(keptHours + 1))).toBeNull();
  await dropKeptForm(person, where);
  expect(await keptForm(person, where, at)).toBeNull();
});

test("Nobody else is given it, on no other page", async () => {
  const [person, where] = [randomUUID(), page()];
  await keepForm(formToken(person, at), where, typed, at);
  expect(await keptForm(randomUUID(), where, at)).toBeNull();
  expect(await keptForm(person, page(), at)).toBeNull();
});

test("Of one page only the last is kept", async () => {
  const [person, where] = [randomUUID(), page()];
  await keepForm(formToken(person, at), where, typed, at);
  const second = { form: "", values: { what: "Another" } };
  await keepForm(formToken(person, at), where, second, at);
  expect(await keptForm(person, where, at)).toEqual(second);
});

test("Without a token of ours, past its time or too long, nothing is kept", async () => {
  const [person, where] = [randomUUID(), page()];
  const old = formToken(person, later(-24 * 31));
  const long = { form: "", values: { what: "x".repeat(300_000) } };
  expect(await keepForm("v1.a.b.c", where, typed, at)).toBe(false);
  expect(await keepForm(old, where, typed, at)).toBe(false);
  expect(await keepForm(formToken(person, at), where, long, at)).toBe(false);
  expect(await keptForm(person, where, at)).toBeNull();
});

test("The database holds neither the words nor who typed them nor where, and shows its rows to nobody", async () => {
  const { coordinator } = await makePeople();
  const where = page();
  await keepForm(formToken(coordinator.id, at), where, typed, at);
  const all = JSON.stringify(await owner()`select * from kept_forms`);
  for (const said of ["RED matter", coordinator.id, where]) expect(all).not.toContain(said);
  const seen = await as(coordinator, (tx) => tx.execute("select count(*)::int as n from kept_forms"));
  expect(seen[0]).toEqual({ n: 0 });
});

test("What nobody came back for goes", async () => {
  const [person, where] = [randomUUID(), page()];
  await keepForm(formToken(person, later(-24 * 400)), where, typed, later(-24 * 400));
  await forgetKeptForms(later(-24 * 399));
  expect(await keptForm(person, where, later(-24 * 400))).toBeNull();
});
