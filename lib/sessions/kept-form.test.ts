import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { as } from "@/lib/kernel/as";
import { formToken } from "./form-token";
import {
  dropKeptForm,
  forgetKeptForms,
  hasKeptForms,
  keepForm,
  keepLateForm,
  keptDays,
  keptFormsOf,
  mostForms,
} from "./kept-form";

const at = new Date("2026-11-26T10:00:00Z");
const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
const values = { what: "A RED matter in words", tick: ["a", "b"] };
const place = (form = "entry") => ({ page: `/cases/${randomUUID()}/timeline`, form });
const token = (id: string, when = at) => formToken(id, when).token;

test("What is typed is given back to its person on its page, until it is sent or a week has passed", async () => {
  const [{ coordinator }, where] = [await makePeople(), place()];
  expect(await keepForm(coordinator, where, values, at)).toBe(true);
  const kept = { form: "entry", values, late: false, at };
  expect(await keptFormsOf(coordinator, where.page, later(24 * keptDays - 1))).toEqual([kept]);
  expect(await keptFormsOf(coordinator, where.page, later(24 * keptDays + 1))).toEqual([]);
  expect(await hasKeptForms(coordinator.id)).toBe(true);
  await dropKeptForm(coordinator, where);
  expect(await keptFormsOf(coordinator, where.page, at)).toEqual([]);
  expect(await hasKeptForms(coordinator.id)).toBe(false);
});

test("What comes after the session is over waits for the person whose page it was", async () => {
  const [{ coordinator }, where] = [await makePeople(), place()];
  expect(await keepLateForm(token(coordinator.id), where, values, at)).toBe(true);
  expect(await keptFormsOf(coordinator, where.page, at)).toEqual([{ form: "entry", values, late: true, at }]);
});

test("What comes late is kept once a second, over a draft of a moment ago, and pushes out what came late before what is typed", async () => {
  const [{ coordinator }, where, typed] = [await makePeople(), place(), place()];
  const send = (what: string, milliseconds: number, to = where) =>
    keepLateForm(token(coordinator.id), to, { what }, new Date(at.getTime() + milliseconds));
  await keepForm(coordinator, where, { what: "a draft" }, at);
  await keepForm(coordinator, typed, { what: "typed long before" }, later(-1));
  expect(await send("sent", 500)).toBe(true);
  expect(await send("sent twice", 900)).toBe(false);
  expect(await send("sent again", 1600)).toBe(true);
  expect(await keptFormsOf(coordinator, where.page, at)).toMatchObject([{ values: { what: "sent again" } }]);
  for (let n = 0; n < mostForms; n++) expect(await send("another", 2000 + n, place())).toBe(true);
  expect(await keptFormsOf(coordinator, where.page, at)).toEqual([]);
  expect(await keptFormsOf(coordinator, typed.page, at)).toMatchObject([
    { values: { what: "typed long before" } },
  ]);
});

test("Nobody else is given it, on no other page, and the forms of a page are kept apart", async () => {
  const [{ coordinator, investigator }, where] = [await makePeople(), place()];
  await keepForm(coordinator, where, values, at);
  await keepForm(coordinator, { ...where, form: "" }, { what: "Another" }, at);
  expect(await keptFormsOf(investigator, where.page, at)).toEqual([]);
  expect(await keptFormsOf(coordinator, place().page, at)).toEqual([]);
  expect(await keptFormsOf(coordinator, where.page, at)).toHaveLength(2);
});

test("Of one form only the newest is kept, once a second", async () => {
  const [{ coordinator }, where] = [await makePeople(), place()];
  const keep = (what: string, seconds: number) =>
    keepForm(coordinator, where, { what }, new Date(at.getTime() + seconds * 1000));
  expect(await keep("first", 0)).toBe(true);
  await expect(keep("at once", 0.5)).rejects.toMatchObject({ code: "conflict", key: "form.too_soon" });
  expect(await keep("second", 2)).toBe(true);
  expect(await keep("typed before, and held by a device", -60)).toBe(false);
  expect(await keptFormsOf(coordinator, where.page, at)).toMatchObject([{ values: { what: "second" } }]);
});

test("Of one person so many forms are kept, and the oldest gives way", async () => {
  const { coordinator } = await makePeople();
  const places = Array.from({ length: mostForms + 1 }, (_, n) => place(`n${n}`));
  for (const [n, where] of places.entries()) await keepForm(coordinator, where, values, later(n));
  const kept = await Promise.all(places.map(({ page }) => keptFormsOf(coordinator, page, later(mostForms))));
  expect(kept.map((forms) => forms.length)).toEqual([0, ...Array(mostForms).fill(1)]);
});

test("Without a token of ours, past its time or too long, nothing is kept", async () => {
  const [{ coordinator }, where] = [await makePeople(), place()];
  const long = { what: "x".repeat(300_000) };
  expect(await keepLateForm("v1.a.b.c", where, values, at)).toBe(false);
  expect(await keepLateForm(token(coordinator.id, later(-24 * 31)), where, values, at)).toBe(false);
  expect(await keepLateForm(token(coordinator.id), where, long, at)).toBe(false);
  await expect(keepForm(coordinator, where, long, at)).rejects.toMatchObject({ key: "form.too_much" });
  expect(await keptFormsOf(coordinator, where.page, at)).toEqual([]);
});

test("The database holds neither the words nor where they were typed, and shows its rows to their person alone", async () => {
  const [{ coordinator, investigator }, where] = [await makePeople(), place()];
  await keepForm(coordinator, where, values, at);
  const rows = await owner()`select * from kept_forms where person_id = ${coordinator.id}`;
  expect(rows).toHaveLength(1);
  for (const said of ["RED matter", where.page, "entry"]) expect(JSON.stringify(rows)).not.toContain(said);
  const seen = (who: typeof coordinator) =>
    as(who, (tx) => tx.execute("select count(*)::int as n from kept_forms"));
  expect((await seen(coordinator))[0]).toEqual({ n: 1 });
  expect((await seen(investigator))[0]).toEqual({ n: 0 });
});

test("What nobody came back for goes", async () => {
  const [{ coordinator }, where] = [await makePeople(), place()];
  await keepForm(coordinator, where, values, later(-24 * 400));
  await forgetKeptForms(later(-24 * 380));
  expect(await keptFormsOf(coordinator, where.page, later(-24 * 400))).toEqual([]);
});
