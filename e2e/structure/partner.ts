import { addMember } from "@/lib/cases/add-member";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { clearFor } from "@/lib/sample/clear-for";
import { approveStatement } from "@/lib/statements/approve";
import { draftStatement } from "@/lib/statements/draft";
import { publishStatement } from "@/lib/statements/publish";
import { sharedWithUs } from "@/lib/statements/shares/find";
import { shareStatement } from "@/lib/statements/shares/share";
import { submitStatement } from "@/lib/statements/submit";
import { owner } from "./owner";
import { makePeople, type OpenedCase, type TestPeople } from "./people";
import { alsoAs, type inReview, titleIn } from "./statements";

/** The official of the ministry who also approves what it says. */
export const theirApprover = (people: TestPeople): Promise<Person> => alsoAs(people.official, "approver");

type Submitted = Awaited<ReturnType<typeof inReview>>;

/** The newest version of a statement, shared with the ministry. */
export const sharedWith = (
  people: TestPeople,
  { id, digest }: Pick<Submitted, "id" | "digest">,
  purpose: "notice" | "joint_approval" = "joint_approval",
) =>
  shareStatement(people.spokesperson, {
    ...{ statementId: id, digest, purpose },
    organisationId: people.official.organisationId,
  });

/** What is shared in a case with the organisation of this person, as they see it. */
export const seesShared = (who: Person, caseId: string) =>
  as(who, (tx) => sharedWithUs(tx, caseId), "read only");

/** Two people of the ministry in a case: who writes its statements and who approves them. */
export const ministryIn = async (people: TestPeople, caseId: string) => {
  const writer = await alsoAs(people.official, "spokesperson");
  const { organisationId, organisation } = writer;
  const approver = { ...(await makePeople()).approver, organisationId, organisation };
  await owner()`update people set organisation_id = ${organisationId} where id = ${approver.id}`;
  for (const { id } of [writer, approver]) await addMember(people.coordinator, { caseId, personId: id });
  return { writer, approver };
};
type Ministry = Awaited<ReturnType<typeof ministryIn>>;

/** A statement of the ministry in a case, drafted, or published as well. */
export const theirs = async (
  { writer, approver }: Ministry,
  opened: OpenedCase,
  sentences: readonly object[],
  isOut: boolean,
) => {
  const title = titleIn(opened);
  const { id, number, digest } = await draftStatement(writer, {
    ...{ caseId: opened.id, kind: "update", title, sentences },
  });
  await clearFor(approver, opened.id, { id, number, digest });
  await submitStatement(writer, { statementId: id, version: 1 });
  if (!isOut) return { id, digest };
  await approveStatement(approver, { statementId: id, digest, overReason: "The ministry answers for it." });
  await publishStatement(writer, { statementId: id, digest, reason: "The ministry is asked for it today." });
  return { id, digest };
};
