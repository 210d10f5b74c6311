import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { alsoAs, approved, foundOn, inReview, kept, resting, textOn } from "@/e2e/structure/statements";
import { addMember } from "@/lib/cases/add-member";
import { makeFinding } from "@/lib/findings/make";
import { as } from "@/lib/kernel/as";
import { approveStatement } from "./approve";
import { draftStatement } from "./draft";
import { reviseStatement } from "./revise";
import { submitStatement } from "./submit";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});
const overReason = "The hospital needs the advice today, the finding follows.";
const none = { kind: "assertion", text: "Semua aman.", basis: "none", reason: "the owner’s word" };

describe("approveStatement", () => {
  it("approves one digest, records the consent to say in public what was found under a label, and tells the writer", async () => {
    const { id, digest } = await approved(people, opened);
    expect(await kept(id)).toMatchObject({ state: "approved", approvals: 1 });
    const [event] =
      await owner()`select * from audit_events where subject_id = ${id} and action = 'statement.approve'`;
    expect(event?.facts).toMatchObject({ digest, over: [], lowered: [{ kind: "finding", from: "AMBER" }] });
    const told =
      await owner()`select * from notices where subject_id = ${id} and kind = 'statement.approved'`;
    expect(told.map((notice) => notice.person_id)).toEqual([people.spokesperson.id]);
  });

  it("refuses a text that was changed since it was read", async () => {
    const { id, digest } = await inReview(people, opened);
    const sentences = [{ kind: "advice", text: "Gantilah kata sandi Anda." }];
    await reviseStatement(people.spokesperson, { statementId: id, version: 2, title: "Lain", sentences });
    await submitStatement(people.spokesperson, { statementId: id, version: 3 });
    const late = approveStatement(people.approver, { statementId: id, digest });
    await expect(late).rejects.toMatchObject({ code: "conflict", key: "statement.changed" });
    expect(await kept(id)).toMatchObject({ state: "in_review", approvals: 0 });
  });

  it("refuses what nobody submitted and what somebody approved a moment before", async () => {
    const drafted = await draftStatement(people.spokesperson, await textOn(people, opened));
    const early = approveStatement(people.approver, { statementId: drafted.id, digest: drafted.digest });
    await expect(early).rejects.toMatchObject({ code: "conflict", key: "statement.not_in_review" });
    const { id, digest } = await inReview(people, opened);
    const both = await Promise.allSettled(
      [1, 2].map(() => approveStatement(people.approver, { statementId: id, digest })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await kept(id)).toMatchObject({ approvals: 1 });
  });

  it("is forbidden to the author, by the command and by raw SQL", async () => {
    const both = await alsoAs((await makePeople()).approver, "spokesperson");
    const author = { ...both, organisationId: people.approver.organisationId };
    await owner()`update people set organisation_id = ${author.organisationId} where id = ${author.id}`;
    await addMember(people.coordinator, { caseId: opened.id, personId: author.id });
    const { id, digest } = await draftStatement(author, await textOn(people, opened));
    await submitStatement(author, { statementId: id, version: 1 });
    const own = approveStatement(author, { statementId: id, digest });
    await expect(own).rejects.toMatchObject({ code: "forbidden", key: "statement.author_decides" });
    const [version] = await owner()`select id from statement_versions where statement_id = ${id}`;
    const forge = (by: string) =>
      as(author, (tx) =>
        tx.execute(sql`insert into approvals (case_id, statement_id, version_id, digest, decision, decided_by, decided_at)
          values (${opened.id}, ${id}, ${version?.id}, ${digest}, 'approved', ${by}, now())`),
      );
    await expect(forge(author.id)).rejects.toThrow();
    await expect(forge(people.approver.id)).rejects.toThrow();
    expect(await kept(id)).toMatchObject({ state: "in_review", approvals: 0 });
  });

  it("wants a reason where an assertion is contradicted, outdated or rests on none", async () => {
    const another = await openCase(people);
    const first = await foundOn(people, another);
    const outdated = await inReview(people, another, [resting(first.id)]);
    await foundOn(people, another, "partly_substantiated");
    const contradicted = await inReview(people, another, [resting(first.id)]);
    const unsupported = await inReview(people, another, [none]);
    const refuse = (of: { id: string; digest: string }, state: string) =>
      expect(
        approveStatement(people.approver, { statementId: of.id, digest: of.digest }),
      ).rejects.toMatchObject({
        key: "statement.rests_badly",
        details: { bad: [{ sentence: 2, state }] },
      });
    await refuse(outdated, "outdated");
    await refuse(unsupported, "unsupported");
    await foundOn(people, another, "refuted");
    await refuse(contradicted, "contradicted");
    await approveStatement(people.approver, {
      statementId: contradicted.id,
      digest: contradicted.digest,
      overReason,
    });
    const [row] = await owner()`select reason from approvals where statement_id = ${contradicted.id}`;
    expect(row?.reason).toBe(overReason);
  });

  it("refuses to lower what another organisation found", async () => {
    const another = await openCase(people);
    const theirs = await alsoAs(people.official, "investigator");
    await addMember(people.coordinator, { caseId: another.id, personId: theirs.id });
    const found = await foundOn({ ...people, investigator: theirs }, another);
    const { id, digest } = await inReview(people, another, [resting(found.id)]);
    const attempt = approveStatement(people.approver, { statementId: id, digest });
    await expect(attempt).rejects.toMatchObject({
      key: "statement.needs_consent",
      details: { drawn: [{ kind: "finding" }] },
    });
    expect(await kept(id)).toMatchObject({ approvals: 0 });
  });

  it("refuses to sign over a finding that the approver may not see", async () => {
    const another = await openCase(people);
    const red = await makeFinding(people.investigator, {
      caseId: another.id,
      claimId: another.claimIds[0],
      verdict: "substantiated",
      confidence: "high",
      reasoning: "Told by a source who asked for silence.",
      restsOn: "What was seen on the screen.",
      label: "RED",
      named: [people.spokesperson.id],
    });
    const { id, digest } = await inReview(people, another, [resting(red.id)]);
    const attempt = approveStatement(people.approver, { statementId: id, digest, overReason });
    await expect(attempt).rejects.toMatchObject({ key: "statement.basis_hidden" });
  });

  it("is forbidden to the spokesperson and knows no statement for a stranger", async () => {
    const { id, digest } = await inReview(people, opened);
    const input = { statementId: id, digest };
    await expect(approveStatement(people.spokesperson, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(approveStatement(people.strangers.approver, input)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(
      approveStatement(people.approver, { statementId: randomUUID(), digest }),
    ).rejects.toMatchObject({ code: "not_found" });
    expect(await kept(id)).toMatchObject({ state: "in_review", approvals: 0 });
  });
});
