import * as calculator from "ae-cvss-calculator";
import type { FieldKey } from "@/lib/kernel/refusal";
import { allMetrics, baseMetrics, type CvssEdition, cvssEditions } from "./metrics";
import { type CvssSeverity, severityOf } from "./severity";

// A CommonJS module: Node names its exports only under `default`, bundlers name them all.
const { Cvss3P1, Cvss4P0 } =
  "Cvss3P1" in calculator ? calculator : (calculator as { default: typeof calculator }).default;

export type CvssRead = { edition: CvssEdition; vector: string; score: number; severity: CvssSeverity };

/** A CVSS 3.1 or 4.0 vector by FIRST's specifications: its edition, the vector in its canonical order, score (0.0 to 10.0) and severity; or what is wrong with it. The metrics of 3.1 may come in any order, those of 4.0 may not. */
export const readVector = (text: string): CvssRead | FieldKey => {
  const [prefix = "", ...parts] = text.split("/");
  const edition = cvssEditions.find((each) => prefix === `CVSS:${each}`);
  if (edition === undefined) return "not_a_cvss_vector";
  const its = allMetrics[edition];
  const order = Object.keys(its);
  const pairs = parts.map((part) => part.split(":"));
  const isKnown = ([name = "", value = "", ...more]: string[]) =>
    more.length === 0 && Object.hasOwn(its, name) && its[name]?.split(" ").includes(value);
  if (!pairs.every(isKnown)) return "cvss_unknown_metric";
  const placed = pairs.map(([name = ""]) => order.indexOf(name));
  if (new Set(placed).size < placed.length) return "cvss_repeated_metric";
  if (!Object.keys(baseMetrics[edition]).every((name) => placed.includes(order.indexOf(name))))
    return "cvss_missing_metric";
  const sorted = parts.toSorted((a, b) => metricPlace(order, a) - metricPlace(order, b));
  const vector = [prefix, ...sorted].join("/");
  if (edition === "4.0" && vector !== text) return "cvss_disordered";
  const score = scoreOf(edition, vector);
  return { edition, vector, score, severity: severityOf(score) };
};

const metricPlace = (order: readonly string[], part: string): number =>
  order.indexOf(part.split(":")[0] ?? "");

const scoreOf = (edition: CvssEdition, vector: string): number =>
  (edition === "4.0" ? new Cvss4P0(vector) : new Cvss3P1(vector)).calculateScores().overall;
