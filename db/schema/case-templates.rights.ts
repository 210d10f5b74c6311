import { caseRecord } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import { caseTemplateItems, caseTemplates } from "./case-templates";

/** An organisation's templates are read by its people, and saved in their own name by who runs it or leads its cases; who works on a case reads what it took from one. */
export const caseTemplateRights: Rights = {
  functions: "",
  tables: [
    table(caseTemplates, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on case_templates for select to runut_app using (organisation_id = runut.organisation());
create policy adds on case_templates for insert to runut_app with check (organisation_id = runut.organisation()
  and runut.roles() && array['administrator', 'coordinator'] and saved_by = runut.actor() and runut.is_now(saved_at));`,
    }),
    caseRecord(caseTemplateItems, {
      kind: "task",
      author: "takenBy",
      appendOnly: true,
      sql: `
create policy by_a_coordinator on case_template_items as restrictive for insert to runut_app
  with check (runut.roles() && array['coordinator']);`,
    }),
  ],
};
