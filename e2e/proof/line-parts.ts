/** A line as its members, each as it is written; of a leaf the body is one of them, of a row the record. A line that is altered beyond that has none. */
export const partsOf = (line: string): [name: string, text: string][] => {
  const [mark = ""] = /,"(?:body|record)":/.exec(line) ?? [];
  const end = mark === "" ? -1 : line.indexOf(mark);
  const head = end === -1 ? line : `${line.slice(0, end)}}`;
  const members = parsed(head);
  if (!members) return [];
  const parts = Object.entries(members).map(([name, value]): [string, string] => [
    name,
    JSON.stringify(value),
  ]);
  return end === -1 ? parts : [...parts, [mark.slice(2, -2), line.slice(end + mark.length, -1)]];
};

export const joined = (parts: readonly (readonly [name: string, text: string])[], blank = ""): string =>
  `{${blank}${parts.map(([name, text]) => `"${name}"${blank}:${blank}${text}`).join(`${blank},${blank}`)}${blank}}`;

const parsed = (text: string): Record<string, unknown> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
};
