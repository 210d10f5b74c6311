import { caseRecord } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { statementHandOvers } from "./statement-hand-overs";

/** A version is handed over by the organisation that says it, and only it reads to whom. */
export const statementHandOverRights: Rights = {
  functions: `
-- What is handed over is the version that was approved last, at CLEAR, by every organisation that is named in it, and not meant for everybody.
create function runut.check_hand_over() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform 1 from public.statements s where s.id = new.statement_id and s.case_id = new.case_id
    and s.audience <> 'public' and runut.is_decided(s.id, new.version_id, new.digest);
  if not found then
    raise exception 'only an approved version is handed over' using errcode = 'check_violation';
  end if;
  return new;
end $$;
`,
  tables: [
    caseRecord(statementHandOvers, {
      kind: "statement",
      author: "recordedBy",
      appendOnly: true,
      sql: `
create policy ours on statement_hand_overs as restrictive for select to runut_app
  using (exists (select 1 from statements s where s.id = statement_hand_overs.statement_id and s.organisation_id = runut.organisation() offset 0));
create policy by_oneself on statement_hand_overs as restrictive for insert to runut_app with check (handed_at <= recorded_at and exists (
  select 1 from statements s where s.id = statement_hand_overs.statement_id and s.organisation_id = runut.organisation()
    and s.state in ('approved', 'handed_over')));
create trigger statement_hand_overs_of_what_was_approved before insert on statement_hand_overs
  for each row when (current_user = 'runut_app') execute function runut.check_hand_over();`,
    }),
  ],
};
