import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cases } from "@/db/schema/cases";
import { notices } from "@/db/schema/desk";
import { allRows } from "@/e2e/structure/all-rows";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { notify } from "@/lib/notices/notify";
import { type Job, job, type Person } from "./actor";
import { command, done } from "./command";
import type { Effect } from "./record";
import { conflict, notFound } from "./refusal";

ownDatabase();

const input = z.object({ caseId: z.uuid(), title: z.string().trim().min(3).max(20) });
const about = (caseId: string, facts = {}) => ({ caseId, subjectId: caseId, facts });

const retitle = command("case.assign", input, async (tx, { input }) => {
  await tx.update(cases).set({ version: input.title.length }).where(eq(cases.id, input.caseId));
  return done({ title: input.title }, about(input.caseId, { length: input.title.length }));
});

describe("a command", () => {
  test("writes and records in the same transaction, as the role that allowed it", async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    const both = {
      ...people.coordinator,
      roles: ["auditor", "coordinator"] as const,
      address: "203.0.113.7",
    };
    await expect(retitle(both, { caseId: opened.id, title: " Anew " })).resolves.toEqual({ title: "Anew" });
    const [row] = await owner()`
      select e.role, e.action, e.outcome, e.case_id, e.facts, e.organisation_id, e.xmin = c.xmin as together,
        e.origin_digest = encode(sha256(convert_to(p.salt || E'\n' || p.value, 'UTF8')), 'hex') as origin, p.value
      from audit_events e join cases c on c.id = e.case_id join audit_personal p on p.event_id = e.id
      where e.actor_id = ${both.id} and e.action = 'case.assign'`;
    expect(row).toEqual({
      role: "coordinator",
      action: "case.assign",
      outcome: "done",
      case_id: opened.id,
      facts: { length: 4 },
      organisation_id: both.organisationId,
      together: true,
      origin: true,
      value: "203.0.113.7",
    });
  });

  test("is about its noun unless it says otherwise", async () => {
    const people = await makePeople();
    const { id } = await openCase(people);
    const kindOfLast = async () => (await lastEvent("case.assign", people.coordinator.id))?.subject_kind;
    await retitle(people.coordinator, { caseId: id, title: "Anew" });
    expect(await kindOfLast()).toBe("case");
    const close = command("notice.read", input, async (_tx, { input }) =>
      done(null, { ...about(input.caseId), subjectKind: "closure" }),
    );
    const kindOfClose = async () => (await lastEvent("notice.read", people.coordinator.id))?.subject_kind;
    await close(people.coordinator, { caseId: id, title: "Anew" });
    expect(await kindOfClose()).toBe("closure");
    command("audit.export", input, async () => done(null, { ...about(id), subjectKind: "log" }));
    // @ts-expect-error there is no record of the kind "audit", so that it has to be said
    command("audit.export", input, async () => done(null, about(id)));
    // @ts-expect-error no kind of record
    command("case.assign", input, async () => done(null, { ...about(id), subjectKind: "burnt" }));
  });

  test("refused for its shape names the fields and leaves no row", async () => {
    const people = await makePeople();
    await expectRefusal(() => retitle(people.coordinator, { caseId: "no", title: "x" }), "invalid", {
      caseId: "bad_format",
      title: "too_short",
    });
    await expectRefusal(() => retitle(people.coordinator, null), "invalid", { form: "required" });
    expect(await lastEvent("case.assign", people.coordinator.id)).toBeUndefined();
  });

  test("refused for its moment leaves no row, though it had written some", async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    const half = command("case.assign", input, async (tx, { actor, at, input }) => {
      await tx.update(cases).set({ version: input.title.length }).where(eq(cases.id, input.caseId));
      const told = { personId: people.approver.id, kind: "case.added", caseId: input.caseId, createdAt: at };
      await tx.insert(notices).values(told);
      if (actor.roles.length > 0) throw conflict("case.closed");
      return done(null, about(input.caseId));
    });
    await expectRefusal(
      () => half(people.coordinator, { caseId: opened.id, title: "Half" }),
      "conflict",
      "case.closed",
    );
    expect(await lastEvent("case.assign", people.coordinator.id)).toBeUndefined();
  });

  test("of the wrong role is refused before its input is read, and that is recorded with the ids that it named and without what was sent", async () => {
    const people = await makePeople();
    const { id } = await openCase(people);
    const sent = { caseId: id, title: "secret words", bytes: "unread" };
    await expectRefusal(() => retitle(people.spokesperson, sent), "forbidden");
    expect(await lastEvent("case.assign", people.spokesperson.id)).toMatchObject({
      outcome: "refused",
      role: null,
      case_id: null,
      subject_id: null,
      facts: { code: "forbidden", case: id },
    });
  });

  test("on what does not exist for the actor is recorded as well", async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    const look = command("case.assign", input, async (tx, { input }) => {
      const [found] = await tx.select().from(cases).where(eq(cases.id, input.caseId));
      if (!found) throw notFound();
      return done(null, about(found.id));
    });
    const { coordinator } = people.strangers;
    const missingId = randomUUID();
    const foreign = await expectRefusal(
      () => look(coordinator, { caseId: opened.id, title: "Anew" }),
      "not_found",
    );
    const missing = await expectRefusal(
      () => look(coordinator, { caseId: missingId, title: "Anew" }),
      "not_found",
    );
    expect({ ...foreign }).toEqual({ ...missing });
    expect(await lastEvent("case.assign", coordinator.id)).toMatchObject({
      outcome: "refused",
      facts: { code: "not_found", case: missingId },
    });
  });

  test("of a job that does not bear its name is refused", async () => {
    await expectRefusal(() => retitle(job("public"), {}), "forbidden");
  });

  test("whose record cannot be written does not happen", async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    const before = await allRows();
    for (const facts of [{ score: 9.8 }, { deep: [{ share: 0.1 }] }, { text: "\u0000" }, { n: Number.NaN }]) {
      const unrecordable = command("case.assign", input, async (tx, { input }) => {
        await tx.update(cases).set({ version: input.title.length }).where(eq(cases.id, input.caseId));
        return done(null, about(input.caseId, facts));
      });
      await expect(unrecordable(people.coordinator, { caseId: opened.id, title: "Anew" })).rejects.toThrow();
    }
    await owner()`alter table audit_events add constraint on_purpose check (action <> 'case.assign') not valid`;
    await expect(retitle(people.coordinator, { caseId: opened.id, title: "Anew" })).rejects.toThrow(
      "on_purpose",
    );
    await owner()`alter table audit_events drop constraint on_purpose`;
    expect(await allRows()).toEqual(before);
  });

  test("is recorded, and its effects share its fate", async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    const tell = (caseId: string, then: () => void) =>
      command("case.assign", input, async (tx, { input }) => {
        await tx.update(cases).set({ version: input.title.length }).where(eq(cases.id, caseId));
        return done(null, about(caseId), [
          notify([people.approver.id, people.coordinator.id], {
            kind: "case.added",
            caseId,
            subjectId: caseId,
          }),
          async () => then(),
        ]);
      })(people.coordinator, { caseId, title: "Anew" });
    const told =
      () => owner()`select person_id from notices where kind = 'case.added' and case_id = ${opened.id}
      and person_id in (${people.approver.id}, ${people.coordinator.id})`;
    const before = (await told()).length;
    await expect(
      tell(opened.id, () => {
        throw conflict("changed_meanwhile");
      }),
    ).rejects.toMatchObject({ code: "conflict" });
    expect(await told()).toHaveLength(before);
    await tell(opened.id, () => undefined);
    expect(await told()).toHaveLength(before + 1);
  });

  test("of somebody deactivated meanwhile is refused at once and writes nothing", async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    await owner()`update people set status = 'deactivated' where id = ${people.coordinator.id}`;
    await expectRefusal(
      () => retitle(people.coordinator, { caseId: opened.id, title: "Anew" }),
      "unauthenticated",
    );
    await expectRefusal(() => retitle(people.coordinator, { title: "" }), "invalid");
  });

  test("hands over a person where the policy names roles, a job where it names jobs, either where both", () => {
    const byPerson = (_actor: Person) => done(null, about(""));
    const byJob = (_actor: Job) => done(null, about(""));
    const tellPerson: Effect<Person> = async () => undefined;
    command("case.assign", input, async (_tx, { actor }) => byPerson(actor));
    command("notice.read", input, async (_tx, { actor }) => byPerson(actor));
    command("evidence.recheck", input, async (_tx, { actor }) => byJob(actor));
    command("case.assign", input, async () => done(null, about(""), [tellPerson]));
    // @ts-expect-error a job may invite too
    command("person.invite", input, async (_tx, { actor }) => byPerson(actor));
    // @ts-expect-error a person may invite too
    command("person.invite", input, async (_tx, { actor }) => byJob(actor));
    // @ts-expect-error no person does it
    command("evidence.recheck", input, async (_tx, { actor }) => byPerson(actor));
    // @ts-expect-error what follows needs a person, and a job may invite
    command("person.invite", input, async () => done(null, about(""), [tellPerson]));
  });

  test("does not compile without its audit facts", () => {
    // @ts-expect-error no record of what was done
    command("case.assign", input, async () => ({ result: null }));
    // @ts-expect-error nothing returned
    command("case.assign", input, async () => undefined);
    const sometimes = async (given: string) => (given === "" ? null : done(null, about(given)));
    // @ts-expect-error one branch without a record
    command("case.assign", input, async (_tx, { input }) => sometimes(input.title));
    // @ts-expect-error a record without its subject
    command("case.assign", input, async (_tx, { input }) => done(null, { caseId: input.caseId }));
    // @ts-expect-error an act that the policy does not know
    command("case.burn", input, async (_tx, { input }) => done(null, about(input.caseId)));
  });
});

test("A refusal is recorded even when a hundred arrive at once", async () => {
  const people = await makePeople();
  await openCase(people);
  await Promise.allSettled(Array.from({ length: 100 }, () => retitle(people.official, {})));
  const [row] = await owner()`
    select count(*)::int as n from audit_events where actor_id = ${people.official.id} and outcome = 'refused'`;
  expect(row).toEqual({ n: 100 });
});
