import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";

/** By what the cases of a list differ. */
export type FacetKind = "status" | "severity" | "label" | "sector" | "lead" | "organisation" | "provenance";

/** One choice of a filter: its value, its name where it has one, and how many of the cases that the reader sees it holds. */
export type Facet = { kind: FacetKind; value: string; name: string | null; count: number };

/** What the cases that the reader sees differ by; counted among the thousand that changed last. */
export type Facets = { facets: Facet[]; total: number };

/** So many choices of one kind are offered, the commonest first. */
const most = 12;

/** Organisations are offered from so many of the cases that changed last, without a count. */
const near = 50;

/** The choices by which the reader's cases can be filtered, with their counts; `total` is 1,001 where there are more than a thousand. */
export const caseFacets = async (tx: Tx): Promise<Facets> => {
  const rows = await tx.execute<Omit<Facet, "kind"> & { kind: FacetKind | "total" }>(sql`
    with seen as materialized (select c.id, c.status, c.severity, c.label, c.sector, c.lead_id, c.provenance from cases c
        order by c.updated_at desc, c.id desc limit ${counted}),
      leads as (select lead_id as id, count(*)::int as n from seen group by 1 order by 2 desc, 1 limit ${most}),
      parties as (select o.organisation_id as id, count(distinct o.case_id)::int as n from case_organisations o
        where o.case_id = any(array(select id from seen limit ${near})) group by 1 order by 2 desc, 1 limit ${most})
    select 'total' as kind, '' as value, null as name, count(*)::int as count from seen
    union all select 'status', status, null, count(*)::int from seen group by status
    union all select 'severity', severity, null, count(*)::int from seen group by severity
    union all select 'label', label, null, count(*)::int from seen group by label
    union all select 'provenance', provenance, null, count(*)::int from seen group by provenance
    union all select * from (select 'sector', sector, null, count(*)::int from seen where sector <> ''
      group by sector order by 4 desc, 2 limit ${most}) sectors
    union all select 'lead', l.id::text, p.name, l.n from leads l join people p on p.id = l.id
    union all select 'organisation', o.id::text, g.short, o.n from parties o join organisations g on g.id = o.id`);
  return {
    facets: [...rows].flatMap(({ kind, ...rest }) => (kind === "total" ? [] : [{ kind, ...rest }])),
    total: rows.find(({ kind }) => kind === "total")?.count ?? 0,
  };
};
