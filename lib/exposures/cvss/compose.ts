import { baseMetrics, type CvssEdition, cvssEditions } from "./metrics";

/** What was chosen of each base metric, by the metric's name. */
export type Chosen = Readonly<Record<string, string>>;

/** The vector that these choices make, in the order of the specification. A metric that nobody chose is left out, so that reading the vector tells of it. */
const composeVector = (edition: CvssEdition, chosen: Chosen): string =>
  [
    `CVSS:${edition}`,
    ...Object.keys(baseMetrics[edition]).flatMap((name) => (chosen[name] ? [`${name}:${chosen[name]}`] : [])),
  ].join("/");

/** The vector of the one edition that something was chosen in; none where nothing was, or something in both. */
export const composeOne = (chosen: Readonly<Record<CvssEdition, Chosen>>): string | undefined => {
  const [edition, another] = cvssEditions.filter((each) => Object.values(chosen[each]).some(Boolean));
  return edition && !another ? composeVector(edition, chosen[edition]) : undefined;
};
