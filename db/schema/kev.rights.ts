import { type Rights, table } from "../rights/table";
import { kevCatalogues, kevEntries } from "./kev";

/** The catalogue is public knowledge: everybody of the desk reads it, and an administrator loads it in their own name. */
export const kevRights: Rights = {
  functions: "",
  tables: [
    table(kevCatalogues, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on kev_catalogues for select to runut_app using (runut.actor() is not null);
create policy adds on kev_catalogues for insert to runut_app with check ('administrator' = any(runut.roles())
  and loaded_by = runut.actor() and runut.is_now(loaded_at));`,
    }),
    table(kevEntries, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on kev_entries for select to runut_app using (runut.actor() is not null);
create policy adds on kev_entries for insert to runut_app with check ('administrator' = any(runut.roles())
  and exists (select 1 from kev_catalogues c where c.id = kev_entries.catalogue_id and c.loaded_by = runut.actor() and runut.is_now(c.loaded_at)));`,
    }),
  ],
};
