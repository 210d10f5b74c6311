import type { Incident } from "./read";

/** What sort of organisation, by the longest NAICS prefix that fits. */
const kinds: readonly (readonly [prefix: string, kind: string])[] = [
  ["922120", "a police force"],
  ["922140", "a correctional service"],
  ["923110", "an education authority"],
  ["923120", "a public health authority"],
  ["928110", "a defence authority"],
  ["611310", "a university"],
  ["622", "a hospital"],
  ["621", "a medical practice"],
  ["524", "an insurer"],
  ["525", "a pension fund"],
  ["517", "a telecommunications operator"],
  ["511", "a publisher of software or news"],
  ["519", "an online service"],
  ["454", "an online retailer"],
  ["492", "a delivery company"],
  ["481", "an airline"],
  ["21", "a producer of oil or ore"],
  ["22", "a utility"],
  ["23", "a construction company"],
  ["31", "a manufacturer"],
  ["32", "a manufacturer"],
  ["33", "a manufacturer"],
  ["42", "a wholesaler"],
  ["44", "a retailer"],
  ["45", "a retailer"],
  ["48", "a transport company"],
  ["49", "a transport company"],
  ["51", "an information company"],
  ["52", "a financial institution"],
  ["54", "a professional service"],
  ["56", "an administrative service"],
  ["61", "an educational institution"],
  ["62", "a care provider"],
  ["71", "a sports or cultural body"],
  ["72", "a restaurant or hotel"],
  ["81", "an association or service"],
  ["92", "a public authority"],
];

const regions = new Intl.DisplayNames("en", { type: "region" });

/** A title that says what sort of organisation, where and when, and asserts nothing: "Report on a hospital, Ireland 2019". */
export const titleOf = ({ industry, country, incidentDate }: Incident): string => {
  const kind = kinds.find(([prefix]) => industry?.startsWith(prefix))?.[1] ?? "an organisation";
  const [first] = country;
  const where = first ? (regions.of(first) ?? first) : "country not coded";
  return `Report on ${kind}, ${where} ${incidentDate.year}`;
};
