import { fromWib } from "./from-wib";

/** What the form of evidence holds, its file left out, as the command takes it. */
export const evidenceOf = (fields: FormData): Record<string, unknown> => ({
  ...Object.fromEntries([...fields].filter(([, value]) => value !== "")),
  named: fields.getAll("named"),
  collectedAt: fromWib(fields.get("collectedAt") ?? undefined),
});

/** The page of an item of the case that the form belongs to. */
export const placeOf = (fields: FormData, number?: number): string =>
  `/cases/${encodeURIComponent(String(fields.get("reference") ?? ""))}/evidence${number === undefined ? "" : `/${number}`}`;
