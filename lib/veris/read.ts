import { z } from "zod";
import { parse } from "@/lib/kernel/parse";
import { type IncidentDate, incidentDate } from "./incident-date";
import { sectorOf } from "./sector";

const actionKinds = [
  "malware",
  "hacking",
  "social",
  "misuse",
  "physical",
  "error",
  "environmental",
  "unknown",
] as const;
export type ActionKind = (typeof actionKinds)[number];
const disclosures = ["Yes", "Potentially", "No", "Unknown"] as const;
const incidents = ["Confirmed", "Suspected", "Near miss", "False positive"] as const;
const confidences = ["High", "Medium", "Low", "None"] as const;

/** One incident as a coder recorded it in VERIS; what is not coded is null or empty. */
export type Incident = {
  masterId: string;
  incidentId: string;
  summary: string;
  victim: string | null;
  /** ISO 3166 codes of two letters. */
  country: string[];
  /** NAICS, two to six digits. */
  industry: string | null;
  sector: string | null;
  actions: { kind: ActionKind; varieties: string[] }[];
  dataVarieties: string[];
  dataDisclosure: (typeof disclosures)[number] | null;
  securityIncident: (typeof incidents)[number];
  dataTotal: number | null;
  incidentDate: IncidentDate;
  reference: string | null;
  confidence: (typeof confidences)[number] | null;
  /** The day on which it was coded, as an ISO date. */
  codedOn: string | null;
  /** Everything the record says, known or not, except who coded it. */
  record: Readonly<Record<string, unknown>>;
};

const words = z.string().trim();
const orNull = words.transform((text) => (text === "" ? null : text));
const several = z.union([z.array(words), words.transform((one) => [one])]).default([]);
const action = z.looseObject({ variety: several });

const shape = z.looseObject({
  schema_version: z.string().regex(/^1\.(3|4)(\.\d{1,3})*$/),
  incident_id: words.min(1).max(200),
  summary: words.max(200_000).default(""),
  security_incident: z.enum(incidents),
  confidence: z.enum(confidences).nullable().default(null),
  reference: orNull.nullable().default(null),
  victim: z
    .looseObject({
      victim_id: orNull.nullable().default(null),
      country: several,
      industry: z
        .union([words, z.number().int().transform(String)])
        .nullable()
        .default(null),
    })
    .default({ victim_id: null, country: [], industry: null }),
  action: z.looseObject(
    Object.fromEntries(actionKinds.map((kind) => [kind, action.optional()])) as Record<
      ActionKind,
      z.ZodOptional<typeof action>
    >,
  ),
  attribute: z
    .looseObject({
      confidentiality: z
        .looseObject({
          data: z.array(z.looseObject({ variety: words.default("Unknown") })).default([]),
          data_disclosure: z.enum(disclosures).nullable().default(null),
          data_total: z.number().int().min(0).nullable().default(null),
        })
        .optional(),
    })
    .default({}),
  timeline: z.looseObject({
    incident: z.looseObject({
      year: z.number().int().min(1900).max(2200),
      month: z.unknown().optional(),
      day: z.unknown().optional(),
    }),
  }),
  plus: z
    .looseObject({ master_id: words.default(""), created: words.default("") })
    .default({ master_id: "", created: "" }),
});

/** Reads one VERIS record of schema 1.3 to 1.4 with the dirt that real ones carry. Refuses, by field, what does not say which incident, when, or how sure. */
export const readIncident = (raw: unknown): Incident => {
  const read = parse(shape, raw);
  const { victim, attribute, plus } = read;
  const told = attribute.confidentiality;
  return {
    masterId: plus.master_id || read.incident_id,
    incidentId: read.incident_id,
    summary: read.summary,
    victim: victim.victim_id === "Unknown" ? null : victim.victim_id,
    country: victim.country.filter((code) => /^[A-Z]{2}$/.test(code)),
    industry: /^[1-9]\d{1,5}$/.test(victim.industry ?? "") ? victim.industry : null,
    sector: sectorOf(victim.industry),
    actions: actionKinds.flatMap((kind) => {
      const coded = read.action[kind];
      return coded ? [{ kind, varieties: known(coded.variety) }] : [];
    }),
    dataVarieties: known(told?.data.map((one) => one.variety) ?? []),
    dataDisclosure: told?.data_disclosure ?? null,
    securityIncident: read.security_incident,
    dataTotal: told?.data_total ?? null,
    incidentDate: incidentDate(read.timeline.incident),
    reference: read.reference,
    confidence: read.confidence,
    codedOn: /^\d{4}-\d\d-\d\d/.exec(plus.created)?.[0] ?? null,
    record: withoutCoder(read),
  };
};

const known = (varieties: readonly string[]) =>
  [...new Set(varieties)].filter((one) => one !== "" && one !== "Unknown");

const withoutCoder = ({ plus: { analyst: _coder, ...plus }, ...record }: z.output<typeof shape>) => ({
  ...record,
  plus,
});
