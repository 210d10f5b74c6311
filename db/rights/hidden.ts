import { ofOwnService } from "./own-services";

const given =
  "exists (select 1 from public.given g where g.record_id = r.id and g.principal = any(runut.principals()) and g.ended_at is null)";
const kept = `r.organisation_id = runut.organisation() and r.label in ('RED', 'AMBER+STRICT') and not runut.admits(r.label, r.named, r.organisation_id) and not ${given}`;

/** What a label keeps, of what their own organisation recorded, from who reads the case and whose roles read its kind. */
export const hiddenFunctions = `
-- How many records of one kind their own labels keep from the actor in a case that they read, by what they hang on: a finding on its claim
-- or (finding_on) on an item that the actor sees, the others on the case. Nothing of kinds that their roles do not read, nor of what another organisation
-- recorded: that it exists would tell them what its label keeps.
create function runut.hidden_from(of uuid, what text) returns table (parent uuid, n int) language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select from public.cases c where c.id = of and c.readers && runut.principals())
    or not split_part(what, '_', 1) = any(runut.reads()) then return; end if;
  case what
    when 'finding' then
      return query select r.claim_id, count(*)::int from public.findings r where r.case_id = of and ${kept} group by 1;
    when 'finding_on' then
      return query select e.item_id, count(*)::int from public.findings r
        join public.finding_evidence e on e.finding_id = r.id
        join public.evidence_items i on i.id = e.item_id and runut.admits(i.label, i.named, i.organisation_id)
        where r.case_id = of and 'evidence' = any(runut.reads()) and ${kept} group by 1;
    when 'exposure' then
      return query select r.case_id, count(*)::int from public.exposures r where r.case_id = of and (${ofOwnService("r.system_id")}) and ${kept} group by 1;
    when 'evidence' then
      return query select r.case_id, count(*)::int from public.evidence_items r where r.case_id = of and ${kept} group by 1;
    else
      return;
  end case;
end $$;
`;
