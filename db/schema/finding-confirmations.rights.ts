import { caseRecord } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { findingConfirmations } from "./finding-confirmations";

const standing =
  "not exists (select from public.findings later where later.claim_id = f.claim_id and later.revision > f.revision)";
const lacks = `${standing} and runut.asks_for_two(f.organisation_id, 'finding', c.severity)
    and not exists (select from public.finding_confirmations o where o.finding_id = f.id)`;
const unconfirmed = `${lacks} and not exists (select from public.claim_endings e where e.claim_id = f.claim_id)`;

const ofOne = (name: string, condition: string): string =>
  `create function runut.${name}(of uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.findings f join public.cases c on c.id = f.case_id
    where f.id = of and c.readers && runut.principals() and 'finding' = any(runut.reads())
      and runut.admits(f.label, f.named, f.organisation_id) and ${condition})
$$;`;

/** A finding is confirmed by somebody of the organisation that made it, as whom its maker does not count. */
export const findingConfirmationRights: Rights = {
  functions: `
-- Nobody waits for the confirmation of a finding on a claim that was merged or split: what it became is found anew. Who rests a sentence on it still needs the second person.
-- How many standing findings of a case the actor reads wait for a second person, counting what is RED for them: a closure is of the whole case.
create function runut.unconfirmed(of uuid) returns int language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::int from public.cases c join public.findings f on f.case_id = c.id
    where c.id = of and c.readers && runut.principals() and 'finding' = any(runut.reads()) and ${unconfirmed}
$$;

-- Whether a finding that the actor reads stands and waits for a second person.
${ofOne("awaits_second", unconfirmed)}

-- Whether a finding that the actor reads is the last on its claim, whatever became of that, and was not confirmed by the second person whom the case asks for.
${ofOne("lacks_second", lacks)}
`,
  tables: [
    "grant execute on function runut.unconfirmed, runut.awaits_second, runut.lacks_second to runut_app",
    caseRecord(findingConfirmations, {
      kind: "finding",
      author: "confirmedBy",
      given: "findingId",
      appendOnly: true,
      removable: ["words"],
      sql: `
create policy follows on finding_confirmations as restrictive for select to runut_app
  using (exists (select 1 from findings f where f.id = finding_confirmations.finding_id offset 0));
create policy by_a_second on finding_confirmations as restrictive for insert to runut_app
  with check (exists (select 1 from findings f where f.id = finding_confirmations.finding_id
    and f.organisation_id = runut.organisation() and not runut.is_oneself(f.made_by, f.made_at)));`,
    }),
  ],
};
