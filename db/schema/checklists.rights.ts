import { type Rights, table } from "../rights/table";
import { checklistRequirements, checklists } from "./checklists";

/** Checklists are for whoever is signed in, and come from the command line alone. */
const rules = (name: string) => `
create policy sees on ${name} for select to runut_app using (runut.actor() is not null or runut.job() = 'bootstrap');
create policy adds on ${name} for insert to runut_app with check (runut.job() = 'bootstrap');`;

export const checklistRights: Rights = {
  functions: "",
  tables: [
    table(checklists, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `${rules("checklists")}
create policy now on checklists as restrictive for insert to runut_app with check (runut.is_now(imported_at));`,
    }),
    table(checklistRequirements, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: rules("checklist_requirements"),
    }),
  ],
};
