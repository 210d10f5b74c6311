import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { approved, foundOn, kept, resting, textOn } from "@/e2e/structure/statements";
import { moveExposure } from "@/lib/exposures/move";
import { planRetest } from "@/lib/exposures/plan-retest";
import { recordExposure } from "@/lib/exposures/record";
import { recordRetest } from "@/lib/exposures/retest";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { waitsFor } from "@/lib/today/waits";
import { approveStatement } from "./approve";
import { draftStatement } from "./draft";
import { publishStatement } from "./publish";
import { findStatement } from "./queries";
import { letStand } from "./stands";
import { submitStatement } from "./submit";

const reason = "The public is to know what is established.";
let people: TestPeople;
let opened: OpenedCase;
let published: { id: string; number: number; slug: string };
beforeAll(async () => {
  people = await makePeople();
});

/** A published statement in a case of its own, which rests on a finding. */
const publishedIn = async (of: OpenedCase) => {
  const { id, digest } = await approved(people, of, [resting((await foundOn(people, of)).id)]);
  return publishStatement(people.approver, { statementId: id, digest, reason });
};
const fresh = async () => {
  opened = await openCase(people);
  published = await publishedIn(opened);
};
const correct = async (kind: "correction" | "retraction", correctsId = published.id) => {
  const sentences = [resting((await foundOn(people, opened)).id)];
  const text = { ...(await textOn(people, opened, sentences)), kind, correctsId };
  const { id, digest } = await draftStatement(people.spokesperson, text);
  await submitStatement(people.spokesperson, { statementId: id, version: 1 });
  await approveStatement(people.approver, { statementId: id, digest });
  return publishStatement(people.approver, { statementId: id, digest, reason });
};
const flagsOn = (id: string) =>
  owner()<{ cause: string; ending: string | null }[]>`
    select cause, ending from statement_flags where statement_id = ${id} order by raised_at`;
const waits = async (who: TestPeople["approver"]) =>
  (await as(who, (tx) => waitsFor(tx, who), "read only")).filter(
    ({ kind, reference }) => kind === "reconsider" && reference === opened.reference,
  );

describe("A correction", () => {
  beforeAll(fresh);

  it("marks what it is of when it is published, and both stay readable under their addresses", async () => {
    const correction = await correct("correction");
    expect(await kept(published.id)).toMatchObject({ state: "corrected", publications: 1 });
    const [row] = await owner()`select corrects_slug from publications where statement_id = ${correction.id}`;
    expect(row?.corrects_slug).toBe(published.slug);
    const read = (number: number) =>
      as(people.spokesperson, (tx) => findStatement(tx, opened.id, number), "read only");
    expect((await read(published.number)).corrections).toMatchObject([{ number: correction.number }]);
    expect((await read(correction.number)).corrects).toMatchObject({ number: published.number });
  });

  it("can be followed by a retraction, and nothing by anything", async () => {
    await correct("retraction");
    expect((await kept(published.id)).state).toBe("retracted");
    await expect(correct("correction")).rejects.toMatchObject({
      fields: { correctsId: "not_of_this_case" },
    });
  });

  it("is of something that is out in this case and its own organisation's, or it is refused", async () => {
    const text = await textOn(people, opened, []);
    const other = await openCase(people);
    const elsewhere = await publishedIn(other);
    const tries = [
      [{ kind: "correction" }, { correctsId: "required" }],
      [{ kind: "update", correctsId: elsewhere.id }, { correctsId: "only_a_correction" }],
      [{ kind: "correction", correctsId: elsewhere.id }, { correctsId: "not_of_this_case" }],
    ] as const;
    for (const [given, fields] of tries)
      await expect(draftStatement(people.spokesperson, { ...text, ...given })).rejects.toMatchObject({
        fields,
      });
  });

  it("is no word that raw SQL can say", async () => {
    await fresh();
    for (const state of ["corrected", "retracted"]) {
      const forge = as(people.approver, (tx) =>
        tx.execute(sql`update statements set state = ${state} where id = ${published.id}`),
      );
      await expect(forge).rejects.toThrow();
    }
    expect((await kept(published.id)).state).toBe("published");
  });
});

