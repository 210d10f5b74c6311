import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { cases } from "@/db/schema/cases";
import { allRows } from "@/e2e/structure/all-rows";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "./command";
import { conflict, type Refusal } from "./refusal";

ownDatabase();

const input = z.object({ caseId: z.uuid(), title: z.string().trim().min(3).max(20) });
const about = (caseId: string, facts = {}) => ({ caseId, subjectId: caseId, facts });

describe("a command that prepares", () => {
  /** What happened, in its order; `meanwhile` happens while it prepares. */
  const preparing = (meanwhile: (caseId: string) => unknown = () => undefined, refuses?: Refusal) => {
    const happened: string[] = [];
    const act = command("case.assign", input, {
      admit: async (tx, { input }) => {
        happened.push("admit");
        return lockOpenCase(tx, input.caseId);
      },
      prepare: async ({ admitted }) => {
        happened.push("prepare");
        await meanwhile(admitted.id);
        return { length: admitted.title.length };
      },
      run: async (tx, { input, admitted, held }) => {
        happened.push("run");
        await tx.update(cases).set({ version: input.title.length }).where(eq(cases.id, admitted.id));
        if (refuses) throw refuses;
        return done(held.length, about(admitted.id, { length: held.length }));
      },
      letGo: async ({ length }, ending) => {
        happened.push(`let go of ${length}, ${ending}`);
      },
    });
    return { act, happened };
  };
  const anOpenCase = async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    const [row] = await owner()`select length(title)::int from cases where id = ${opened.id}`;
    return { people, given: { caseId: opened.id, title: "Anew" }, length: Number(row?.length) };
  };

  test("is admitted, prepares without holding anything, is admitted once more and recorded", async () => {
    const { people, given, length } = await anOpenCase();
    const { act, happened } = preparing(async (id) => {
      await owner()`select 1 from cases where id = ${id} for update nowait`;
    });
    expect(await act(people.coordinator, given)).toBe(length);
    expect(happened).toEqual(["admit", "prepare", "admit", "run", `let go of ${length}, done`]);
    expect(await lastEvent("case.assign", people.coordinator.id)).toMatchObject({
      outcome: "done",
      subject_kind: "case",
      facts: { length },
    });
  });

  test("prepares nothing for whom it refuses, and that is recorded once", async () => {
    const { people, given } = await anOpenCase();
    const { act, happened } = preparing();
    for (const ask of [act, act.admit]) {
      await expectRefusal(() => ask(people.coordinator, { ...given, title: "" }), "invalid");
      await expectRefusal(() => ask(people.spokesperson, given), "forbidden");
      await expectRefusal(() => ask(people.strangers.coordinator, given), "not_found");
    }
    expect(happened).toEqual(["admit", "admit"]);
    for (const who of [people.spokesperson, people.strangers.coordinator]) {
      const events =
        await owner()`select outcome from audit_events where actor_id = ${who.id} and action = 'case.assign'`;
      expect(events).toEqual([{ outcome: "refused" }, { outcome: "refused" }]);
    }
  });

  test("asked only whether it would be admitted leaves no trace", async () => {
    const { people, given } = await anOpenCase();
    const { act, happened } = preparing();
    const before = await allRows();
    await act.admit(people.coordinator, given);
    expect(happened).toEqual(["admit"]);
    expect(await allRows()).toEqual(before);
  });

  test("that fails while it prepares writes nothing", async () => {
    const { people, given } = await anOpenCase();
    const { act, happened } = preparing(() => {
      throw new Error("the disk is gone");
    });
    const before = await allRows();
    await expect(act(people.coordinator, given)).rejects.toThrow("the disk is gone");
    expect(happened).toEqual(["admit", "prepare"]);
    expect(await allRows()).toEqual(before);
  });

  test("lets go of what it prepared when its act is refused or what admitted it is gone, and writes nothing", async () => {
    const { people, given, length } = await anOpenCase();
    const refused = preparing(undefined, conflict("changed_meanwhile"));
    const before = await allRows();
    await expectRefusal(() => refused.act(people.coordinator, given), "conflict", "changed_meanwhile");
    expect(refused.happened.slice(-2)).toEqual(["run", `let go of ${length}, undone`]);
    expect(await allRows()).toEqual(before);
    const late = preparing((id) => owner()`update cases set status = 'closed' where id = ${id}`);
    await expect(late.act(people.coordinator, given)).rejects.toMatchObject({ key: "case.closed" });
    expect(late.happened.slice(-2)).toEqual(["admit", `let go of ${length}, undone`]);
    expect(await lastEvent("case.assign", people.coordinator.id)).toBeUndefined();
  });

  test("can end with a refusal of which the act stays on record", async () => {
    const { people, given } = await anOpenCase();
    const endings: string[] = [];
    const act = command("notice.read", input, {
      admit: (tx, { input }) => lockOpenCase(tx, input.caseId),
      prepare: async () => "bytes",
      run: async (_tx, { admitted }) =>
        done<string>(conflict("evidence.bytes_different"), about(admitted.id)),
      letGo: async (_held, ending) => {
        endings.push(ending);
      },
    });
    await expect(act(people.coordinator, given)).rejects.toMatchObject({ key: "evidence.bytes_different" });
    expect(endings).toEqual(["done"]);
    expect(await lastEvent("notice.read", people.coordinator.id)).toMatchObject({ outcome: "done" });
  });

  test("does not compile when its parts do not fit", () => {
    const admit = async () => "admitted";
    const prepare = async () => 1;
    // @ts-expect-error nothing is prepared
    command("case.assign", input, { admit, run: async () => done(null, about("")) });
    // @ts-expect-error no record of what was done
    command("case.assign", input, { admit, prepare, run: async () => ({ result: null }) });
    const toText = (held: string) => done(held, about(""));
    // @ts-expect-error what was prepared is a number
    command("case.assign", input, { admit, prepare, run: async (_tx, { held }) => toText(held) });
    command("case.assign", input, { admit, prepare, run: async (_tx, { admitted }) => toText(admitted) });
  });
});
