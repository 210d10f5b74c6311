import { inArray, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { people, personRoles, personStates } from "@/db/schema/people";
import { roles } from "@/db/schema/vocabulary";
import { several } from "@/lib/kernel/several";

/** The address of the people in a case: filter and place. What does not fit is left out. */
export const memberFilter = z.object({
  state: z.enum(personStates).optional().catch(undefined),
  role: several(z.enum(roles)),
  organisation: several(z.uuid()),
  after: z.uuid().optional().catch(undefined),
});
export type MemberFilter = z.output<typeof memberFilter>;

/** Whether a person holds one of these roles; everybody does where none is named. */
export const holds = (role: MemberFilter["role"]): SQL =>
  role.length > 0
    ? sql`exists (select from ${personRoles} r where r.person_id = ${people.id} and r.role in ${role})`
    : sql`true`;

/** What the people of a filter fulfil. */
export const wantedBy = ({ state, role, organisation }: MemberFilter): (SQL | undefined)[] => [
  state && sql`${people.status} = ${state}`,
  role.length > 0 ? holds(role) : undefined,
  organisation.length > 0 ? inArray(people.organisationId, organisation) : undefined,
];
