import { z } from "zod";
import type { amendable } from "@/db/rights/amendable";
import {
  assessmentKinds,
  exactness,
  organisationKinds,
  precisions,
  reliabilities,
  sectors,
  severities,
  systemClasses,
  workstreams,
} from "@/db/schema/vocabulary";
import { isCve } from "@/lib/exposures/cve";
import { port } from "@/lib/exposures/port";
import { count } from "@/lib/kernel/count";
import { host } from "@/lib/kernel/host";
import { day, moment } from "@/lib/kernel/moment";
import { otherwise } from "@/lib/kernel/otherwise";
import { line, plainLine, prose, reason } from "@/lib/kernel/text";

/** How a field is read, and what stands in it when it is emptied; `empty` is left out where it cannot be. */
type Read = { reads: z.ZodType; empty?: "" | null | false | readonly [] };

const several = (most: number, fits: (one: string) => boolean) =>
  z
    .string()
    .transform((text) => [
      ...new Set(
        text
          .split(/[\n,;]+/)
          .map((one) => one.trim())
          .filter(Boolean),
      ),
    ])
    .refine((all) => all.length <= most && all.every(fits), otherwise("bad_format"));
/** Whom or what a list names, in the order in which an amendment keeps them; never nobody. */
const members = z
  .array(z.uuid().toLowerCase())
  .max(100)
  .refine((all) => all.length > 0, otherwise("required"))
  .transform((all) => [...new Set(all)].sort());
const organisation = { reads: z.uuid().toLowerCase(), empty: null } as const;
const yes = { reads: z.stringbool({ truthy: ["true", "on"], falsy: ["false"] }), empty: false } as const;

/** The fields of each kind of record that can be put right, as a person types them. */
export const fields = {
  case: {
    title: { reads: line(200) },
    summary: { reads: prose(4000), empty: "" },
    severity: { reads: z.enum(severities) },
    sector: { reads: z.enum(sectors), empty: "" },
  },
  claim: { text: { reads: line(1000) } },
  system: {
    name: { reads: line(200) },
    class: { reads: z.enum(systemClasses) },
    sector: { reads: z.enum(sectors), empty: "" },
    note: { reads: prose(4000), empty: "" },
    ownerId: organisation,
    supersedesId: { reads: z.uuid().toLowerCase(), empty: null },
  },
  exposure: {
    systemId: { reads: z.uuid().toLowerCase() },
    service: { reads: line(120) },
    host: { reads: host(), empty: "" },
    port: { reads: port(), empty: "" },
    cwe: { reads: several(20, (name) => /^CWE-[1-9]\d{0,4}$/.test(name)), empty: [] },
    cve: { reads: several(20, isCve), empty: [] },
    owasp: { reads: line(120), empty: "" },
    categories: { reads: several(40, (name) => name.length <= 120), empty: [] },
    people: { reads: count(), empty: null },
    records: { reads: count(), empty: null },
    firstSeenAt: { reads: moment(), empty: null },
    firstSeenExactness: { reads: z.enum(exactness), empty: null },
    firstSeenById: organisation,
    firstSeenPartyId: organisation,
  },
  assessment: {
    kind: { reads: z.enum(assessmentKinds) },
    scope: { reads: prose(4000) },
    method: { reads: prose(4000) },
    startsOn: { reads: day() },
    endsOn: { reads: day(), empty: null },
    systems: { reads: members },
    team: { reads: members },
  },
  exposure_report: {
    reportedAt: { reads: moment() },
    exactness: { reads: z.enum(exactness) },
    reportedToId: organisation,
    partyId: organisation,
  },
  exposure_step: {
    occurredAt: { reads: moment() },
    exactness: { reads: z.enum(exactness) },
    partyId: organisation,
    reason: { reads: reason() },
  },
  exposure_count: { category: { reads: line(120) } },
  exposure_score: { assessorId: organisation, assessor: { reads: line(120), empty: "" } },
  exposure_retest: {
    plannedFor: { reads: day() },
    tester: { reads: line(120) },
    method: { reads: prose(1000) },
  },
  exposure_retest_result: {
    testedAt: { reads: moment() },
    testedExactness: { reads: z.enum(exactness) },
    tester: { reads: line(120), empty: null },
    found: { reads: reason() },
  },
  system_fact: {
    value: { reads: line(500) },
    peopleFrom: { reads: count(), empty: null },
    peopleTo: { reads: count(), empty: null },
    recordsFrom: { reads: count(), empty: null },
    recordsTo: { reads: count(), empty: null },
    asOf: { reads: day(), empty: null },
    saidById: organisation,
    source: { reads: line(500), empty: "" },
  },
  timeline: {
    what: { reads: prose(2000) },
    occurredAt: { reads: moment() },
    precision: { reads: z.enum(precisions) },
    event: { reads: line(80), empty: null },
    partyId: organisation,
    source: { reads: line(500), empty: "" },
    workstream: { reads: z.enum(workstreams) },
  },
  organisation: {
    name: { reads: plainLine(200) },
    english: { reads: plainLine(200), empty: null },
    short: { reads: plainLine(40) },
    kind: { reads: z.enum(organisationKinds) },
  },
  source: {
    described: { reads: line(200) },
    anonymous: yes,
    reliability: { reads: z.enum(reliabilities) },
    organisationId: organisation,
  },
} as const satisfies {
  [K in keyof typeof amendable]: Record<
    | (typeof amendable)[K]["fields"][number]
    | ((typeof amendable)[K] extends { lists: infer L } ? keyof L : never),
    Read
  >;
};

/** A value as an amendment keeps it: text, and "" for nothing. */
export const textOf = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.join("\n");
  return value === null || value === undefined ? "" : String(value);
};
