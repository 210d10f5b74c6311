import { getTableName, type SQL, sql } from "drizzle-orm";
import { PgDialect, type PgTable } from "drizzle-orm/pg-core";
import type { Rights } from "../rights/table";
import { claims } from "./allegations";
import { wordsOf } from "./columns";
import { evidenceItems } from "./evidence";
import { recommendations } from "./recommendations";
import { statements } from "./statements";
import { timelineEntries } from "./timeline";
import { exposures, findings } from "./verification";

const text = (words: SQL) => new PgDialect().sqlToQuery(wordsOf(words)).sql;

/** The records of cases that words are searched in, each with what of it holds words; an index answers each. */
const kinds: readonly { kind: string; of: PgTable; words: string }[] = [
  { kind: "claim", of: claims, words: text(sql`text`) },
  { kind: "finding", of: findings, words: text(sql`reasoning || ' ' || rests_on`) },
  { kind: "evidence", of: evidenceItems, words: text(sql`title || ' ' || coalesce(file_name, '')`) },
  { kind: "exposure", of: exposures, words: text(sql`service`) },
  { kind: "recommendation", of: recommendations, words: text(sql`what || ' ' || why`) },
  { kind: "timeline", of: timelineEntries, words: text(sql`what`) },
  { kind: "statement", of: statements, words: text(sql`title`) },
];

/** So many hits of one kind are looked through for those that the reader may see; beyond, their cases that changed last are searched instead. */
const hits = 1000;
/** So many of the reader's cases, the last changed, are searched for what is too common. */
const near = 50;

/** The ids of the rows of one table that a condition finds and that stand in a case of the reader or were given to them. */
const found = (kind: string, of: string, holds: string): string => `
  return query execute $q$
    with hits as materialized (select t.id, t.case_id from ${of} t where ${holds} limit ${hits} + 1),
      many as materialized (select count(*) > ${hits} as so from hits),
      near as materialized (select c.id, c.updated_at from cases c where (select so from many) and c.readers && $2
        order by c.updated_at desc, c.id desc limit ${near}),
      seen as (
        select h.id, c.updated_at from hits h join cases c on c.id = h.case_id where not (select so from many) and (c.readers && $2
          or exists (select from given g where g.record_id = h.id and g.principal = any($2) and g.ended_at is null))
        union all select t.id, n.updated_at from near n join ${of} t on t.case_id = n.id where ${holds})
    select '${kind}', id from seen order by updated_at desc, id limit $3
  $q$ using asked, mine, up_to, of_cwe, of_host, of_port, of_cve;`;

export const searchRights: Rights = {
  functions: `
-- The one way of search past row-level security: ids only, of what stands in the reader's cases or was given to them; whatever shows them asks the rows themselves.
create function runut.search_records(words text, up_to int) returns table (kind text, id uuid)
language plpgsql stable security definer set search_path = public, pg_catalog rows 50 as $$
declare
  mine int[] := runut.principals();
  asked tsquery := runut.asked(words);
  of_cwe text; of_host text; of_port text; of_cve text;
begin${kinds.map(({ kind, of, words }) => found(kind, getTableName(of), `${words.replaceAll('"', "")} @@ $1`)).join("")}
end $$;

-- Exposures by weakness, vulnerability, host or port, each left out where it is null.
create function runut.search_exposures(of_cwe text, of_cve text, of_host text, of_port text, up_to int) returns table (kind text, id uuid)
language plpgsql stable security definer set search_path = public, pg_catalog rows 50 as $$
declare
  mine int[] := runut.principals();
  asked tsquery;
begin${found("exposure", "exposures", "($4 is null or t.cwe @> array[$4]) and ($7 is null or t.cve @> array[$7]) and ($5 is null or t.host = $5 and t.host not in ('', 'withheld')) and ($6 is null or t.port in ($6, $6 || '/tcp', $6 || '/udp'))")}
end $$;
`,
  tables: ["grant execute on function runut.search_records, runut.search_exposures to runut_app"],
};
