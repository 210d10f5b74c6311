import postgres, { type Sql } from "postgres";
import type { Person, Role } from "@/lib/kernel/actor";

/** Who looks at the lists: one who sees all, one whose organisation is on 2 % of the cases, one who is in 100. */
export type Readers = { all: Person; organisation: Person; member: Person };

/** Fills a migrated, empty database with this many cases by SQL, triggers off, their readers computed; ends with ANALYZE. */
export const fill = async (ownerUrl: string, count: number): Promise<Readers> => {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await fillPeople(sql);
    const readers = await readersOf(sql);
    await sql`set session_replication_role = replica`;
    const indexes = await takeIndexes(sql);
    await fillCases(sql, count);
    await fillRecords(sql);
    for (const { definition } of indexes) await sql.unsafe(definition);
    await sql`set session_replication_role = origin`;
    await sql`analyze`;
    return readers;
  } finally {
    await sql.end();
  }
};

const fillPeople = async (sql: Sql) => {
  await sql`insert into organisations (name, short, kind, recorded_at)
    select 'Organisation ' || n, 'O' || n, case when n = 1 then 'agency' else 'ministry' end, now() from generate_series(1, 50) n`;
  await sql`insert into people (organisation_id, name, status, sees_all, recorded_at)
    select o.id, 'Person ' || n, 'active', n = 1, now() from generate_series(1, 400) n
      join (select id, row_number() over (order by name collate "C") as place from organisations) o
        on o.place = case when n <= 3 then n else 1 + n % 50 end`;
  await sql`insert into person_roles (person_id, role, granted_at)
    select id, case name when 'Person 1' then 'coordinator' when 'Person 2' then 'official' else 'investigator' end, now() from people`;
};

const readersOf = async (sql: Sql): Promise<Readers> => {
  const rows = await sql<
    { id: string; name: string; organisationId: string; organisation: string; role: Role }[]
  >`
    select p.id, p.name, o.id as "organisationId", o.short as organisation, r.role from people p
      join organisations o on o.id = p.organisation_id join person_roles r on r.person_id = p.id
    where p.name in ('Person 1', 'Person 2', 'Person 3') order by p.name`;
  const [all, organisation, member] = rows.map(
    ({ role, ...row }): Person => ({ kind: "person", ...row, roles: [role], sessionId: null, address: null }),
  );
  if (!all || !organisation || !member) throw new Error("the readers were not made");
  return { all, organisation, member };
};

/** A million rows go in faster without the indexes that are not unique. */
const takeIndexes = async (sql: Sql) => {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select c.relname as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
      join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and not i.indisunique
      and i.indrelid = any(array['cases', 'claims', 'findings', 'statements', 'deadlines', 'publications', 'case_members']::regclass[])`;
  for (const { name } of indexes) await sql.unsafe(`drop index ${name}`);
  return indexes;
};

const words =
  "report database password hospital registry backup server record storage account school bank tax voter telecom insurance";

const fillCases = async (sql: Sql, count: number) => {
  const [house] = await sql<
    {
      id: string;
      auditors: number;
      member: number;
      leads: string[];
      principals: number[];
      officials: number[];
    }[]
  >`
    select o.id, (select principal from organisation_roles r where r.organisation_id = o.id and role = 'auditor') as auditors,
      (select principal from people where name = 'Person 3') as member,
      (select array_agg(id order by principal) from people where name not in ('Person 1', 'Person 2', 'Person 3')) as leads,
      (select array_agg(principal order by principal) from people where name not in ('Person 1', 'Person 2', 'Person 3')) as principals,
      (select array_agg(principal order by principal) from organisation_roles where role = 'official') as officials
    from organisations o where name = 'Organisation 1'`;
  if (!house) throw new Error("the agency was not made");
  const word = (k: number) => sql`w.word[1 + (hashint8(n * 7 + ${k}::int) & 15)]`;
  await sql`
    insert into cases (reference, title, organisation_id, lead_id, status, label, severity, sector, opened_at, updated_at, readers, search)
    select 'RNT-' || (1000 + n / 9000) || '-' || lpad((n % 9000 + 1)::text, 4, '0'), title, ${house.id}::uuid,
      w.lead[1 + n % 397], w.state[1 + n % 3], 'AMBER', w.severity[1 + n % 4], 'health',
      now() - n * interval '1 minute', now() - n * interval '1 minute',
      array[0, ${house.auditors}::int, w.principal[1 + n % 397], w.official[1 + n % 50]]
        || case when n % ${Math.max(1, count / 100)}::int = 7 then array[${house.member}::int] else '{}'::int[] end,
      to_tsvector('simple', title)
    from (select string_to_array(${words}, ' ') as word, ${house.leads}::uuid[] as lead, ${house.principals}::int[] as principal,
        ${house.officials}::int[] as official, array['open', 'closed', 'open'] as state,
        array['low', 'medium', 'high', 'critical'] as severity) w
      cross join generate_series(1, ${count}::int) n
      cross join lateral (select concat_ws(' ', ${word(1)}, ${word(2)}, ${word(3)}, ${word(4)}, 'k' || n) as title) t`;
};

/** Per case a claim and a member; a finding on every second, a deadline on every third, a statement and a publication on every fourth. */
const fillRecords = async (sql: Sql) => {
  const [by] = await sql<{ id: string; organisation: string }[]>`
    select id, organisation_id as organisation from people where name = 'Person 1'`;
  const [id, organisation] = [by?.id ?? "", by?.organisation ?? ""];
  await sql`insert into case_members select id, lead_id, lead_id, opened_at from cases`;
  await sql`insert into claims (allegation_id, case_id, number, text, recorded_by, recorded_at)
    select id, id, 1, 'A claim.', ${id}, opened_at from cases`;
  await sql`insert into findings (case_id, claim_id, revision, verdict, confidence, reasoning, made_by, made_at)
    select case_id, id, 1, 'substantiated', 'high', 'Looked.', ${id}, recorded_at from claims where hashtext(id::text) % 2 = 0`;
  await sql`insert into deadlines (case_id, title, basis, started_at, due_at, set_by, set_at)
    select id, 'by hand', 'own_promise', opened_at, opened_at + interval '3 days', ${id}, opened_at from cases where hashtext(id::text) % 3 = 0`;
  await sql`insert into statements (id, case_id, number, kind, title, organisation_id, slug, state, drafted_by, drafted_at, updated_at)
    select id, id, 1, 'holding', 'What we know', ${organisation}, id::text, 'published', ${id}, opened_at, opened_at
    from cases where hashtext(id::text) % 4 = 0`;
  await sql`insert into publications (case_id, statement_id, version_id, slug, language, title, digest, body, published_by, published_at)
    select case_id, id, id, slug, 'id', title, '', '[]', ${id}, updated_at from statements`;
};
