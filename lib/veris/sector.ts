/** NAICS 2017, the first two digits. */
const sectors: Readonly<Record<string, string>> = {
  "11": "food",
  "21": "energy",
  "22": "utilities",
  "23": "construction",
  "31": "manufacturing",
  "32": "manufacturing",
  "33": "manufacturing",
  "42": "trade",
  "44": "trade",
  "45": "trade",
  "48": "transport",
  "49": "transport",
  "51": "information",
  "52": "finance",
  "53": "services",
  "54": "services",
  "55": "services",
  "56": "services",
  "61": "education",
  "62": "health",
  "71": "services",
  "72": "services",
  "81": "services",
  "92": "government",
};

/** The sector of an industry by NAICS code, or null when it is not coded. */
export const sectorOf = (industry: string | null): string | null =>
  sectors[(industry ?? "").slice(0, 2)] ?? null;
