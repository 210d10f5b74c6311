import { type Rights, table } from "../rights/table";
import { statementTemplates } from "./statement-templates";

/** An organisation's templates are read by its people, and saved in their own name by who runs it or signs its statements off. */
export const statementTemplateRights: Rights = {
  functions: "",
  tables: [
    table(statementTemplates, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on statement_templates for select to runut_app using (organisation_id = runut.organisation());
create policy adds on statement_templates for insert to runut_app with check (organisation_id = runut.organisation()
  and runut.roles() && array['administrator', 'approver'] and saved_by = runut.actor() and runut.is_now(saved_at));`,
    }),
  ],
};
