import { z } from "zod";
import { appPool } from "@/db/connect";
import { patiently } from "@/db/reserve";
import { roles } from "@/db/schema/vocabulary";
import { unlessSilent } from "@/db/silence";
import type { Person } from "@/lib/kernel/actor";
import { noteForNow } from "@/lib/kernel/for-now";
import { idleMinutes } from "./limits";

const sessionId = z.uuid();
const row = z.object({
  id: z.uuid(),
  name: z.string(),
  organisation_id: z.uuid(),
  organisation: z.string(),
  roles: z.array(z.enum(roles)),
});

/** The person behind a live session; null when it is unknown, ended, idle for too long, or the person is deactivated. */
export const personOfSession = async (session: unknown, address: string | null): Promise<Person | null> => {
  const id = sessionId.safeParse(session);
  if (!id.success) return null;
  const [found] = await unlessSilent(
    patiently(appPool()`
    select id, name, organisation_id, organisation, roles
    from runut.session_person(${id.data}, ${`${idleMinutes} minutes`}::interval)`),
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
  };
};

const failed = (error: unknown): never => {
  noteForNow(error);
  throw error;
};
