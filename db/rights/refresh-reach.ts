import type { TransactionSql } from "postgres";

/** Works out anew who reads what is kept on the rows themselves, and the words by which cases are found, and writes where it differs: after a change of rights, or when rows come back from a backup. What this transaction changes of a record from here on enters the log as the work of an upgrade. */
export const refreshReach = async (tx: TransactionSql): Promise<void> => {
  await tx.unsafe(`
select set_config('runut.event', gen_random_uuid()::text, true), set_config('runut.upkeep', 'database.upgrade', true);
insert into organisation_roles (organisation_id, role, principal)
  select o.id, r.role, nextval('principal_numbers') from organisations o cross join (select distinct role from role_access) r
  where not exists (select from organisation_roles h where h.organisation_id = o.id and h.role = r.role);
update cases c set readers = runut.case_readers(c) where readers is distinct from runut.case_readers(c);
update allegations a set readers = runut.allegation_readers(a) where readers is distinct from runut.allegation_readers(a);
update allegations a set narrowed = not narrowed where narrowed is distinct from exists (select 1 from cases c where c.id = a.case_id and c.label = 'RED');
update cases c set search = runut.case_search(c) where search is distinct from runut.case_search(c);
update systems s set readers = runut.system_readers(s) where readers is distinct from runut.system_readers(s);`);
};
