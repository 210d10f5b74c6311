import { acts } from "../records/acts";
import {
  currentVersion,
  keyOf,
  openTables,
  personalColumns,
  personalValues,
  recordDiffers,
  recordTables,
  rowFunction,
} from "../records/canonical";
import { erasing } from "../records/personal-parts";
import { rowsByKey } from "../records/rows-by-key";
import { verification } from "../records/verification";
import { type Rights, table } from "../rights/table";
import { recordDigests, recordSalts } from "./records";

/** The trigger of one record: what its row is now enters the log with the event of this transaction. */
const keeping = (name: string): string => {
  const hasPersonal = personalColumns(name).length > 0;
  const [oldKey, newKey, version] = [keyOf(name, "old"), keyOf(name, "new"), currentVersion(name)];
  const digests = `runut.renew_personal('${name}', ${newKey}, ${personalValues(name, "new")})`;
  return `
${rowFunction(name)}
create function runut.keep_${name}() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
${hasPersonal ? "declare personal jsonb;" : ""}
begin
  if tg_op = 'DELETE' then
    ${hasPersonal ? `delete from public.record_salts where table_name = '${name}' and row_key = ${oldKey};` : ""}
    perform runut.keep_record('${name}', ${oldKey}, null, null);
    return null;
  end if;
  ${hasPersonal ? `personal := ${digests};` : ""}
  perform runut.keep_record('${name}', ${newKey}, ${version}, runut.row_of_${name}(new, ${version}, ${hasPersonal ? "personal" : "null"}));
  return null;
end $$;`;
};

const adopting = (name: string): string => {
  const [key, version] = [keyOf(name, "r"), currentVersion(name)];
  const personal =
    personalColumns(name).length > 0
      ? `runut.renew_personal('${name}', ${key}, ${personalValues(name, "r")})`
      : "null";
  return `  if not exists (select 1 from public.record_digests where table_name = '${name}') then
    perform runut.keep_record('${name}', ${key}, ${version}, runut.row_of_${name}(r, ${version}, ${personal})) from public.${name} r;
  end if;`;
};

const kept = (name: string): string => `
create trigger ${name}_keep_written after insert or delete on ${name} for each row execute function runut.keep_${name}();
create trigger ${name}_keep_changed after update on ${name} for each row when (${recordDiffers(name)}) execute function runut.keep_${name}()`;

export const recordRights: Rights = {
  functions: String.raw`
-- The event that this transaction will leave in the log, and under which its rows are kept; set when it begins.
create function runut.event() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('runut.event', true), '')::uuid $$;

-- What a row was when it was written: canonical JSON with its table, key and number, under a salt.
create function runut.digest_of(tab text, key text, number int, version int, content text, salt uuid) returns bytea language sql immutable as
$$ select sha256(convert_to(salt::text || E'\n{"columns":' || coalesce(version::text, 'null') || ',"key":' || to_json(key)::text || ',"number":' || number::text
  || ',"row":' || coalesce(content, 'null') || ',"table":"' || tab || '"}', 'UTF8')) $$;

-- The owner of the tables can write without an event: it is then found by whoever verifies.
create function runut.keep_record(tab text, key text, version int, content text) returns void language plpgsql as $$
declare
  event uuid := runut.event();
  next int;
  salt uuid := gen_random_uuid();
begin
  if event is null then
    if session_user in ('runut_app', 'runut_worker') then
      raise exception '% is written without an event', tab using errcode = 'RU002';
    end if;
    return;
  end if;
  if exists (select 1 from public.audit_events where id = event) then
    raise exception '% is written after its event', tab using errcode = 'RU002';
  end if;
  select coalesce(max(d.number), 0) + 1 into next from public.record_digests d where d.table_name = tab and d.row_key = key;
  insert into public.record_digests (table_name, row_key, number, event_id, columns, salt, digest)
    values (tab, key, next, event, version, salt, runut.digest_of(tab, key, next, version, content, salt));
end $$;

-- The salted digests of personal values as they are now.
create function runut.personal_of(tab text, key text, given jsonb) returns jsonb language sql stable as
$$ select coalesce(jsonb_object_agg(v.key, coalesce(encode(sha256(convert_to(s.salt::text || E'\n' || v.value, 'UTF8')), 'hex'), 'no salt')), '{}')
  from jsonb_each_text(given) v left join public.record_salts s on s.table_name = tab and s.row_key = personal_of.key and s.column_name = v.key
  where v.value is not null $$;

-- A value that is gone leaves nothing by which it could be guessed: each write makes new salts. A value that is not there leaves a row that says so.
create function runut.renew_personal(tab text, key text, given jsonb) returns jsonb language plpgsql as $$
declare digests jsonb;
begin
  delete from public.record_salts s where s.table_name = tab and s.row_key = renew_personal.key;
  insert into public.record_salts (table_name, row_key, column_name, salt)
    select tab, renew_personal.key, v.key, case when v.value is not null then gen_random_uuid() end from jsonb_each_text(given) v;
  digests := runut.personal_of(tab, key, given);
  update public.record_salts s set digest = digests ->> s.column_name
    where s.table_name = tab and s.row_key = renew_personal.key and digests ? s.column_name;
  return digests;
end $$;

-- An event commits to what its transaction wrote; one of an act that was done comes with that act's rows.
create function runut.commit_records() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  expected constant jsonb := '${JSON.stringify(acts)}';
  comes boolean;
begin
  new.format := 2;
  select encode(sha256(string_agg(d.digest, ''::bytea order by d.digest)), 'hex'), coalesce(bool_or(expected -> new.action ? d.table_name), false)
    into new.records, comes from public.record_digests d where d.event_id = new.id;
  if new.outcome = 'done' and expected ? new.action and not comes and session_user in ('runut_app', 'runut_worker') then
    raise exception 'an event of % comes without what was done', new.action using errcode = 'RU003';
  end if;
  return new;
end $$;

-- What was written without an event of the same transaction does not stay. The owner's upkeep (an upgrade) leaves one as it ends.
create function runut.require_event() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if exists (select 1 from public.audit_events where id = new.event_id) then return null; end if;
  if session_user in ('runut_app', 'runut_worker') or coalesce(current_setting('runut.upkeep', true), '') = '' then
    raise exception '% is written without an event', new.table_name using errcode = 'RU002';
  end if;
  insert into public.audit_events (id, at, actor_kind, actor_job, action, outcome, subject_kind)
    values (new.event_id, date_trunc('milliseconds', clock_timestamp()), 'job', 'bootstrap', current_setting('runut.upkeep'), 'done', 'log');
  return null;
end $$;
${recordTables.map(keeping).join("\n")}
-- Rows that were there before their table was a record become one; only where no row of the table ever was.
create function runut.adopt_records() returns void language plpgsql as $$
begin
${recordTables.map(adopting).join("\n")}
end $$;
${rowsByKey}
${erasing}
${verification}`,
  tables: [
    ...recordTables.map(kept),
    "create trigger audit_events_commit_records before insert on audit_events for each row execute function runut.commit_records()",
    table(recordDigests, {
      worker: { may: "select" },
      appendOnly: true,
      sql: `
create policy verifies on record_digests for select to runut_worker using (true);
create constraint trigger record_digests_event after insert on record_digests deferrable initially deferred
  for each row execute function runut.require_event();`,
    }),
    table(recordSalts, {}),
    `grant execute on function runut.rows_of, ${openTables.map((name) => `runut.row_of_${name}`).join(", ")} to runut_app`,
    "grant execute on function runut.altered_records, runut.record_page, runut.altered_derived to runut_worker",
  ],
};
