import { traced } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import { calendarTokens } from "./calendar-tokens";

/** A person's calendar address is theirs alone: made, renewed and ended by them, and ended with their account. */
export const calendarTokenRights: Rights = {
  functions: `
-- The active person whose calendar is read under a secret, by its hash.
create function runut.calendar_person(hash text) returns table (
  token uuid, id uuid, name text, organisation_id uuid, organisation text, roles text[], locale text
) language sql stable security definer set search_path = pg_catalog, public as $$
  select k.id, p.id, p.name, p.organisation_id, o.short,
      array(select r.role from public.person_roles r where r.person_id = p.id order by r.role), p.locale
    from public.calendar_tokens k join public.people p on p.id = k.person_id join public.organisations o on o.id = p.organisation_id
    where k.token_hash = hash and k.ended_at is null and p.status = 'active'
$$;

create function runut.end_calendar() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.calendar_tokens set ended_at = now() where person_id = new.id and ended_at is null;
  return null;
end $$;
`,
  tables: [
    "grant execute on function runut.calendar_person to runut_app",
    table(calendarTokens, {
      app: { may: "select, insert", changes: ["endedAt"] },
      sql: `
create policy sees on calendar_tokens for select to runut_app using (person_id = runut.actor());
create policy adds on calendar_tokens for insert to runut_app with check (person_id = runut.actor() and runut.stands_for() is null
  and runut.is_now(made_at) and ended_at is null);
create policy changes on calendar_tokens for update to runut_app using (person_id = runut.actor()) with check (true);
${traced("calendar_tokens_end_once", {
  on: "update on calendar_tokens",
  when: "true",
  holds: "$1.ended_at is null and runut.is_now($2.ended_at)",
})}`,
    }),
    `create trigger people_end_calendar after update of status on people for each row
  when (new.status = 'deactivated' and old.status is distinct from new.status) execute function runut.end_calendar()`,
  ],
};
