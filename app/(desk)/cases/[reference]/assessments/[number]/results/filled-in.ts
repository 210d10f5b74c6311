/** A sentence with what stands in its braces. */
export const filledIn = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_all, name) => String(values[name] ?? ""));
