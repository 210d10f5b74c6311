import * as calculator from "ae-cvss-calculator";

// A CommonJS module: Node names its exports only under `default`, bundlers name them all.
const { Cvss3P1 } =
  "Cvss3P1" in calculator ? calculator : (calculator as { default: typeof calculator }).default;

const shape = /^CVSS:3\.1(?:\/[A-Z]{1,3}:[A-Z])+$/;

/** The score (0.0 to 10.0) of a CVSS 3.1 vector by FIRST's specification, or null when it is not one: wrong prefix, unknown or repeated metric, base metrics missing. */
export const cvssScore = (vector: string): number | null => {
  if (!shape.test(vector)) return null;
  const metrics = vector
    .split("/")
    .slice(1)
    .map((part) => part.split(":")[0]);
  if (new Set(metrics).size < metrics.length) return null;
  try {
    const read = new Cvss3P1(vector);
    return read.isBaseFullyDefined() ? read.calculateScores().overall : null;
  } catch {
    return null;
  }
};
