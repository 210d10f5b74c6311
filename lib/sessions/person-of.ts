import { z } from "zod";
import { appPool } from "@/db/connect";
import { patiently } from "@/db/reserve";
import { roles } from "@/db/schema/vocabulary";
import { unlessSilent } from "@/db/silence";
import type { Person } from "@/lib/kernel/actor";
import { noteForNow } from "@/lib/kernel/for-now";
import { idleMinutes } from "./limits";

const uuid = z.uuid();
const row = z.object({
  id: z.uuid(),
  name: z.string(),
  organisation_id: z.uuid(),
  organisation: z.string(),
  roles: z.array(z.enum(roles)),
  deputy_id: z.uuid().nullable(),
  for_id: z.uuid().nullable(),
  for_name: z.string().nullable(),
  until: z.coerce.date().nullable(),
});

/** The person behind a live session, acting for whom they stand in for where they ask to and may now; null when it is unknown, ended, idle for too long, or the person is deactivated. */
export const personOfSession = async (
  session: unknown,
  address: string | null,
  standingIn: unknown = null,
): Promise<Person | null> => {
  const id = uuid.safeParse(session);
  if (!id.success) return null;
  const [found] = await unlessSilent(
    patiently(appPool()`
    select id, name, organisation_id, organisation, roles, deputy_id, for_id, for_name, until
    from runut.session_person(${id.data}, ${`${idleMinutes} minutes`}::interval, ${uuid.safeParse(standingIn).data ?? null})`),
  ).catch(failed);
  if (!found) return null;
  const person = row.parse(found);
  return {
    kind: "person",
    id: person.id,
    name: person.name,
    organisationId: person.organisation_id,
    organisation: person.organisation,
    roles: person.roles,
    sessionId: id.data,
    address,
    ...standsFor(person),
  };
};

const standsFor = ({
  deputy_id,
  for_id,
  for_name,
  until,
}: z.output<typeof row>): Pick<Person, "standsFor"> =>
  deputy_id && for_id && for_name && until
    ? { standsFor: { deputyId: deputy_id, id: for_id, name: for_name, until } }
    : {};

const failed = (error: unknown): never => {
  noteForNow(error);
  throw error;
};
