import { getTableName } from "drizzle-orm";
import { type AmendedKind, kindsAmended, wordsOf } from "../rights/amendable";
import { traced } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import { amendments, identityAmendments } from "./amendments";

/** What hangs on an exposure is seen with its case, whose rows follow the exposure themselves. */
const ofExposure = (name: string) =>
  `exists (select 1 from ${name} x join cases c on c.id = x.case_id where x.id = record_id offset 0)`;

/** The kind of record as which an amended kind is read and written, as SQL. */
const readAs = "split_part(kind, '_', 1)";

/** Whether the actor sees the record of the amendment without its being given to them, by kind, as SQL; its case's, where a kind is not here. */
const sees = {
  claim: `exists (select 1 from claims k where k.id = record_id and (k.recorded_by = runut.actor()
    or exists (select 1 from cases c where c.id = k.case_id offset 0)
    or k.case_id is null and exists (select 1 from allegations a where a.id = k.allegation_id offset 0)) offset 0)`,
  exposure: `exists (select 1 from exposures e where e.id = record_id and runut.admits(e.label, e.named, e.organisation_id)
    and exists (select 1 from cases c where c.id = e.case_id offset 0) offset 0)`,
  // As its row is seen, with its label and, by its owner's officials, once it is reported.
  assessment: "exists (select 1 from assessments a where a.id = record_id offset 0)",
  exposure_report: ofExposure("exposure_reports"),
  exposure_step: ofExposure("exposure_steps"),
  exposure_count: ofExposure("exposure_data"),
  exposure_score: ofExposure("exposure_scores"),
  exposure_retest: ofExposure("exposure_retests"),
  exposure_retest_result: ofExposure("exposure_retest_results"),
  // As its row is seen: in the case that taught it, or in the inventory, and by its owner's officials.
  system_fact: "exists (select 1 from system_facts f where f.id = record_id offset 0)",
  system: "exists (select 1 from systems s where s.id = record_id offset 0)",
  source: "exists (select 1 from sources s where s.id = record_id offset 0)",
  organisation: "true",
} as const satisfies Partial<Record<AmendedKind, string>>;

const cases = Object.entries(sees).map(([kind, holds]) => `when '${kind}' then ${holds}`);

const each = (what: (kind: AmendedKind, name: string) => string) =>
  kindsAmended
    .map(([kind, { of }]) => `elsif kind = '${kind}' then ${what(kind, getTableName(of))}`)
    .join("\n  ")
    .replace("elsif", "if");

