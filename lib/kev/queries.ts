import { desc, eq, type SQL, sql } from "drizzle-orm";
import { kevCatalogues, kevEntries } from "@/db/schema/kev";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";

/** What the catalogue that holds says of a vulnerability: since which day it has it, in which version. */
export type KevListed = { cve: string; addedOn: string; version: string; name: string; ransomware: string };

/** The catalogue that was loaded last, which is the one that holds. */
const newest = sql`(select c.id, c.version from kev_catalogues c order by c.loaded_at desc, c.id desc limit 1)`;

/** Which of these numbers of the CVE list, a query of one column, the catalogue has. */
export const kevAmong = async (tx: Tx, cves: SQL): Promise<KevListed[]> => {
  const rows = await tx.execute<KevListed>(sql`
    select e.cve, e.added_on::text as "addedOn", c.version, e.name, e.ransomware
    from ${newest} c join ${kevEntries} e on e.catalogue_id = c.id and e.cve = any(array(${cves})) order by e.cve`);
  return [...rows];
};

/** What the catalogue that holds says of one vulnerability; `listed` is null where it does not have it, the whole null where none was loaded. */
export const kevStanding = async (tx: Tx, cve: string) => {
  const [[holds], [listed = null]] = await Promise.all([
    tx.execute<{ version: string }>(sql`select c.version from ${newest} c`),
    kevAmong(tx, sql`select ${cve}`),
  ]);
  return holds ? { version: holds.version, listed } : null;
};

/** The catalogues that were loaded, the newest first, with how many vulnerabilities each has and who loaded it. */
export const listCatalogues = (tx: Tx, limit = 20) =>
  tx
    .select({
      id: kevCatalogues.id,
      title: kevCatalogues.title,
      version: kevCatalogues.version,
      releasedAt: kevCatalogues.releasedAt,
      count: kevCatalogues.count,
      loadedAt: kevCatalogues.loadedAt,
      by: people.name,
    })
    .from(kevCatalogues)
    .leftJoin(people, eq(people.id, kevCatalogues.loadedBy))
    .orderBy(desc(kevCatalogues.loadedAt), desc(kevCatalogues.id))
    .limit(limit);
