import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import { isAmongSeen, notJoined } from "./ways-to-see";

/** Systems of a condition among those that the reader sees, the newest first; for what was joined into another one that stands. */
const newest = async (tx: Tx, holds: SQL, limit: number): Promise<string[]> => {
  const found = await tx.execute<{ id: string }>(sql`
    select s.id from systems s where ${isAmongSeen(counted)} and ${notJoined} and ${holds}
      order by s.recorded_at desc, s.id desc limit ${limit}`);
  return found.map(({ id }) => id);
};

/** The words that a name must have, each somewhere; what was set between quotation marks is one. */
const wordsIn = (typed: string): string[] =>
  [...typed.toLowerCase().matchAll(/["“”]([^"“”]+)["“”]|([^\s"“”]+)/g)]
    .map(([, row, word]) => (row ?? word ?? "").trim())
    .filter(Boolean)
    .slice(0, 12);

/** The systems that the reader sees whose name, owner or hosting has these words, or that of another record joined into them. */
export const systemsCalled = (tx: Tx, typed: string, limit: number): Promise<string[]> => {
  const words = wordsIn(typed);
  if (words.length === 0) return Promise.resolve([]);
  const has = (text: SQL) =>
    sql.join(
      words.map((word) => sql`strpos(lower(${text}), ${word}) > 0`),
      sql` and `,
    );
  const owner = sql`(select concat_ws(' ', o.short, o.name, o.english) from organisations o where o.id = s.owner_id)`;
  return newest(
    tx,
    sql`(${has(sql`concat_ws(' ', s.name, ${owner})`)}
      or exists (select from system_joinings j join systems x on x.id = j.system_id where j.into_id = s.id and j.ended_at is null and ${has(sql`x.name`)})
      or exists (select from system_facts f where f.system_id = s.id and f.kind = 'hosting' and ${has(sql`f.value`)}))`,
    limit,
  );
};

/** The systems that the reader sees and that were seen at this host, and port where one is asked for, or of which it was told that they run there. */
export const systemsAt = (
  tx: Tx,
  { host, port }: { host: string; port?: string },
  limit: number,
): Promise<string[]> =>
  newest(
    tx,
    port === undefined
      ? sql`(exists (select from exposures e where e.system_id = s.id and e.host = ${host} and e.host not in ('', 'withheld'))
          or exists (select from system_facts f where f.system_id = s.id and f.kind = 'hosting' and strpos(lower(f.value), ${host}) > 0))`
      : sql`exists (select from exposures e where e.system_id = s.id and e.host = ${host} and e.host not in ('', 'withheld')
          and e.port in (${port}, ${`${port}/tcp`}, ${`${port}/udp`}))`,
    limit,
  );
