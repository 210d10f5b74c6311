import type { Sql, TransactionSql } from "postgres";

/** Tables, their row-level security, policies, triggers and rules. "owner" is whoever owns the schema `runut`. */
const tables = `
select 'table ' || c.relname || ': ' || o.name || case when c.relkind <> 'r' then ', kind ' || c.relkind::text else '' end
    || case when c.relrowsecurity then ', row security' else '' end || case when c.relforcerowsecurity then ', forced' else '' end as line
  from ours c join owners o on o.oid = c.relowner
union all
select 'table ' || c.relname || ' policy ' || p.polname || ': ' || case when p.polpermissive then '' else 'restrictive ' end
    || case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end
    || ' to ' || array_to_string(array(select coalesce(r.rolname::text, 'public') from unnest(p.polroles) g left join pg_roles r on r.oid = g order by 1), ', ')
    || coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), '') || coalesce(' check ' || pg_get_expr(p.polwithcheck, p.polrelid), '')
  from ours c join pg_policy p on p.polrelid = c.oid
union all
select 'table ' || c.relname || ' trigger ' || t.tgname || ': ' || case t.tgenabled when 'O' then '' else 'enabled ' || t.tgenabled::text || ' ' end
    || pg_get_triggerdef(t.oid)
  from ours c join pg_trigger t on t.tgrelid = c.oid where not t.tgisinternal
union all
select 'table ' || c.relname || ' rule ' || r.rulename || ': ' || pg_get_ruledef(r.oid)
  from ours c join pg_rewrite r on r.ev_class = c.oid where r.rulename <> '_RETURN'
union all
select 'table ' || c.relname || ' grant to ' || coalesce(r.rolname::text, 'public') || ': '
    || string_agg(lower(a.privilege_type), ', ' order by a.privilege_type)
  from ours c cross join aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
  where a.grantee <> c.relowner group by c.relname, r.rolname
union all
select 'table ' || c.relname || ' grant to ' || coalesce(r.rolname::text, 'public') || ' of columns: ' || lower(a.privilege_type)
    || ' ' || string_agg(col.attname, ', ' order by col.attname)
  from ours c join pg_attribute col on col.attrelid = c.oid cross join aclexplode(col.attacl) a left join pg_roles r on r.oid = a.grantee
  where a.grantee <> c.relowner group by c.relname, r.rolname, a.privilege_type`;

/** Functions: how they run, who may, and the SHA-256 of what they do; their text stands beside the tables. */
const functions = `
select 'function ' || n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || '): '
    || concat_ws(', ', o.name, case when p.prosecdef then 'security definer' end, l.lanname,
      case p.provolatile when 'i' then 'immutable' when 's' then 'stable' end, case when p.proleakproof then 'leakproof' end,
      case when p.proparallel = 's' then 'parallel safe' end, 'rows ' || p.prorows::int, array_to_string(p.proconfig, ', '),
      'returns ' || pg_get_function_result(p.oid),
      'does ' || substr(encode(sha256(convert_to(coalesce(p.prosrc, ''), 'UTF8')), 'hex'), 1, 16),
      'run by ' || coalesce((select string_agg(coalesce(r.rolname::text, 'public'), ', ' order by r.rolname) from
        aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a left join pg_roles r on r.oid = a.grantee
        where a.grantee <> p.proowner), 'nobody else')) as line
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang join owners o on o.oid = p.proowner
  where n.nspname in ('runut', 'public') and p.proname <> 'rights'`;

/** The roles that serve, what the schemas and sequences grant, and which role reads and writes which kind of record. */
const roles = `
select 'role ' || r.rolname || ': ' || concat_ws(', ', case when r.rolsuper then 'superuser' end, case when r.rolbypassrls then 'bypasses row security' end,
      case when r.rolcreaterole then 'makes roles' end, case when r.rolcreatedb then 'makes databases' end, case when r.rolreplication then 'replicates' end,
      case when r.rolcanlogin then 'signs in' end, array_to_string(array(select unnest(r.rolconfig) order by 1), ', ')) as line
  from pg_roles r where r.rolname in ('runut_app', 'runut_worker')
union all
select 'role ' || r.rolname || ' here: ' || array_to_string(s.setconfig, ', ') from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
  join pg_database d on d.oid = s.setdatabase where d.datname = current_database() and r.rolname in ('runut_app', 'runut_worker')
union all
select 'role ' || m.rolname || ' is a member of ' || g.rolname from pg_auth_members a join pg_roles m on m.oid = a.member join pg_roles g on g.oid = a.roleid
  where m.rolname in ('runut_app', 'runut_worker')
    or g.rolname in ('runut_app', 'runut_worker') and not m.rolsuper and m.oid <> (select nspowner from pg_namespace where nspname = 'runut')
union all
select 'schema ' || n.nspname || ' grant to ' || coalesce(r.rolname::text, 'public') || ': ' || string_agg(lower(a.privilege_type), ', ' order by a.privilege_type)
  from pg_namespace n cross join aclexplode(n.nspacl) a left join pg_roles r on r.oid = a.grantee
  where n.nspname in ('public', 'runut') and a.grantee <> n.nspowner group by n.nspname, r.rolname
union all
select 'sequence ' || c.relname || ' grant to ' || coalesce(r.rolname::text, 'public') || ': ' || string_agg(lower(a.privilege_type), ', ' order by a.privilege_type)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
  where c.relkind = 'S' and n.nspname = 'public' and a.grantee <> c.relowner group by c.relname, r.rolname
union all
select 'database grant to ' || coalesce(r.rolname::text, 'public') || ': ' || string_agg(lower(a.privilege_type), ', ' order by a.privilege_type)
  from pg_database d cross join aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a left join pg_roles r on r.oid = a.grantee
  where d.datname = current_database() and (a.grantee = 0 or r.rolname in ('runut_app', 'runut_worker')) group by r.rolname
union all
select 'reach ' || role || ': ' || kind || case when reads then ' reads' else '' end || case when writes then ' writes' else '' end from public.role_access`;

const all = `
with owners as (select r.oid, case when r.oid = n.nspowner then 'owner' else r.rolname::text end as name from pg_roles r, pg_namespace n where n.nspname = 'runut'),
  ours as (select c.oid, c.relname, c.relkind, c.relowner, c.relrowsecurity, c.relforcerowsecurity, c.relacl
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'f'))
select line from (${tables} union all ${functions} union all ${roles}) lines order by line collate "C"`;

/** Every right of a database as its catalogue has it, a line each in one order: owners, row security, policies, triggers, grants, functions, the serving roles, and the reach of roles. */
export const readRights = async (sql: Sql | TransactionSql): Promise<string[]> => {
  const rows = await sql.unsafe<{ line: string }[]>(all);
  return rows.map(({ line }) => line.replace(/\s+/g, " "));
};

/** What the one has and the other lacks: "+" is in the database and not in the text, "-" the other way. */
export const differences = (live: readonly string[], text: readonly string[]): string[] => {
  const [inLive, inText] = [new Set(live), new Set(text)];
  return [
    ...text.filter((line) => !inLive.has(line)).map((line) => `- ${line}`),
    ...live.filter((line) => !inText.has(line)).map((line) => `+ ${line}`),
  ];
};
