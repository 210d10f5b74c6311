import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import type { Label } from "@/lib/labels/leave";

/** The kinds of record that are found, in the order in which they are shown. */
export const hitKinds = [
  "allegation",
  "claim",
  "finding",
  "evidence",
  "system",
  "exposure",
  "observable",
  "recommendation",
  "referral",
  "timeline",
  "statement",
] as const;
export type HitKind = (typeof hitKinds)[number];

/** A record that was found, as a line shows it; `reference` is of its case, null where the reader does not see that. */
export type Hit = {
  kind: HitKind;
  id: string;
  reference: string | null;
  number: string;
  title: string;
  under: string;
  /** None of what is of several cases. */
  label: Label | null;
};

export type Found = { kind: HitKind; id: string };

/** What a line shows of each kind; read by id, and by the reader's own rights. */
const shown: Readonly<Record<HitKind, SQL>> = {
  allegation: sql`select a.id, c.reference, a.reference as number, coalesce(r.summary, '') as title,
    coalesce(r.source_reference, '') as under, a.label
    from allegations a left join allegation_reports r on r.allegation_id = a.id left join cases c on c.id = a.case_id where a.id`,
  claim: sql`select k.id, c.reference, k.number::text as number, k.text as title, '' as under, c.label
    from claims k join cases c on c.id = k.case_id where k.id`,
  finding: sql`select f.id, c.reference, k.number::text as number, left(f.reasoning, 240) as title, f.verdict as under, f.label
    from findings f join claims k on k.id = f.claim_id join cases c on c.id = f.case_id where f.id`,
  evidence: sql`select i.id, c.reference, i.number::text as number, i.title,
    concat_ws(' ', i.file_name, left(i.sha256, 12)) as under, i.label
    from evidence_items i left join cases c on c.id = i.case_id where i.id`,
  system: sql`select s.id, null as reference, coalesce(o.short, '') as number, s.name as title, s.class as under, null as label
    from systems s left join organisations o on o.id = s.owner_id where s.id`,
  exposure: sql`select e.id, c.reference, e.number::text as number, e.service as title,
    concat_ws(' ', nullif(nullif(e.host, ''), 'withheld'), nullif(e.port, ''), array_to_string(e.cwe, ' '), array_to_string(e.cve, ' ')) as under, e.label
    from exposures e left join cases c on c.id = e.case_id where e.id`,
  observable: sql`select o.id, c.reference, o.kind as number, left(o.value, 240) as title, left(o.note, 240) as under, o.label
    from observables o join cases c on c.id = o.case_id where o.id`,
  recommendation: sql`select r.id, c.reference, r.number::text as number, r.what as title, coalesce(o.short, '') as under, c.label
    from recommendations r join cases c on c.id = r.case_id left join organisations o on o.id = r.owner_id where r.id`,
  referral: sql`select r.id, c.reference, r.number::text as number, coalesce(o.short, '') as title,
    concat_ws(' ', nullif(r.our_reference, ''), r.police_reference) as under, coalesce(c.label, g.label, 'AMBER') as label
    from referrals r left join cases c on c.id = r.case_id left join runut.guest_cases() g on g.id = r.case_id
      left join organisations o on o.id = r.unit_id where r.id`,
  timeline: sql`select t.id, c.reference, to_char(t.occurred_at at time zone 'Asia/Jakarta', case t.precision when 'year' then 'YYYY' when 'month' then 'YYYY-MM' else 'YYYY-MM-DD' end) as number, left(t.what, 240) as title, t.source as under, c.label
    from timeline_entries t join cases c on c.id = t.case_id where t.id`,
  statement: sql`select s.id, c.reference, s.number::text as number, s.title, s.state as under, s.label
    from statements s join cases c on c.id = s.case_id where s.id`,
};

/** What was found, as far as the reader may see it, by kind; no id that their rights withhold leaves a trace. */
export const readHits = async (tx: Tx, found: readonly Found[]): Promise<Hit[]> => {
  const of = (kind: HitKind) => found.filter((each) => each.kind === kind).map(({ id }) => id);
  const each = hitKinds.flatMap((kind) => {
    const ids = of(kind);
    if (ids.length === 0) return [];
    return [
      sql`select ${kind}::text as kind, its.* from (${shown[kind]} = any(${`{${ids.join(",")}}`}::uuid[])) its`,
    ];
  });
  if (each.length === 0) return [];
  const rows = await tx.execute<Hit>(sql.join(each, sql` union all `));
  const place = new Map(found.map(({ id }, at) => [id, at]));
  return [...rows].sort(
    (a, b) =>
      hitKinds.indexOf(a.kind) - hitKinds.indexOf(b.kind) || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0),
  );
};
