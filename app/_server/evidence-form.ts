/** The fields of an item that is taken into evidence, without its file, as the command takes them. */
export const evidenceOf = (fields: FormData): Record<string, unknown> => ({
  ...Object.fromEntries([...fields].filter(([, value]) => value !== "")),
  named: fields.getAll("named"),
});

/** The path of an item of the case to which the form belongs, or of the list of its items. */
export const itemPath = (fields: FormData, number?: number): string =>
  `/cases/${encodeURIComponent(String(fields.get("reference") ?? ""))}/evidence${number === undefined ? "" : `/${number}`}`;
