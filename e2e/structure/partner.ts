import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { sharedWithUs } from "@/lib/statements/shares/find";
import { shareStatement } from "@/lib/statements/shares/share";
import type { TestPeople } from "./people";
import { alsoAs, type inReview } from "./statements";

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