export const amendmentRights: Rights = {
  functions: `
-- The words of a record that can be put right, by field, with the case that an amendment of them is of; for whoever calls it, as far as they see it.
create function runut.words_of(kind text, of_record uuid) returns table (words jsonb, of_case uuid) language plpgsql stable set search_path = pg_catalog, public as $$
begin
  ${each((kind, name) => `return query select ${wordsOf(kind)}, ${kindsAmended.find(([one]) => one === kind)?.[1].caseId} from public.${name} r where r.id = of_record;`)}
  end if;
end $$;

-- An amendment is written before the change, and the words before are those that stand, whatever is sent; none of a record of another case.
create function runut.say_before() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if new.kind = 'source' and new.field = 'identity' then
    new.before := null;
    new.after := null;
    return new;
  end if;
  new.before := (select w.words ->> new.field from runut.words_of(new.kind, new.record_id) w where w.of_case is not distinct from new.case_id);
  return new;
end $$;

-- The identity of a source is sealed anew by an amendment of this transaction, and in no other way; what it was is kept sealed beside it.
create function runut.reseal_identity() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select 1 from public.amendments a where a.id = new.amendment_id and a.kind = 'source' and a.field = 'identity'
    and a.record_id = new.source_id and a.amended_by = runut.actor() and a.xmin = pg_current_xact_id()::xid) then
    raise exception 'an identity is sealed anew by its amendment' using errcode = 'insufficient_privilege';
  end if;
  new.sealed_before := (select i.sealed from public.source_identities i where i.source_id = new.source_id);
  insert into public.source_identities as i (source_id, sealed, sealed_at)
    select a.record_id, new.sealed_after, a.amended_at from public.amendments a where a.id = new.amendment_id
    on conflict (source_id) do update set sealed = excluded.sealed, sealed_at = excluded.sealed_at;
  return new;
end $$;

-- What says or holds the words of a record that the actor's case shows: statements that are out or are to be and are the actor's own, and referrals with which it was given.
create function runut.resting_on(kind text, field text, of_record uuid) returns table (statements int, referrals int)
language sql stable security definer set search_path = pg_catalog, public as $$
  with its as (
    select k.case_id, array(select f.id from public.findings f where f.claim_id = k.id union select p.id from public.positions p where p.claim_id = k.id) as bases
      from public.claims k where k.id = of_record and resting_on.kind = 'claim'
    union all select e.case_id, array[e.id] from public.exposures e where e.id = of_record and resting_on.kind = 'exposure'
    union all select x.case_id, array[x.exposure_id] from (
        select 'exposure_report' as kind, r.id, r.case_id, r.exposure_id from public.exposure_reports r where r.id = of_record
        union all select 'exposure_step', s.id, s.case_id, s.exposure_id from public.exposure_steps s where s.id = of_record
        union all select 'exposure_count', d.id, d.case_id, d.exposure_id from public.exposure_data d where d.id = of_record
        union all select 'exposure_score', o.id, o.case_id, o.exposure_id from public.exposure_scores o where o.id = of_record
        union all select 'exposure_retest', p.id, p.case_id, p.exposure_id from public.exposure_retests p where p.id = of_record
        union all select 'exposure_retest_result', u.id, u.case_id, u.exposure_id from public.exposure_retest_results u where u.id = of_record) x where x.kind = resting_on.kind
    union all select t.case_id, '{}' from public.timeline_entries t where t.id = of_record and resting_on.kind = 'timeline'
    union all select c.id, '{}' from public.cases c where c.id = of_record and resting_on.kind = 'case' and resting_on.field = 'title'
  ), seen as (
    select its.* from its join public.cases c on c.id = its.case_id and c.readers && runut.principals()
  )
  select (select count(distinct p.statement_id)::int from seen join public.publications p on p.case_id = seen.case_id
      join public.statements s on s.id = p.statement_id and s.state <> 'retracted'
        and (p.release_at is null or s.organisation_id = runut.organisation() or runut.is_released(p.id, p.release_at))
      join public.sentences n on n.version_id = p.version_id and n.basis_id = any(seen.bases)),
    (select count(distinct g.referral_id)::int from seen join public.given g on g.case_id = seen.case_id and g.ended_at is null
      and (g.record_id = of_record or resting_on.kind = 'case' or resting_on.kind like 'exposure%' and g.record_id = any(seen.bases)))
$$;

-- What was amended stays; a text alone is taken away for good.
create function runut.only_blank() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new) - '{before,after}'::text[]) <> (to_jsonb(old) - '{before,after}'::text[])
    or coalesce(new.before <> old.before, new.before is not null) or coalesce(new.after <> old.after, new.after is not null)
    or (new.before, new.after) is not distinct from (old.before, old.after) then
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
`,
  tables: [
    "grant execute on function runut.words_of, runut.resting_on to runut_app",
    table(amendments, {
      app: { may: "select, insert" },
      sql: `
-- As the record is seen. To whom it was given, what came after that: the words that they were given and later ones.
create policy sees on amendments for select to runut_app using (
  ${readAs} = any(runut.reads()) and case kind ${cases.join("\n    ")}
    else exists (select 1 from cases c where c.id = amendments.case_id offset 0) end
  or exists (select 1 from given g where g.record_id = amendments.record_id and g.principal = any(runut.principals())
    and g.ended_at is null and g.given_at < amendments.amended_at));
create policy adds on amendments for insert to runut_app with check (${readAs} = any(runut.writes())
  and amended_by = runut.actor() and runut.is_now(amended_at) and (before is not null or kind = 'source' and field = 'identity')
  and (case_id is null or exists (select 1 from cases c where c.id = amendments.case_id and c.status <> 'closed' offset 0)));
create trigger amendments_say_before before insert on amendments for each row
  when (current_user = 'runut_app') execute function runut.say_before();
create trigger amendments_stay before delete or truncate on amendments for each statement execute function runut.refuse_change();
create trigger amendments_only_blanked before update on amendments for each row execute function runut.only_blank();
${traced("amendments_amend", {
  on: "insert on amendments",
  when: "true",
  holds: `btrim($2.reason) <> ''
    and case when $2.field = 'identity' then exists (select 1 from public.identity_amendments where amendment_id = $2.id)
      else $2.before <> $2.after and exists (select 1 from runut.words_of($2.kind, $2.record_id) w where w.words ->> $2.field = $2.after) end
    and (btrim($2.resting) <> '' or not exists (select 1 from runut.resting_on($2.kind, $2.field, $2.record_id) r where r.statements + r.referrals > 0))`,
})}`,
    }),
    // Nobody reads who a source is by row.
    table(identityAmendments, {
      app: { may: "insert" },
      sql: `
create policy adds on identity_amendments for insert to runut_app with check ((select 'source' = any(runut.writes()))
  and exists (select 1 from sources s where s.id = source_id));
create trigger identity_amendments_reseal before insert on identity_amendments for each row
  when (current_user = 'runut_app') execute function runut.reseal_identity();`,
    }),
  ],
};
