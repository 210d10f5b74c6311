const lists = {
  sector: "sector",
  severity: "severity",
  class: "system_class",
  workstream: "workstream",
  kind: "organisation_kind",
  "assessment.kind": "assessment_kind",
  "system_fact.value": "personal_data",
  reliability: "reliability",
} as const;

/** A closed list of the domain whose members a field that can be amended keeps. */
export type ListedField = (typeof lists)[keyof typeof lists];

/** The list whose words stand for what a field of a kind of record keeps; none where it keeps words of its own. */
export const listOfField = (field: string, kind: string): ListedField | undefined =>
  Object.entries(lists).find(([name]) => name === `${kind}.${field}`)?.[1] ??
  Object.entries(lists).find(([name]) => name === field)?.[1];
