/** What stands in a row of a sheet. */
export type RowValues = { result: string | undefined; note: string; evidence: string };

/** Whether what stands in a row is what is on record, can be saved, or what it lacks for that: a result, without which no words are kept, or the reason why a requirement does not apply. */
export const standingOf = (
  now: RowValues,
  kept: RowValues,
): "kept" | "lacks_result" | "lacks_reason" | "to_save" => {
  if (isSame(now, kept)) return "kept";
  if (!now.result) return "lacks_result";
  return lacksReason(now) ? "lacks_reason" : "to_save";
};

export const lacksReason = ({ result, note }: RowValues): boolean =>
  result === "not_applicable" && note.trim() === "";

const isSame = (a: RowValues, b: RowValues) =>
  a.result === b.result && a.note.trim() === b.note.trim() && a.evidence.trim() === b.evidence.trim();
