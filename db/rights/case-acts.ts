import { justWritten, traced } from "./case-record";

/** A case's label changes with the row that says why. */
export const labelWithReason = traced("cases_label_with_reason", {
  on: "update of label on cases",
  when: "old.label is distinct from new.label",
  holds: `exists (select 1 from public.label_changes where case_id = $2.id and before = $1.label and after = $2.label and ${justWritten})`,
});

/** A case is closed by its closure, and opened when that is reopened. */
export const statusByClosure = traced("cases_by_a_closure", {
  on: "update of status on cases",
  when: "old.status is distinct from new.status and 'closed' in (old.status, new.status)",
  holds: `exists (select 1 from public.closures where case_id = $2.id and (reopened_at is null) = ($2.status = 'closed') and ${justWritten})`,
});

/** A change of label is on record when it was made. */
export const changeOfItsCase = traced("label_changes_of_its_case", {
  on: "insert on label_changes",
  when: "true",
  holds: `$2.before <> $2.after and btrim($2.reason) <> ''
          and exists (select 1 from public.cases where id = $2.case_id and label = $2.after and ${justWritten})`,
});

/** A closure closes its case. */
export const closureCloses = traced("closures_close", {
  on: "insert on closures",
  when: "true",
  holds: `$2.reopened_at is null and exists (select 1 from public.cases where id = $2.case_id and status = 'closed' and ${justWritten})`,
});

/** A closure is reopened once, with a reason, and with its case. */
export const reopenedOnce = traced("closures_reopen_once", {
  on: "update on closures",
  when: "true",
  holds: `$1.reopened_at is null and $2.reopened_at is not null and $2.reopened_by is not null and btrim($2.reopen_reason) <> ''
    and exists (select 1 from public.cases where id = $2.case_id and status <> 'closed' and ${justWritten})`,
});

/** Who comes back into a case is brought back by somebody, now; who is in it was brought in when it happened. */
export const comesBack = (name: string): string =>
  traced(`${name}_come_back`, {
    on: `update on ${name}`,
    when: "(old.added_by, old.added_at) is distinct from (new.added_by, new.added_at) or new.removed_at is null and (old.removed_at is not null or new.removal_reason is not null)",
    holds:
      "$1.removed_at is not null and $2.removed_at is null and $2.added_by = runut.actor() and runut.is_now($2.added_at)",
  });

/** Who is taken out of a case is taken out for a reason. */
export const leavesWithReason = (name: string): string =>
  traced(`${name}_leave_with_reason`, {
    on: `update of removed_at on ${name}`,
    when: "old.removed_at is null and new.removed_at is not null",
    holds: "runut.is_now($2.removed_at) and coalesce(btrim($2.removal_reason), '') <> ''",
  });

/** An account is closed for a reason. */
export const closedWithReason = traced("people_closed_with_reason", {
  on: "update of status on people",
  when: "old.status <> 'deactivated' and new.status = 'deactivated'",
  holds: "coalesce(btrim($2.closing_reason), '') <> ''",
});

/** A finding counts the evidence under it; one that affirms or refutes names some or says what it rests on otherwise; one that found nothing says what was looked at, over which days, and what could not be; and one that takes the place of another, which everybody in the case reads, says why. */
export const findingRests = traced("findings_rest_on_something", {
  on: "insert on findings",
  when: "true",
  holds: `$2.evidence_count = (select count(*) from public.finding_evidence where finding_id = $2.id)
    and ($2.verdict not in ('substantiated', 'refuted') or $2.evidence_count > 0 or btrim($2.rests_on) <> '')
    and ($2.verdict <> 'not_substantiated' or btrim($2.looked_at) <> '' and btrim($2.not_looked) <> '' and num_nulls($2.looked_from, $2.looked_to) = 0)
    and (coalesce(btrim($2.supersedes_reason), '') <> '' or not exists (select 1 from public.findings
      where claim_id = $2.claim_id and revision < $2.revision and label not in ('RED', 'AMBER+STRICT')))`,
});
