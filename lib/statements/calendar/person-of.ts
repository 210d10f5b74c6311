import { z } from "zod";
import { appPool } from "@/db/connect";
import { roles } from "@/db/schema/vocabulary";
import type { Person } from "@/lib/kernel/actor";
import { calendarDigest } from "./token";

const row = z.object({
  token: z.uuid(),
  id: z.uuid(),
  name: z.string(),
  organisation_id: z.uuid(),
  organisation: z.string(),
  roles: z.array(z.enum(roles)),
  locale: z.string().nullable(),
});

/** The person whose calendar is read under this secret, with the id of its record and their language; null when there is none, it has ended, or they are deactivated. */
export const personOfCalendar = async (token: string, address: string | null) => {
  const [found] = await appPool()`select * from runut.calendar_person(${calendarDigest(token)})`;
  if (!found) return null;
  const { token: tokenId, organisation_id: organisationId, locale, ...rest } = row.parse(found);
  const person: Person = { kind: "person", ...rest, organisationId, sessionId: null, address };
  return { person, tokenId, locale: locale === "en" ? ("en" as const) : ("id" as const) };
};
