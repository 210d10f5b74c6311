import { owner } from "./owner";

/** A column that names a record of the same case: of which table, and the column of that table it repeats. */
type Parent = { table: string; column: string; of: string; key: string };
type Column = { table: string; column: string };

/** The tables below a case, from the catalogue. */
const below = `(select c.oid, c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'case_id'
  where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace)`;

/** The columns that say who wrote a row, of every table below a case; claims and allegations are there before one. */
export const authorsOfCaseTables = () =>
  owner().unsafe<Column[]>(`
    select t.name as table, a.attname as column from ${below} t join pg_attribute a on a.attrelid = t.oid
    where a.attname ~ '_by$' and a.attnotnull and t.name not in ('claims', 'allegations') order by 1`);

/** The columns in which a later change says whose it is. */
export const laterAuthorsOfCaseTables = () =>
  owner().unsafe<Column[]>(`
    select t.name as table, a.attname as column from ${below} t join pg_attribute a on a.attrelid = t.oid
    where a.attname ~ '_by$' and has_column_privilege('runut_app', t.oid, a.attname, 'update') order by 1`);

/** The columns that refer to a record of a case, whether or not the reference holds them to their own. */
export const parentsInCaseTables = () =>
  owner().unsafe<Parent[]>(`
    select t.name as table, a.attname as column, p.name as of, k.attname as key
    from pg_constraint f join ${below} t on t.oid = f.conrelid join ${below} p on p.oid = f.confrelid
      cross join unnest(f.conkey, f.confkey) pair(child, parent)
      join pg_attribute a on a.attrelid = t.oid and a.attnum = pair.child
      join pg_attribute k on k.attrelid = p.oid and k.attnum = pair.parent
    where f.contype = 'f' and p.name <> 'cases' and t.name not in ('claims', 'allegations') and a.attname <> 'case_id' order by 1, 2`);

/** The columns below a case that name a record of any kind without a reference. */
export const unreferencedInCaseTables = () =>
  owner().unsafe<Column[]>(`
    select t.name as table, a.attname as column from ${below} t join pg_attribute a on a.attrelid = t.oid and a.atttypid = 'uuid'::regtype
    where a.attname ~ '_id$' and not exists (select 1 from pg_constraint f where f.contype = 'f' and f.conrelid = t.oid and a.attnum = any(f.conkey)) order by 1, 2`);
