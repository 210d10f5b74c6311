import { addMember } from "@/lib/cases/add-member";
import type { Person } from "@/lib/kernel/actor";
import { owner } from "./owner";
import { makePeople, type OpenedCase, type TestPeople } from "./people";

/** A second person of a role in the same organisation, brought into the case. */
export const secondOf = async (
  people: TestPeople,
  role: "investigator" | "approver",
  { id: caseId }: OpenedCase,
): Promise<Person> => {
  const { organisationId, organisation } = people[role];
  const second = { ...(await makePeople())[role], organisationId, organisation };
  await owner()`update people set organisation_id = ${organisationId} where id = ${second.id}`;
  await addMember(people.coordinator, { caseId, personId: second.id });
  return second;
};
