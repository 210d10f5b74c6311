"use client";

import { useFormState } from "@/app/_ui/form-context";
import type { RowFault } from "@/lib/systems/file/read-rows";

type RowReportProps = {
  words: { line: string; more: string; rows: Readonly<Record<string, string>> };
};

/** What is wrong with each row of a file that was refused. In the browser because only the refusal knows the rows. */
export function RowReport({ words }: RowReportProps) {
  const state = useFormState();
  if (state.status !== "refused") return null;
  const rows = (state.details?.rows ?? []) as readonly RowFault[];
  const more = Number(state.details?.more ?? 0);
  if (rows.length === 0) return null;
  return (
    <ol className="list small">
      {rows.map(({ line, key, value }) => (
        <li key={`${line}${key}${value}`}>
          <b>{words.line.replace("{line}", `${line}`)}</b>: {words.rows[key]?.replace("{value}", value)}
        </li>
      ))}
      {more > 0 && <li>{words.more.replace("{count}", `${more}`)}</li>}
    </ol>
  );
}
