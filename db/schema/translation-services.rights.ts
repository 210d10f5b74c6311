import { changedInOwnName, traced } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import { translationServices } from "./translation-services";

/** A service is entered by an administrator, confirmed by somebody else who confirms grants too, and ended by any administrator of the organisation; who writes its statements knows those that it has. */
export const translationServiceRights: Rights = {
  functions: `
-- Who entered a service does not confirm it, nor does one's deputy.
create function runut.check_service_confirmed() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if runut.same_person(old.entered_by, new.confirmed_by, old.entered_at) then
    raise exception 'a service is not confirmed by who entered it' using errcode = 'check_violation';
  end if;
  return new;
end $$;
`,
  tables: [
    table(translationServices, {
      app: {
        may: "select, insert",
        changes: ["confirmedBy", "confirmedAt", "endedBy", "endedAt", "endReason"],
      },
      sql: `
create policy sees on translation_services for select to runut_app using (organisation_id = runut.organisation()
  and (select 'organisation' = any(runut.reads()) or 'statement' = any(runut.writes())));
create policy adds on translation_services for insert to runut_app with check ((select 'organisation' = any(runut.writes()))
  and organisation_id = runut.organisation() and entered_by = runut.actor() and runut.is_now(entered_at)
  and confirmed_by is null and ended_by is null);
create policy changes on translation_services for update to runut_app using ((select 'organisation' = any(runut.reads()))
  and organisation_id = runut.organisation()) with check (ended_at is null or (select 'organisation' = any(runut.writes())));
${changedInOwnName("translation_services", "confirmed_by")}
create trigger translation_services_by_another before update of confirmed_by on translation_services for each row
  when (new.confirmed_by is not null) execute function runut.check_service_confirmed();
create trigger translation_services_ended_in_own_name before update of ended_by on translation_services for each row
  execute function runut.require_own_name('ended_by');
${traced("translation_services_once", {
  on: "update on translation_services",
  when: "true",
  holds: `$1.ended_at is null and ($1.confirmed_at is null and ($2.confirmed_at is null or runut.is_now($2.confirmed_at)) or ($1.confirmed_by, $1.confirmed_at) = ($2.confirmed_by, $2.confirmed_at))
    and ($2.ended_at is null or runut.is_now($2.ended_at) and btrim($2.end_reason) <> '')`,
})}`,
    }),
  ],
};
