import type { TransactionSql } from "postgres";

/** A statement as it was sent, with its values. */
export type Sent = { text: string; values: readonly unknown[] };

type Node = {
  "Node Type": string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Rows Removed by Join Filter"?: number;
  "Rows Removed by Index Recheck"?: number;
  Plans?: Node[];
};
type Explained = { Plan: Node & { "Shared Hit Blocks": number; "Shared Read Blocks": number } };

/** What a statement costs: rows that any node of its plan returned or threw away, times its loops, and shared buffers. */
export type Cost = { rows: number; buffers: number };

/** The cost of a statement under a plan made for its values, or under one made without knowing them: the lesser of two where it is much, since functions that a plan calls read the catalogues anew, some thousand buffers, when what a server remembers of them was dropped for the sake of other databases. */
export const costOf = async (tx: TransactionSql, sent: Sent, plan: "custom" | "generic"): Promise<Cost> => {
  const first = await costOnce(tx, sent, plan);
  if (first.buffers <= few) return first;
  const { buffers } = await costOnce(tx, sent, plan);
  return { ...first, buffers: Math.min(first.buffers, buffers) };
};

/** Buffers that are not looked at twice: the least of what a statement may come to wherever it is compared. */
const few = 500;

const costOnce = async (tx: TransactionSql, { text, values }: Sent, plan: "custom" | "generic") => {
  const how = "explain (analyze, buffers, timing off, format json)";
  if (plan === "custom") return sum(await tx.unsafe(`${how} ${text}`, values as never[]));
  await tx.unsafe("set local plan_cache_mode = force_generic_plan");
  await tx.unsafe(`prepare planned as ${text}`);
  const given = values.length === 0 ? "" : `(${values.map(literal).join(", ")})`;
  const explained = await tx.unsafe(`${how} execute planned${given}`);
  await tx.unsafe("deallocate planned");
  await tx.unsafe("set local plan_cache_mode = force_custom_plan");
  return sum(explained);
};

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return "null";
  const text =
    value instanceof Date
      ? value.toISOString()
      : Array.isArray(value)
        ? `{${value.join(",")}}`
        : String(value);
  return `'${text.replaceAll("'", "''")}'`;
};

const sum = (rows: readonly Record<string, unknown>[]): Cost => {
  const [explained] = (rows[0]?.["QUERY PLAN"] ?? []) as Explained[];
  if (!explained) throw new Error("the statement was not explained");
  const { Plan: plan } = explained;
  return {
    rows: Math.round(visited(plan)),
    buffers: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"],
  };
};

/** A bitmap of an index holds places of rows, not rows; what it costs to make is in the buffers. */
const visited = (node: Node): number => {
  const each =
    node["Node Type"] === "Bitmap Index Scan"
      ? 0
      : node["Actual Rows"] +
        (node["Rows Removed by Filter"] ?? 0) +
        (node["Rows Removed by Join Filter"] ?? 0) +
        (node["Rows Removed by Index Recheck"] ?? 0);
  return each * node["Actual Loops"] + (node.Plans ?? []).reduce((all, child) => all + visited(child), 0);
};
