import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { ministryIn, sharedWith, theirs } from "@/e2e/structure/partner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { approved, foundOn, inReview, resting } from "@/e2e/structure/statements";
import { reviewed } from "@/e2e/structure/translated";
import { auditFilter } from "@/lib/audit/filter";
import { listEvents } from "@/lib/audit/queries";
import { addMember } from "@/lib/cases/add-member";
import { job, type Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { publishStatement } from "../publish";
import { findPublished } from "../published";
import { decideShared } from "./decide";
import { sharesOf } from "./find";
import { missingIn } from "./joint";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let ministry: Awaited<ReturnType<typeof ministryIn>>;
/** Of a third organisation on the case. */
let third: Person;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  ministry = await ministryIn(people, opened.id);
  third = (await makePeople()).spokesperson;
  await addMember(people.coordinator, { caseId: opened.id, personId: third.id });
});
const reason = "All who are named have agreed on it.";
const inSpite = "We were wrong about it and say so together.";

describe("What another organisation is asked to say together", () => {
  it("is approved in spite of what it published itself only by who has seen that and says why, and the record keeps both", async () => {
    const { id } = await foundOn(people, opened, "not_substantiated", "CLEAR");
    const out = await theirs(ministry, opened, [resting(id, "is_so")], true);
    const ours = await inReview(people, opened, [resting(id, "was_not_found")]);
    const { shareId } = await sharedWith(people, ours);
    const decide = (more: object) =>
      decideShared(ministry.approver, { shareId, digest: ours.digest, decision: "approved", ...more });
    await expect(decide({})).rejects.toMatchObject({
      ...{ code: "conflict", key: "statement.contradicts_published" },
      details: { contradicts: [{ sentence: 2, theirs: 1 }] },
    });
    await expect(decide({ seen: true })).rejects.toMatchObject({ fields: { inSpite: "required" } });
    await decide({ decision: "returned", reason });
    await decide({ seen: true, inSpite });
    const rows = await owner()`select j.decision, j.in_spite, p.statement_id from joint_decisions j
      left join publications p on p.id = (j.contradicts -> 0 ->> 'publicationId')::uuid
      where j.share_id = ${shareId} order by j.decided_at`;
    expect([...rows]).toEqual([
      { decision: "returned", in_spite: "", statement_id: null },
      { decision: "approved", in_spite: inSpite, statement_id: out.id },
    ]);
    const events = await owner()`select facts from audit_events
      where subject_id = ${ours.id} and action = 'statement.decide-shared' order by at`;
    expect(events[1]?.facts).toMatchObject({ contradicts: [{ sentence: 2, theirs: 1 }] });
    expect(JSON.stringify(events)).not.toContain("We were wrong");
    const inLog = async (who: Person, caseId?: string) =>
      (
        await as(
          who,
          (tx) =>
            listEvents(tx, { ...auditFilter.parse({ subject: ours.id }), ...(caseId ? { caseId } : {}) }, 50),
          "read only",
        )
      ).filter(({ action }) => action === "statement.decide-shared").length;
    for (const caseId of [opened.id, undefined]) {
      expect(await inLog(people.spokesperson, caseId)).toBe(2);
      expect(await inLog(third, caseId)).toBe(0);
    }
  });

  it("names whose yes is missing until exactly the newest version has it", async () => {
    const statement = await approved(people, opened);
    const missing = async () =>
      missingIn(
        await as(people.spokesperson, (tx) => sharesOf(tx, opened.id, statement.number), "read only"),
        1,
      ).map(({ organisation }) => organisation);
    expect(await missing()).toEqual([]);
    const { shareId } = await sharedWith(people, statement);
    expect(await missing()).toEqual([ministry.approver.organisation]);
    await decideShared(ministry.approver, {
      ...{ shareId, digest: statement.digest, decision: "approved", seen: true, inSpite },
    });
    expect(await missing()).toEqual([]);
  });

  it("is read in translation under their name with their yes to the original text alone, which it says is the one that counts", async () => {
    const other = await openCase(people);
    const { approver } = await ministryIn(people, other.id);
    const statement = await approved(people, other);
    const { shareId } = await sharedWith(people, statement);
    await decideShared(approver, { shareId, digest: statement.digest, decision: "approved" });
    await reviewed(people, statement, "en");
    const { slug } = await publishStatement(people.spokesperson, {
      ...{ statementId: statement.id, digest: statement.digest, reason },
    });
    const out = await as(job("public"), (tx) => findPublished(tx, slug), "read only");
    const english = out.find(({ language }) => language === "en");
    expect(english).toMatchObject({ translated: { from: "id", machine: false } });
    expect(english?.organisation.with?.map(({ short }) => short)).toEqual([approver.organisation]);
  });
});
