import { inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { cases } from "@/db/schema/cases";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { byteOrderMark, csvRecord } from "@/lib/kernel/csv";
import { type Label, strictest } from "@/lib/labels/leave";
import { leavesWith } from "@/lib/labels/leaves-with";
import { type SystemFilter, systemFilter } from "../filter";
import { type ListedSystem, listSystems } from "../list";
import { columns, type FileRow, mostRows } from "./columns";
import { type HeldData, writeData } from "./held-data";
import { writeSaidBy } from "./said-by";

const input = z.object({ filter: z.record(z.string(), z.array(z.string()).max(40)) });

/** Takes the systems of a filter out as a CSV file that can be brought in again, and puts it down. What a case taught leaves as the label of that case lets it, and the file bears the strictest of them. A file that lacks a system for that, or because it holds no more rows, is called incomplete. */
export const exportSystems = command("system.export", input, async (tx, { actor, input }) => {
  const single = Object.entries(input.filter).map(([name, all]) => [name, all.length === 1 ? all[0] : all]);
  const filter = systemFilter.parse({ ...Object.fromEntries(single), after: undefined });
  const { rows, isAll } = await firstOf(tx, filter);
  const { taken, label, heldBack } = await readRows(
    tx,
    rows.map(({ id }) => id),
    actor,
  );
  const text = [[...columns], ...taken.map((row) => columns.map((name) => row[name]))]
    .map(csvRecord)
    .join("");
  const isWhole = isAll && heldBack === 0;
  return done(
    { name: `systems-${label}${isWhole ? "" : "-incomplete"}.csv`, text: byteOrderMark + text },
    {
      ...{ caseId: null, subjectKind: "log", subjectId: null },
      facts: { count: taken.length, heldBack, label, ...(isAll ? {} : { most: mostRows }) },
    },
  );
});

/** The systems of a filter in its order, up to as many as a file holds, and whether these are all of them. */
const firstOf = async (tx: Tx, filter: SystemFilter) => {
  const rows: ListedSystem[] = [];
  let after: string | undefined;
  do {
    const page = await listSystems(tx, { ...filter, after }, mostRows + 1 - rows.length);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== undefined && rows.length <= mostRows);
  return { rows: rows.slice(0, mostRows), isAll: rows.length <= mostRows };
};

type Row = Omit<FileRow, "version" | "hosting" | "personal_data" | "as_of" | "said_by" | "source"> & {
  id: string;
};
type Fact = {
  id: string;
  kind: string;
  value: string;
  people: HeldData["people"];
  records: HeldData["records"];
  asOf: string | null;
  saidBy: string | null;
  source: string;
  caseId: string | null;
};

const readRows = async (tx: Tx, ids: readonly string[], person: Person) => {
  const among = JSON.stringify(ids);
  const [systems, facts] = await Promise.all([
    tx.execute<Row & { caseIds: string[] }>(sql`
      select s.id, s.name, coalesce(o.short, '') as owner, s.class, s.sector, coalesce(b.name, '') as supersedes, s.note,
        array(select t.case_id::text from case_systems t where t.system_id = s.id) as "caseIds"
      from jsonb_array_elements_text(${among}::text::jsonb) with ordinality a(id, place) join systems s on s.id = a.id::uuid
        left join organisations o on o.id = s.owner_id left join systems b on b.id = s.supersedes_id order by a.place`),
    tx.execute<Fact>(sql`
      select distinct on (f.system_id, f.kind, case f.kind when 'data' then f.value end) f.system_id as id, f.kind, f.value,
        case when f.people_from is not null then jsonb_build_object('from', f.people_from, 'to', f.people_to) end as people,
        case when f.records_from is not null then jsonb_build_object('from', f.records_from, 'to', f.records_to) end as records,
        f.as_of::text as "asOf", o.short as "saidBy", f.source, f.case_id as "caseId"
      from jsonb_array_elements_text(${among}::text::jsonb) a(id) join system_facts f on f.system_id = a.id::uuid
        left join organisations o on o.id = f.said_by_id
      order by f.system_id, f.kind, case f.kind when 'data' then f.value end, f.recorded_at desc, f.id desc`),
  ]);
  const labels = await labelsOf(tx, [
    ...systems.flatMap(({ caseIds }) => caseIds),
    ...facts.flatMap(({ caseId }) => caseId ?? []),
  ]);
  const leaves = (caseId: string) => {
    const its = labels.get(caseId);
    return its !== undefined && leavesWith(person, its.label, its.organisationId);
  };
  const going = systems.filter(({ caseIds }) => caseIds.length === 0 || caseIds.some(leaves));
  const told = facts.filter(({ caseId }) => caseId === null || leaves(caseId));
  const drawnOn = [
    ...going.flatMap(({ caseIds }) => caseIds.filter(leaves)),
    ...told.flatMap((one) => one.caseId ?? []),
  ];
  return {
    taken: going.map((row) =>
      written(
        row,
        told.filter(({ id }) => id === row.id),
      ),
    ),
    label: strictest(["GREEN", ...drawnOn.flatMap((id) => labels.get(id)?.label ?? [])]),
    heldBack: systems.length - going.length,
  };
};

const labelsOf = async (tx: Tx, ids: readonly string[]) => {
  const found = await tx
    .select({ id: cases.id, label: cases.label, organisationId: cases.organisationId })
    .from(cases)
    .where(inArray(cases.id, [...new Set(ids)]));
  return new Map<string, { label: Label; organisationId: string }>(found.map((one) => [one.id, one]));
};

const written = (
  { name, owner, class: its, sector, supersedes, note }: Row,
  facts: readonly Fact[],
): FileRow => {
  const of = (kind: string) => facts.filter((fact) => fact.kind === kind);
  const newest = facts.map(({ asOf }) => asOf ?? "").toSorted();
  return {
    ...{ name, owner, class: its, sector, supersedes, note },
    version: of("version")[0]?.value ?? "",
    hosting: of("hosting")[0]?.value ?? "",
    personal_data: writeData(
      of("data").map(({ value, people, records }) => ({ kind: value as HeldData["kind"], people, records })),
    ),
    as_of: newest.at(-1) ?? "",
    said_by: writeSaidBy(
      facts.map(({ kind, value, saidBy }) => ({ what: kind === "data" ? value : kind, saidBy })),
    ),
    source: [...new Set(facts.map(({ source }) => source).filter(Boolean))].join("; ").slice(0, 500),
  };
};
