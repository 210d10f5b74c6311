import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { refusedInClosedCase, shutCase } from "@/e2e/structure/in-closed-case";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { sharedWith, theirApprover } from "@/e2e/structure/partner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { approved, inReview, kept } from "@/e2e/structure/statements";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { publishStatement } from "../publish";
import { findPublished } from "../published";
import { reviseStatement } from "../revise";
import { scheduleStatement } from "../schedule";
import { decideShared } from "./decide";
import { endShare } from "./end";
import { shareStatement } from "./share";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let minister: Person;
/** The approver of a third organisation on the case. */
let police: Person;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  minister = await theirApprover(people);
  const others = await makePeople();
  police = await theirApprover(others);
  await addOrganisation(people.coordinator, {
    ...{ caseId: opened.id, organisationId: police.organisationId, role: "police" },
  });
});
const reason = "All who are named have agreed on it.";
const publish = ({ id, digest }: { id: string; digest: string }) =>
  publishStatement(people.spokesperson, { statementId: id, digest, reason });
const decide = (who: Person, shareId: string, digest: string, decision = "approved") =>
  decideShared(who, { shareId, digest, decision, ...(decision === "returned" ? { reason } : {}) });

describe("A joint statement", () => {
  it("goes out once every organisation that it names has approved exactly this version, and names them to the public", async () => {
    const statement = await approved(people, opened);
    const theirs = await sharedWith(people, statement);
    const third = await shareStatement(people.coordinator, {
      ...{ statementId: statement.id, digest: statement.digest, purpose: "joint_approval" },
      organisationId: police.organisationId,
    });
    await expect(publish(statement)).rejects.toMatchObject({
      key: "statement.not_agreed",
      details: { parties: expect.arrayContaining([minister.organisation, police.organisation]) },
    });
    const both = await Promise.allSettled([
      decide(minister, theirs.shareId, statement.digest),
      decide(police, third.shareId, statement.digest),
    ]);
    expect(both.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect(
      await owner()`select 1 from joint_decisions where version_id in
      (select id from statement_versions where statement_id = ${statement.id})`,
    ).toHaveLength(2);
    const { slug } = await publish(statement);
    const [out] = await as(job("public"), (tx) => findPublished(tx, slug), "read only");
    expect(out?.organisation.with?.map(({ short }) => short).sort()).toEqual(
      [minister.organisation, police.organisation].sort(),
    );
  });

  it("loses what they approved by any edit, and they can approve the old text no more", async () => {
    const statement = await approved(people, opened);
    const { shareId } = await sharedWith(people, statement);
    await decide(minister, shareId, statement.digest);
    const sentences = [{ kind: "advice", text: "Gantilah kata sandi Anda." }];
    await reviseStatement(people.spokesperson, {
      ...{ statementId: statement.id, version: 3, title: "Lain", sentences },
    });
    await expect(decide(minister, shareId, statement.digest, "returned")).rejects.toMatchObject({
      code: "conflict",
      key: "statement.changed_by_them",
    });
    const again = await inReview(people, opened, sentences);
    const other = await sharedWith(people, again);
    await expect(decide(minister, other.shareId, statement.digest)).rejects.toMatchObject({
      key: "statement.changed_by_them",
    });
  });

  it("stays inside when they return it, with the reason that its writers are told of", async () => {
    const statement = await approved(people, opened);
    const { shareId } = await sharedWith(people, statement);
    await expect(
      decideShared(minister, { shareId, digest: statement.digest, decision: "returned" }),
    ).rejects.toMatchObject({ fields: { reason: "required" } });
    await decide(minister, shareId, statement.digest);
    await expect(decide(minister, shareId, statement.digest)).rejects.toMatchObject({
      key: "statement.approved_already",
    });
    await decide(minister, shareId, statement.digest, "returned");
    await expect(publish(statement)).rejects.toMatchObject({ key: "statement.not_agreed" });
    const told = await owner()`select distinct person_id from notices
      where subject_id = ${shareId} and kind = 'statement.decided_jointly'`;
    expect(told.map(({ person_id }) => person_id)).toEqual([people.spokesperson.id]);
    await endShare(people.spokesperson, { shareId, reason });
    const { slug } = await publish(statement);
    const [out] = await as(job("public"), (tx) => findPublished(tx, slug), "read only");
    expect(out?.organisation.with).toBeUndefined();
  });

  it("is decided on by an approver of theirs alone, and not where it was shared for notice", async () => {
    const statement = await approved(people, opened);
    const noticed = await sharedWith(people, statement, "notice");
    await expect(decide(minister, noticed.shareId, statement.digest)).rejects.toMatchObject({
      key: "statement.for_notice",
    });
    await expect(decide(people.official, noticed.shareId, statement.digest)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(decide(people.approver, noticed.shareId, statement.digest)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(decide(police, noticed.shareId, statement.digest)).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await publish(statement)).toMatchObject({ digest: statement.digest });
  });

  it("keeps who is named while a release waits, and is not decided on once it is out of their hands", async () => {
    const statement = await approved(people, opened);
    const { shareId } = await sharedWith(people, statement);
    await decide(minister, shareId, statement.digest);
    await scheduleStatement(people.approver, {
      ...{ statementId: statement.id, digest: statement.digest, releaseAt: "2090-01-01T10:00", reason },
    });
    await expect(endShare(people.spokesperson, { shareId, reason })).rejects.toMatchObject({
      key: "statement.scheduled",
    });
    await expect(decide(minister, shareId, statement.digest, "returned")).rejects.toMatchObject({
      key: "statement.decided_too_late",
    });
  });

  describe("after its case was closed", () => {
    let shared: { shareId: string; digest: string };
    beforeAll(async () => {
      const closed = await openCase(people);
      const { id, digest } = await approved(people, closed);
      shared = { ...(await sharedWith(people, { id, digest })), digest };
      await shutCase(closed.id);
    });
    refusedInClosedCase("statement.decide-shared", () => decide(minister, shared.shareId, shared.digest));
  });

  it("is not decided on in another's name, in place of another organisation, or on a text of another case", async () => {
    const statement = await approved(people, opened);
    const { shareId } = await sharedWith(people, statement);
    const other = await openCase(people);
    const elsewhere = await sharedWith(people, await approved(people, other));
    const forge = (who: Person, by: string, share = shareId, caseId = opened.id) =>
      as(who, (tx) =>
        tx.execute(sql`insert into joint_decisions (case_id, share_id, statement_id, version_id, digest, decision, decided_by, decided_at)
          select ${caseId}, ${share}, h.statement_id, h.version_id, ${statement.digest}, 'approved', ${by}, now()
          from statement_shares h where h.id = ${shareId}`),
      );
    for (const forged of [
      () => forge(minister, people.approver.id),
      () => forge(people.approver, people.approver.id),
      () => forge(minister, minister.id, elsewhere.shareId),
      () => forge(minister, minister.id, elsewhere.shareId, other.id),
    ])
      await expect(forged()).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|23514|23503)$/) });
    expect(
      await owner()`select 1 from joint_decisions where share_id in (${shareId}, ${elsewhere.shareId})`,
    ).toHaveLength(0);
  });

  it("is not published past their approval by raw SQL either", async () => {
    const statement = await approved(people, opened);
    await sharedWith(people, statement);
    const [version] = await owner()`select * from statement_versions where statement_id = ${statement.id}`;
    const forge = as(people.spokesperson, (tx) =>
      tx.execute(sql`insert into publications (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
        select case_id, id, ${version?.id}, slug, language, title, ${statement.digest}, '{}', ${people.spokesperson.id}, now() from statements where id = ${statement.id}`),
    );
    await expect(forge).rejects.toMatchObject({ code: "23514" });
    expect(await kept(statement.id)).toMatchObject({ publications: 0 });
  });
});
