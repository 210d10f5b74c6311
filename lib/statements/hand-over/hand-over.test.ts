import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { sharedWith, theirApprover } from "@/e2e/structure/partner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { approved, kept, textOn } from "@/e2e/structure/statements";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { clearFor } from "@/lib/sample/clear-for";
import { waitsFor } from "@/lib/today/waits";
import { readFacts } from "@/lib/track/facts";
import { approveStatement } from "../approve";
import { draftStatement } from "../draft";
import { publishStatement } from "../publish";
import { publishedBehind } from "../published";
import { reviseStatement } from "../revise";
import { decideShared } from "../shares/decide";
import { submitStatement } from "../submit";
import { handOverStatement } from "./hand-over";
import { handOversOf } from "./queries";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const sentences = [{ kind: "advice", text: "Gantilah kata sandi Anda." }];
const inReviewFor = async (audience: string) => {
  const drafted = await draftStatement(people.spokesperson, {
    ...(await textOn(people, opened, sentences)),
    audience,
  });
  await clearFor(people.approver, opened.id, drafted);
  return submitStatement(people.spokesperson, { statementId: drafted.id, version: 1 });
};
const approvedFor = async (audience: string) => {
  const { id, digest } = await inReviewFor(audience);
  return approveStatement(people.approver, { statementId: id, digest });
};
const given = ({ id, digest }: { id: string; digest: string }) => ({
  ...{ statementId: id, digest, receiver: "The committee's secretary", channel: "A letter" },
  ...{ handedAt: "2021-09-09T10:00", proof: "Receipt TT-12, signed by the secretary." },
});
const seenBy = (who: Person, number: number) =>
  as(who, (tx) => handOversOf(tx, opened.id, number), "read only");
const waits = async (who: Person, id: string) =>
  (await as(who, (tx) => waitsFor(tx, who), "read only"))
    .filter((wait) => wait.id === id)
    .map(({ kind }) => kind);

describe("What is meant for somebody named", () => {
  it("is handed over with to whom, how, when and what shows it, stands on record, and never reaches the public side", async () => {
    const statement = await approvedFor("named_party");
    expect(await waits(people.spokesperson, statement.id)).toEqual(["hand_over"]);
    await handOverStatement(people.spokesperson, given(statement));
    expect(await kept(statement.id)).toMatchObject({ state: "handed_over", publications: 0 });
    expect(await seenBy(people.spokesperson, statement.number)).toMatchObject([
      {
        ...{ receiver: "The committee's secretary", channel: "A letter" },
        proof: "Receipt TT-12, signed by the secretary.",
        handedAt: new Date("2021-09-09T03:00:00.000Z"),
      },
    ]);
    expect(await waits(people.spokesperson, statement.id)).toEqual([]);
    const slugs = (await as(job("public"), (tx) => publishedBehind(tx, null, 10_000), "read only")).published;
    expect(slugs.map(({ slug }) => slug)).not.toContain((await kept(statement.id)).slug);
    const [facts] = (await as(people.coordinator, (tx) => readFacts(tx, [opened.id]), "read only")).values();
    expect(facts?.statements.handed_over).toBeGreaterThan(0);
    const [event] = await owner()`select facts from audit_events
      where subject_id = ${statement.id} and action = 'statement.hand-over'`;
    expect(event?.facts).toMatchObject({
      before: "approved",
      after: "handed_over",
      digest: statement.digest,
    });
    expect(JSON.stringify(event)).not.toContain("secretary");
  });

  it("can be handed to others after that, and its text changes no more", async () => {
    const statement = await approvedFor("parliament");
    await handOverStatement(people.approver, given(statement));
    await handOverStatement(people.spokesperson, { ...given(statement), receiver: "The committee's chair" });
    expect(await seenBy(people.approver, statement.number)).toHaveLength(2);
    const again = { statementId: statement.id, version: 5, title: "Lain", sentences };
    await expect(reviseStatement(people.spokesperson, again)).rejects.toMatchObject({
      key: "statement.handed_over",
    });
  });

  it("is told to nobody of another organisation", async () => {
    const statement = await approvedFor("press");
    await handOverStatement(people.spokesperson, given(statement));
    expect(await seenBy(people.official, statement.number)).toEqual([]);
    const seen = await as(people.official, (tx) =>
      tx.execute(sql`select id from statements where id = ${statement.id}`),
    );
    expect([...seen]).toEqual([]);
  });

  it("waits for everybody who is named in it", async () => {
    const statement = await approvedFor("parliament");
    const { shareId } = await sharedWith(people, statement);
    await expect(handOverStatement(people.spokesperson, given(statement))).rejects.toMatchObject({
      key: "statement.not_agreed",
    });
    const { digest } = statement;
    await decideShared(await theirApprover(people), { shareId, digest, decision: "approved" });
    await handOverStatement(people.spokesperson, given(statement));
    expect(await kept(statement.id)).toMatchObject({ state: "handed_over" });
  });

  it("is refused before it was approved, of what everybody may read, of another text, ahead of its time, and to who may not", async () => {
    const waiting = await inReviewFor("named_party");
    await expect(handOverStatement(people.spokesperson, given(waiting))).rejects.toMatchObject({
      ...{ code: "conflict", key: "statement.not_approved" },
    });
    const forAll = await approved(people, opened);
    await expect(handOverStatement(people.spokesperson, given(forAll))).rejects.toMatchObject({
      key: "statement.for_the_public",
    });
    const statement = await approvedFor("named_party");
    await expect(
      handOverStatement(people.spokesperson, { ...given(statement), digest: "0".repeat(64) }),
    ).rejects.toMatchObject({ key: "statement.changed" });
    await expect(
      handOverStatement(people.spokesperson, { ...given(statement), handedAt: "2090-01-01" }),
    ).rejects.toMatchObject({ fields: { handedAt: "in_the_future" } });
    await expect(handOverStatement(people.investigator, given(statement))).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(handOverStatement(people.strangers.spokesperson, given(statement))).rejects.toMatchObject({
      code: "not_found",
    });
    const reason = "Everybody is to read it as well.";
    await expect(
      publishStatement(people.approver, { statementId: statement.id, digest: statement.digest, reason }),
    ).rejects.toMatchObject({ key: "statement.not_for_the_public" });
    expect(
      await owner()`select from statement_hand_overs where statement_id in
      (${waiting.id}, ${forAll.id}, ${statement.id})`,
    ).toHaveLength(0);
  });

  it("is put down past the code neither before its approval, nor in another's name, nor by its state alone", async () => {
    const waiting = await inReviewFor("named_party");
    const ready = await approvedFor("named_party");
    const forge = (id: string, by: Person) =>
      as(people.spokesperson, (tx) =>
        tx.execute(sql`insert into statement_hand_overs (case_id, statement_id, version_id, digest, receiver, channel, handed_at, proof, recorded_by, recorded_at)
          select v.case_id, v.statement_id, v.id, v.digest, 'x', 'y', now() - interval '1 hour', 'z', ${by.id}, now()
          from statement_versions v where v.statement_id = ${id}`),
      );
    await expect(forge(waiting.id, people.spokesperson)).rejects.toMatchObject({ code: "23514" });
    await expect(forge(ready.id, people.approver)).rejects.toMatchObject({ code: "42501" });
    await expect(
      as(people.spokesperson, (tx) =>
        tx.execute(sql`update statements set state = 'handed_over' where id = ${ready.id}`),
      ),
    ).rejects.toThrow();
    expect(await kept(ready.id)).toMatchObject({ state: "approved" });
  });
});
