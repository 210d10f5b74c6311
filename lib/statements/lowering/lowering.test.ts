import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { refusedInClosedCase, shutCase } from "@/e2e/structure/in-closed-case";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { sharedWith } from "@/e2e/structure/partner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { alsoAs, foundOn, inReview, resting } from "@/e2e/structure/statements";
import { addMember } from "@/lib/cases/add-member";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { approveStatement } from "../approve";
import { publishStatement } from "../publish";
import { decideShared } from "../shares/decide";
import { answerLowering } from "./answer";
import { askToLower } from "./ask";
import { askedOfUs } from "./queries";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
/** Of the ministry, who finds and answers. */
let finder: Person;
beforeAll(async () => {
  people = await makePeople();
  finder = await alsoAs(await alsoAs(people.official, "investigator"), "approver");
  opened = await openCase(people);
  await addMember(people.coordinator, { caseId: opened.id, personId: finder.id });
});
const reason = "The people concerned are to hear of it today.";
type On = { id: string; digest: string; findingId: string };
const drawing = async (on = opened): Promise<On> => {
  const { id: findingId } = await foundOn({ ...people, investigator: finder }, on);
  return { ...(await inReview(people, on, [resting(findingId)])), findingId };
};
const ask = ({ id, digest, findingId }: On, who = people.spokesperson) =>
  askToLower(who, { statementId: id, digest, fact: `2:${findingId}` });
const asked = async () => (await as(finder, (tx) => askedOfUs(tx, opened.id), "read only"))[0];
const approve = ({ id, digest }: On) => approveStatement(people.approver, { statementId: id, digest });

describe("What another organisation found under a label above CLEAR", () => {
  it("is said in public with its consent, recorded with who gave it, after it was asked about that sentence alone", async () => {
    const on = await drawing();
    await expect(approve(on)).rejects.toMatchObject({ key: "statement.needs_consent" });
    await ask(on);
    await expect(ask(on)).rejects.toMatchObject({ key: "statement.consent_asked_already" });
    await expect(approve(on)).rejects.toMatchObject({ key: "statement.needs_consent" });
    const request = await asked();
    expect(request).toMatchObject({ kind: "finding", label: "AMBER", answer: null, recordId: on.findingId });
    const others = await as(
      finder,
      (tx) =>
        tx.execute(sql`select 1 from statements where id = ${on.id}
        union all select 1 from statement_versions where statement_id = ${on.id}`),
      "read only",
    );
    expect(others).toHaveLength(0);
    await answerLowering(finder, { requestId: request?.id, answer: "given" });
    await expect(
      answerLowering(finder, { requestId: request?.id, answer: "refused", reason }),
    ).rejects.toMatchObject({ key: "statement.consent_answered" });
    await approve(on);
    await publishStatement(people.spokesperson, { statementId: on.id, digest: on.digest, reason });
    const [event] = await owner()`select facts from audit_events
      where subject_id = ${on.id} and action = 'statement.answer-consent'`;
    expect(event?.facts).toMatchObject({ record: on.findingId, answer: "given", label: "AMBER" });
    const told =
      await owner()`select kind, person_id from notices where subject_id = ${request?.id ?? ""} order by kind`;
    expect(told).toMatchObject([
      { kind: "statement.consent_answered", person_id: people.spokesperson.id },
      { kind: "statement.consent_asked", person_id: finder.id },
    ]);
  });

  it("stays inside where they refuse, with a reason, and can be asked for again", async () => {
    const on = await drawing();
    await ask(on);
    const request = await asked();
    await expect(answerLowering(finder, { requestId: request?.id, answer: "refused" })).rejects.toMatchObject(
      { fields: { reason: "required" } },
    );
    await answerLowering(finder, { requestId: request?.id, answer: "refused", reason });
    await expect(approve(on)).rejects.toMatchObject({ key: "statement.needs_consent" });
    await ask(on);
    expect(await asked()).toMatchObject({ answer: null });
  });

  it("needs no asking of whom the statement names and who approved its text", async () => {
    const on = await drawing();
    const { shareId } = await sharedWith(people, on);
    await expect(approve(on)).rejects.toMatchObject({ key: "statement.needs_consent" });
    await decideShared(finder, { shareId, digest: on.digest, decision: "approved" });
    await approve(on);
    await publishStatement(people.spokesperson, { statementId: on.id, digest: on.digest, reason });
  });

  it("is nobody else's to ask for or to let go, and not asked for what one found oneself", async () => {
    const on = await drawing();
    await expect(ask(on, people.investigator)).rejects.toMatchObject({ code: "forbidden" });
    await expect(ask(on, people.strangers.spokesperson)).rejects.toMatchObject({ code: "not_found" });
    await ask(on);
    const request = await asked();
    await expect(
      answerLowering(people.approver, { requestId: request?.id, answer: "given" }),
    ).rejects.toMatchObject({ code: "forbidden" });
    await expect(
      answerLowering(people.strangers.approver, { requestId: request?.id, answer: "given" }),
    ).rejects.toMatchObject({ code: "not_found" });
    const own = await foundOn(people, opened);
    const ours = { ...(await inReview(people, opened, [resting(own.id)])), findingId: own.id };
    await expect(ask(ours)).rejects.toMatchObject({ key: "statement.consent_asked_already" });
    await expect(ask({ ...ours, findingId: opened.id })).rejects.toMatchObject({
      fields: { fact: "not_listed" },
    });
  });

  it("is not asked for in another's name, of whom did not find it, or of another case, past the code either", async () => {
    const on = await drawing();
    const other = await openCase(people);
    const forge = (by: string, of: string, caseId = opened.id) =>
      as(people.spokesperson, (tx) =>
        tx.execute(sql`insert into lowering_requests (case_id, statement_id, kind, record_id, organisation_id, words, asked_by, asked_at)
          select ${caseId}, ${on.id}, 'finding', ${on.findingId}, ${of}, t.text, ${by}, now() from sentences t
          join statement_versions v on v.id = t.version_id where v.statement_id = ${on.id} and t.position = 2`),
      );
    const { id } = people.spokesperson;
    for (const forged of [
      () => forge(people.approver.id, finder.organisationId),
      () => forge(id, people.police_liaison.organisationId),
      () => forge(id, finder.organisationId, other.id),
    ])
      await expect(forged()).rejects.toMatchObject({ code: expect.stringMatching(/^(42501|23514|23503)$/) });
    expect(await owner()`select 1 from lowering_requests where statement_id = ${on.id}`).toHaveLength(0);
  });

  describe("after its case was closed", () => {
    let on: On;
    let requestId: string;
    beforeAll(async () => {
      const closed = await openCase(people);
      await addMember(people.coordinator, { caseId: closed.id, personId: finder.id });
      on = await drawing(closed);
      await ask(on);
      const [row] = await owner()`select id from lowering_requests where statement_id = ${on.id}`;
      requestId = row?.id;
      await shutCase(closed.id);
    });
    refusedInClosedCase("statement.ask-consent", () => ask(on));
    refusedInClosedCase("statement.answer-consent", () =>
      answerLowering(finder, { requestId, answer: "given" }),
    );
  });
});