describe("A published statement", () => {
  beforeAll(fresh);

  it("is flagged when a finding under it is superseded, on Today of who speaks and with a clock, and they are told", async () => {
    await foundOn(people, opened, "refuted");
    expect(await flagsOn(published.id)).toEqual([{ cause: "finding", ending: null }]);
    for (const who of [people.spokesperson, people.approver])
      expect(await waits(who)).toMatchObject([{ id: published.id, due: expect.any(Date) }]);
    expect(await waits(people.strangers.approver)).toEqual([]);
    const told = await owner()<{ person_id: string }[]>`
      select n.person_id from notices n join statement_flags f on f.id = n.subject_id
      where n.kind = 'statement.flagged' and f.statement_id = ${published.id}`;
    expect(told.map(({ person_id }) => person_id).sort()).toEqual(
      [people.spokesperson.id, people.approver.id].sort(),
    );
  });

  it("is flagged once, whatever else changes before somebody has decided", async () => {
    await foundOn(people, opened, "substantiated");
    expect(await flagsOn(published.id)).toHaveLength(1);
  });

  it("stands when an approver who did not write it says so with a reason, and is flagged anew by the next change", async () => {
    await expect(letStand(people.spokesperson, { statementId: published.id, reason })).rejects.toMatchObject({
      code: "forbidden",
    });
    await letStand(people.approver, { statementId: published.id, reason });
    expect(await flagsOn(published.id)).toMatchObject([{ ending: "stands" }]);
    expect(await waits(people.approver)).toEqual([]);
    await expect(letStand(people.approver, { statementId: published.id, reason })).rejects.toMatchObject({
      key: "statement.nothing_changed",
    });
    await foundOn(people, opened, "undetermined");
    expect(await flagsOn(published.id)).toHaveLength(2);
  });

  it("loses its flag when its correction is published", async () => {
    await correct("correction");
    expect(await flagsOn(published.id)).toMatchObject([{ ending: "stands" }, { ending: "corrected" }]);
  });

  it("is flagged by an exposure that is no longer as it says, and not by one that only was there", async () => {
    await fresh();
    const { investigator } = people;
    const caseId = opened.id;
    const systemId = (await recordSystem(investigator, { caseId, name: "Old register", class: "high" })).id;
    const { id: exposureId } = await recordExposure(investigator, {
      ...{ caseId, systemId, service: "database", host: "withheld" },
    });
    const saying = async (use: string) => {
      const says = {
        kind: "assertion",
        text: "Basis data itu terbuka.",
        basis: "exposure",
        basisId: exposureId,
        use,
      };
      const { id, digest } = await approved(people, opened, [says]);
      return publishStatement(people.approver, { statementId: id, digest, reason });
    };
    const [was, open] = [await saying("is_so"), await saying("is_open")];
    const move = (to: string) =>
      moveExposure(investigator, {
        ...{ exposureId, to, occurredAt: "2021-08-25" },
        reason: "Seen from outside on that day.",
      });
    await move("closed");
    expect([await flagsOn(was.id), await flagsOn(open.id)]).toEqual([
      [],
      [{ cause: "exposure", ending: null }],
    ]);
    const closed = await saying("is_closed");
    const plan = { exposureId, plannedFor: "2021-08-26", tester: "us", method: "From outside." };
    const { id: retestId } = await planRetest(investigator, plan);
    const tested = { retestId, testedAt: "2021-08-26", found: "No answer from two networks." };
    await recordRetest(investigator, { ...tested, result: "passed" });
    expect(await flagsOn(closed.id)).toEqual([]);
    await move("reopened");
    expect(await flagsOn(closed.id)).toHaveLength(1);
  });

  it("is not flagged by hand, and its flag is not ended by raw SQL without a word", async () => {
    await fresh();
    await foundOn(people, opened, "refuted");
    const end = (set: ReturnType<typeof sql>) =>
      as(people.spokesperson, (tx) =>
        tx.execute(sql`update statement_flags set ${set} where statement_id = ${published.id}`),
      );
    const by = sql`ended_by = ${people.spokesperson.id}, ended_at = now()`;
    await expect(end(sql`ending = 'corrected', ${by}`)).rejects.toThrow();
    await expect(end(sql`ending = 'stands', end_reason = 'x', ${by}`)).rejects.toThrow();
    await expect(
      as(people.approver, (tx) =>
        tx.execute(sql`insert into statement_flags (case_id, statement_id, cause, cause_id, raised_by, raised_at, due_at)
          values (${opened.id}, ${published.id}, 'finding', ${published.id}, ${people.approver.id}, now(), now())`),
      ),
    ).rejects.toThrow();
    expect(await flagsOn(published.id)).toEqual([{ cause: "finding", ending: null }]);
  });
});
