import "server-only";
import { getTranslations } from "next-intl/server";
import { lineSaid } from "@/app/_components/line-said";
import { lineWords } from "@/app/_components/line-words";
import { evidenceReference } from "@/lib/evidence/reference";
import { byteOrderMark, csvRecord } from "@/lib/kernel/csv";
import type { Label } from "@/lib/labels/leave";
import type { LineFilter } from "@/lib/timeline/line/filter";
import { lineKind } from "@/lib/timeline/line/kinds";
import type { LineRow } from "@/lib/timeline/line/read";
import { madeFile } from "./made-file";

const columns = [
  "side",
  "kind",
  "at",
  "shown",
  "precision",
  "party",
  "what",
  "text",
  "source",
  "event",
  "evidence",
] as const;

type Taken = { reference: string; label: Label; rows: readonly LineRow[]; heldBack: number };

/** The line of a case as a table (CSV) in the reader's language, whose first line says of which case, under which label and by which filter it is. Moments are in UTC (ISO 8601). Of an act it says what kind of act it was; on what, the log says. */
export const lineTable = async ({ reference, label, rows, heldBack }: Taken, filter: LineFilter) => {
  const [t, words, d] = await Promise.all([
    getTranslations("verification.timeline"),
    lineWords(),
    getTranslations("domain"),
  ]);
  const said = lineSaid(filter, words, {
    party: filter.party && (rows[0]?.party ?? undefined),
    workstream: filter.workstream && d(`workstream.${filter.workstream}`),
  });
  const head = [reference, `TLP:${label}`, said, heldBack > 0 ? t("file.held", { count: heldBack }) : ""];
  const filled = [...head, ...columns.slice(head.length).map(() => "")];
  const records = rows.map((row) =>
    csvRecord([
      t(`side.${lineKind(row.kind).side}`),
      words.kindOf(row.kind),
      row.at.toISOString(),
      [words.whenOf(row), words.exactlyOf(row)].filter(Boolean).join(", "),
      t(`precision.${row.precision}`),
      words.partyOf(row),
      words.aboutOf(row),
      words.textOf(row),
      row.source,
      row.event ?? "",
      row.evidence === null ? "" : evidenceReference(row.evidence),
    ]),
  );
  const body = [
    byteOrderMark,
    csvRecord(filled),
    csvRecord(columns.map((column) => t(`file.${column}`))),
    ...records,
  ].join("");
  return madeFile(body, { name: `${reference}-timeline-${label}.csv`, type: "text/csv; charset=utf-8" });
};
