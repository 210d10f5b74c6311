import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { broken, forge } from "@/e2e/structure/forge";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { foundOn, kept, resting, textOn } from "@/e2e/structure/statements";
import { as } from "@/lib/kernel/as";
import { waitsFor } from "@/lib/today/waits";
import { approveStatement } from "../approve";
import { draftStatement } from "../draft";
import { publishStatement } from "../publish";
import { findStatement } from "../queries";
import { letStand } from "../stands";
import { submitStatement } from "../submit";
import { handOverStatement } from "./hand-over";

const reason = "The committee is to know what is established.";
let people: TestPeople;
let opened: OpenedCase;
let first: { id: string; number: number; digest: string };
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  first = await approvedAs({ audience: "parliament" });
  await handOverStatement(people.spokesperson, given(first));
});

const approvedAs = async (as: { audience: string; kind?: string; correctsId?: string }) => {
  const sentences = [resting((await foundOn(people, opened)).id)];
  const drafted = await draftStatement(people.spokesperson, {
    ...(await textOn(people, opened, sentences)),
    ...as,
  });
  const { id, digest } = await submitStatement(people.spokesperson, { statementId: drafted.id, version: 1 });
  return approveStatement(people.approver, { statementId: id, digest });
};
const given = ({ id, digest }: { id: string; digest: string }) => ({
  ...{ statementId: id, digest, receiver: "The committee's secretary", channel: "A letter" },
  ...{ handedAt: "2021-09-09T10:00", proof: "Receipt TT-12." },
});
const flags = () =>
  owner()`select cause, ending from statement_flags where statement_id = ${first.id} order by raised_at`;

describe("What was handed over", () => {
  it("is flagged when a finding under it changes, with a clock and on Today of its organisation alone", async () => {
    await foundOn(people, opened, "refuted");
    expect(await flags()).toEqual([{ cause: "finding", ending: null }]);
    const waits = async (who: TestPeople["approver"]) =>
      (await as(who, (tx) => waitsFor(tx, who), "read only")).filter(
        ({ kind, id }) => kind === "reconsider" && id === first.id,
      );
    for (const who of [people.spokesperson, people.approver])
      expect(await waits(who)).toMatchObject([{ due: expect.any(Date) }]);
    expect(await waits(people.strangers.approver)).toEqual([]);
    const told = await owner()<{ person_id: string }[]>`select n.person_id from notices n
      join statement_flags f on f.id = n.subject_id where n.kind = 'statement.flagged' and f.statement_id = ${first.id}`;
    expect(told.map(({ person_id }) => person_id).sort()).toEqual(
      [people.spokesperson.id, people.approver.id].sort(),
    );
  });

  it("stands when an approver says so, and is flagged anew by the next change", async () => {
    await letStand(people.approver, { statementId: first.id, reason });
    await foundOn(people, opened, "undetermined");
    expect(await flags()).toMatchObject([{ ending: "stands" }, { ending: null }]);
  });

  it("loses its flag by no raw word", async () => {
    const forged = as(people.spokesperson, (tx) =>
      tx.execute(sql`update statement_flags set ending = 'corrected', ended_by = ${people.spokesperson.id}, ended_at = now()
        where statement_id = ${first.id} and ending is null`),
    );
    await expect(forged).rejects.toThrow();
  });

  it("corrects nothing that was published, even where the flag of that is ended beside the hand-over", async () => {
    const out = await approvedAs({ audience: "public" });
    await publishStatement(people.approver, { statementId: out.id, digest: out.digest, reason });
    await foundOn(people, opened, "refuted");
    const { id } = await approvedAs({ audience: "press", kind: "correction", correctsId: out.id });
    const by = people.spokesperson.id;
    const handed = `insert into statement_hand_overs
      (case_id, statement_id, version_id, digest, receiver, channel, handed_at, proof, recorded_by, recorded_at)
      select v.case_id, v.statement_id, v.id, v.digest, 'x', 'y', now() - interval '1 hour', 'z', '${by}', now()
      from statement_versions v where v.statement_id = '${id}'`;
    const ended = `update statement_flags set ending = 'corrected', ended_by = '${by}', ended_at = now()
      where statement_id = '${out.id}' and ending is null`;
    expect(await forge(people.spokesperson, handed)).toEqual([]);
    expect(await forge(people.spokesperson, handed, ended)).toBe(broken);
  });

  it("is corrected by what is handed over itself, never on the public pages", async () => {
    await expect(
      approvedAs({ audience: "public", kind: "correction", correctsId: first.id }),
    ).rejects.toMatchObject({ fields: { audience: "corrects_handed_over" } });
    const toThePress = await approvedAs({ audience: "press", kind: "correction", correctsId: first.id });
    const { id: statementId, digest } = toThePress;
    await expect(publishStatement(people.approver, { statementId, digest, reason })).rejects.toMatchObject({
      key: "statement.corrects_handed_over",
    });
    expect(await kept(statementId)).toMatchObject({ state: "approved", publications: 0 });
  });

  it("says what corrected it, has no flag after that, and goes to nobody else", async () => {
    const correction = await approvedAs({ audience: "parliament", kind: "correction", correctsId: first.id });
    const read = () =>
      as(people.spokesperson, (tx) => findStatement(tx, opened.id, first.number), "read only");
    expect((await read()).corrections).toEqual([]);
    await handOverStatement(people.spokesperson, given(correction));
    expect((await read()).corrections).toMatchObject([{ number: correction.number }]);
    expect(await flags()).toMatchObject([{ ending: "stands" }, { ending: "corrected" }]);
    await expect(handOverStatement(people.spokesperson, given(first))).rejects.toMatchObject({
      key: "statement.handed_over_corrected",
    });
    expect((await kept(first.id)).state).toBe("handed_over");
  });
});
