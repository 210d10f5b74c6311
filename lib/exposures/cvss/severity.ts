/** The words of FIRST's qualitative scale. */
export const cvssSeverities = ["none", "low", "medium", "high", "critical"] as const;
export type CvssSeverity = (typeof cvssSeverities)[number];

/** The severity of a score by FIRST's scale, the same in 3.1 and 4.0. */
export const severityOf = (score: number): CvssSeverity => {
  if (score >= 9) return "critical";
  if (score >= 7) return "high";
  if (score >= 4) return "medium";
  return score > 0 ? "low" : "none";
};
