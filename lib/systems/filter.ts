import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { personalData, sectors, systemClasses } from "@/db/schema/vocabulary";
import { several } from "@/lib/kernel/several";

/** The address of the inventory: filter, order and place. What does not fit is left out. */
export const systemFilter = z.object({
  standing: z.enum(["in_case", "in_none"]).optional().catch(undefined),
  owner: several(z.uuid()),
  class: several(z.enum(systemClasses)),
  sector: several(z.enum(sectors)),
  data: several(z.enum(personalData)),
  name: z.string().trim().max(200).optional().catch(undefined),
  direction: z.enum(["newest", "oldest"]).default("newest").catch("newest"),
  after: z.string().optional().catch(undefined),
});
export type SystemFilter = z.output<typeof systemFilter>;

const among = (column: SQL, values: readonly string[]): SQL =>
  values.length > 0 ? sql`and ${column} in ${values}` : sql``;

/** What the system `s` of a filter fulfils, as SQL that begins with "and" where there is anything. */
export const isLike = ({ standing, owner, class: classes, sector, data, name }: SystemFilter): SQL => sql`
  ${among(sql`s.owner_id`, owner)} ${among(sql`s.class`, classes)} ${among(sql`s.sector`, sector)}
  ${standing ? sql`and ${standing === "in_none" ? sql`not` : sql``} exists (select from case_systems t where t.system_id = s.id)` : sql``}
  ${data.length > 0 ? sql`and exists (select from system_facts f where f.system_id = s.id and f.kind = 'data' and f.value in ${data})` : sql``}
  ${name ? sql`and strpos(lower(s.name), lower(${name})) > 0` : sql``}`;
