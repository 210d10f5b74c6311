import { amendable, onlyAmended } from "../rights/amendable";
import { traced } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import { organisationRoles, organisations } from "./organisations";

export const organisationRights: Rights = {
  functions: `
create function runut.name_organisation_roles() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.organisation_roles (organisation_id, role, principal)
    select new.id, role, nextval('public.principal_numbers') from (select distinct role from public.role_access) r;
  return null;
end $$;
`,
  tables: [
    table(organisations, {
      app: { may: "select, insert", changes: [...amendable.organisation.fields, "standing", "version"] },
      sql: `
create policy sees on organisations for select to runut_app using (runut.actor() is not null or runut.job() <> '');
create policy adds on organisations for insert to runut_app
  with check (set_up_by is not distinct from runut.organisation() and ((select 'organisation' = any(runut.writes())) or runut.job() = 'bootstrap'
    or standing = 'named' and (select 'case' = any(runut.writes()))));
-- Its own administrators put its names right, and those of the organisation that added it.
create policy changes on organisations for update to runut_app using ((select 'organisation' = any(runut.writes()))
  and runut.organisation() in (id, set_up_by)) with check (true);
${onlyAmended("organisation")}
${traced("organisations_admitted_once", {
  on: "update of standing on organisations",
  when: "old.standing is distinct from new.standing",
  holds: "$1.standing = 'named' and $2.standing = 'admitted'",
})}
create trigger organisations_name_roles after insert on organisations for each row execute function runut.name_organisation_roles();`,
    }),
    table(organisationRoles, {
      app: { may: "select" },
      sql: "create policy sees on organisation_roles for select to runut_app using (runut.actor() is not null)",
    }),
  ],
};
