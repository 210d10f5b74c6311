/** Takes every right away, whoever gave it: policies, triggers, rules and functions go, grants are revoked, tables belong to the owner. All tables are held first, so that nobody meets one without its policies. */
export const clear = `
do $do$
declare
  one record;
  keeper text := (select pg_get_userbyid(nspowner) from pg_namespace where nspname = 'runut');
begin
  for one in select c.oid::regclass as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1 loop
    execute format('lock table %s in access exclusive mode', one.name);
  end loop;
  for one in select c.oid::regclass as name, p.polname from pg_policy p join pg_class c on c.oid = p.polrelid
    where c.relnamespace = 'public'::regnamespace loop
    execute format('drop policy %I on %s', one.polname, one.name);
  end loop;
  for one in select c.oid::regclass as name, t.tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal loop
    execute format('drop trigger %I on %s', one.tgname, one.name);
  end loop;
  for one in select c.oid::regclass as name, r.rulename from pg_rewrite r join pg_class c on c.oid = r.ev_class
    where c.relnamespace = 'public'::regnamespace and r.rulename <> '_RETURN' loop
    execute format('drop rule %I on %s', one.rulename, one.name);
  end loop;
  for one in select p.oid::regprocedure as name, p.prokind from pg_proc p
    where p.pronamespace in ('runut'::regnamespace, 'public'::regnamespace) and pg_get_userbyid(p.proowner) <> 'runut_worker'
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
    execute format('drop %s %s cascade', case one.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end, one.name);
  end loop;
  for one in select c.oid::regclass as name, c.relkind, c.relowner, c.relforcerowsecurity from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') loop
    if pg_get_userbyid(one.relowner) <> keeper and not exists (select from pg_depend d where d.objid = one.name::oid and d.deptype in ('a', 'i') and d.classid = 'pg_class'::regclass) then
      execute format('alter table %s owner to %I', one.name, keeper);
    end if;
    if one.relforcerowsecurity then execute format('alter table %s no force row level security', one.name); end if;
  end loop;
  for one in select distinct c.oid::regclass as name, c.relkind, coalesce(quote_ident(r.rolname), 'public') as whom from pg_class c
    cross join lateral (select a.grantee from aclexplode(c.relacl) a
      union select a.grantee from pg_attribute col cross join aclexplode(col.attacl) a where col.attrelid = c.oid) g
    left join pg_roles r on r.oid = g.grantee
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and g.grantee <> c.relowner loop
    execute format('revoke all on %s %s from %s', case one.relkind when 'S' then 'sequence' else 'table' end, one.name, one.whom);
  end loop;
  for one in select n.nspname, coalesce(quote_ident(r.rolname), 'public') as whom from pg_namespace n cross join aclexplode(n.nspacl) a left join pg_roles r on r.oid = a.grantee
    where n.nspname in ('runut', 'public') and a.grantee <> n.nspowner loop
    execute format('revoke all on schema %I from %s', one.nspname, one.whom);
  end loop;
end $do$`;
