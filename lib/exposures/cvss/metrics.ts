/** The editions of CVSS in which an exposure is scored. */
export const cvssEditions = ["3.1", "4.0"] as const;
export type CvssEdition = (typeof cvssEditions)[number];

/** The edition that a vector which was read names itself to be of. */
export const editionOf = (vector: string): CvssEdition => (vector.startsWith("CVSS:4.0") ? "4.0" : "3.1");

type Metrics = Readonly<Record<string, string>>;

const base31 = {
  AV: "N A L P",
  AC: "L H",
  PR: "N L H",
  UI: "N R",
  S: "U C",
  C: "H L N",
  I: "H L N",
  A: "H L N",
};
const base40 = {
  ...{ AV: "N A L P", AC: "L H", AT: "N P", PR: "N L H", UI: "N P A" },
  ...{ VC: "H L N", VI: "H L N", VA: "H L N", SC: "H L N", SI: "H L N", SA: "H L N" },
};

const optional31 = {
  ...{ E: "X H F P U", RL: "X U W T O", RC: "X C R U", CR: "X H M L", IR: "X H M L", AR: "X H M L" },
  ...{ MAV: "X N A L P", MAC: "X L H", MPR: "X N L H", MUI: "X N R", MS: "X U C" },
  ...{ MC: "X H L N", MI: "X H L N", MA: "X H L N" },
};
const optional40 = {
  ...{ E: "X A P U", CR: "X H M L", IR: "X H M L", AR: "X H M L" },
  ...{ MAV: "X N A L P", MAC: "X L H", MAT: "X N P", MPR: "X N L H", MUI: "X N P A" },
  ...{ MVC: "X H L N", MVI: "X H L N", MVA: "X H L N", MSC: "X H L N", MSI: "X S H L N", MSA: "X S H L N" },
  ...{ S: "X N P", AU: "X N Y", R: "X A U I", V: "X D C", RE: "X L M H", U: "X Clear Green Amber Red" },
};

/** The metrics that every vector names, with their values, in the order of FIRST's specification. */
export const baseMetrics = { "3.1": base31, "4.0": base40 } as const satisfies Record<CvssEdition, Metrics>;

/** All metrics of an edition with their values, in the order in which a vector names them. */
export const allMetrics: Readonly<Record<CvssEdition, Metrics>> = {
  "3.1": { ...base31, ...optional31 },
  "4.0": { ...base40, ...optional40 },
};
