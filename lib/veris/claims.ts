import type { ActionKind, Incident } from "./read";

export type ProposedClaim = { text: string; credibility: number };

const causes: Readonly<Record<ActionKind, string>> = {
  malware: "malicious software",
  hacking: "an attack on a system",
  social: "deception of people",
  misuse: "misuse of rightful access",
  physical: "theft, loss of a thing or entry to a place",
  error: "an error",
  environmental: "a natural or technical hazard",
  unknown: "something not known",
};

const disclosed = {
  Yes: "Data were disclosed to somebody who was not entitled to them.",
  Potentially: "Data may have been disclosed to somebody who was not entitled to them.",
  No: "A security incident took place in which no data were disclosed.",
  Unknown: "A security incident took place; whether data were disclosed is not known.",
} as const;

/** How far a coder's confidence carries on the Admiralty scale; uncoded cannot be judged. */
const credibilities = { High: 2, Medium: 3, Low: 4, None: 6 } as const;

/** The checkable sentences that the coded fields of an incident make, each as a claim to be verified. */
export const claimsOf = (incident: Incident): ProposedClaim[] => {
  const { dataDisclosure, dataVarieties, dataTotal, actions, confidence } = incident;
  const credibility = confidence ? credibilities[confidence] : 6;
  const sentences: string[] = [disclosed[dataDisclosure ?? "Unknown"]];
  if (dataTotal) sentences.push(`About ${dataTotal.toLocaleString("en")} records were affected.`);
  if (dataVarieties.length > 0) sentences.push(`The data were of these kinds: ${listed(dataVarieties)}.`);
  const causedBy = actions.filter(({ kind }) => kind !== "unknown");
  if (causedBy.length > 0) sentences.push(`The cause was ${causedBy.map(cause).join(", and ")}.`);
  return sentences.map((text) => ({ text, credibility }));
};

const cause = ({ kind, varieties }: Incident["actions"][number]) =>
  varieties.length > 0 ? `${causes[kind]} (${listed(varieties)})` : causes[kind];

const listed = (words: readonly string[]) => words.map((word) => word.toLowerCase()).join(", ");
