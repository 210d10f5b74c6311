import { Readable } from "node:stream";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { moveExposure } from "@/lib/exposures/move";
import { recordExposure } from "@/lib/exposures/record";
import { reportExposure } from "@/lib/exposures/report";
import { scoreExposure } from "@/lib/exposures/score";
import { makeFinding } from "@/lib/findings/make";
import { latestFinding } from "@/lib/findings/queries";
import { as } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import { dayOf } from "@/lib/kernel/day";
import { recordSystem } from "@/lib/systems/record";
import type { Act, ExerciseCase } from "./exercise-case";
import type { Say } from "./language";

/** What an investigator does in an exercise. */
export const verification = {
  exposure: async ({ say }, its) => {
    const { caseId, investigator, label } = its;
    const system = await recordSystem(investigator, {
      caseId,
      name: say(its.system),
      class: "high",
      note: say("Made up; it stands for the system that the report is about."),
    });
    const { id: exposureId } = await recordExposure(investigator, {
      caseId,
      systemId: system.id,
      service: say("Web application"),
      host: "withheld",
      port: "443",
      cwe: ["CWE-639"],
      owasp: "broken access control (2021 A01)",
      categories: [say("names and contact details")],
      label,
    });
    await reportExposure(investigator, {
      exposureId,
      reportedAt: "2026-02-01",
      partyId: investigator.organisationId,
    });
    await scoreExposure(investigator, {
      exposureId,
      assessor: say("agency"),
      vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N",
    });
    its.exposureId = exposureId;
  },

  "search engine": async ({ say }, { caseId, investigator, label }) => {
    const system = await recordSystem(investigator, {
      caseId,
      name: say("Search engine of the appointment system"),
      class: "low",
      note: say("Made up; it stands for the system that the report is about."),
    });
    await recordExposure(investigator, {
      caseId,
      systemId: system.id,
      service: "Elasticsearch",
      host: "withheld",
      port: "9200/tcp",
      cve: ["CVE-2015-1427"],
      owasp: "2017 A9 Using Components with Known Vulnerabilities",
      data: [
        { category: say("names and contact details"), people: "1000-2000", records: "2400" },
        { category: say("appointments") },
      ],
      label,
    });
  },

  "closed exposure": ({ say }, { investigator, exposureId }) =>
    moveExposure(investigator, {
      exposureId,
      to: "closed",
      occurredAt: "2026-02-03",
      reason: say("The owner took the share off the network and showed the change."),
    }),

  evidence: async ({ say }, its) => {
    const text =
      "Made up for an exercise.\nGET /record/1002 HTTP/1.1 -> 200\nGET /record/1003 HTTP/1.1 -> 200\n";
    const item = await collectEvidence(its.investigator, {
      caseId: its.caseId,
      title: say("Requests and answers, as tried by the investigator"),
      fileName: "requests.txt",
      method: say("own request to the public address"),
      tool: "curl",
      label: its.label,
      bytes: Readable.from([Buffer.from(text)]),
    });
    its.evidence.push(item.id);
  },

  finding: ({ say }, its) =>
    find(
      say,
      its,
      "partly_substantiated",
      "moderate",
      "Two records could be read in a try by the investigator; how far it goes is not known yet.",
    ),

  refuted: ({ say }, its) =>
    find(
      say,
      its,
      "refuted",
      "high",
      "The file that can be downloaded holds the numbers of parking places, not of number plates.",
    ),

  "nothing found": ({ say }, its) =>
    find(
      say,
      its,
      "not_substantiated",
      "moderate",
      "The dispatch log of the shop and its queue of returned mail were looked through; nothing was found.",
      {
        method: say("Search for the addresses in the claim."),
        lookedAt: say("The dispatch log of the shop and its queue of returned mail."),
        lookedFrom: dayOf(weekAgo()),
        lookedTo: dayOf(now()),
        notLooked: say("The log of the mail provider, which is not in the shop’s hands."),
      },
    ),
} as const satisfies Record<string, Act>;

const weekAgo = () => new Date(now().getTime() - 7 * 86_400_000);

type Look = { method: string; lookedAt: string; lookedFrom: string; lookedTo: string; notLooked: string };
const find = async (
  say: Say,
  its: ExerciseCase,
  verdict: string,
  confidence: string,
  reasoning: string,
  look?: Look,
) => {
  its.verdict = verdict;
  for (const claimId of its.claimIds.slice(0, Math.max(1, its.claimIds.length - 1))) {
    const before = await as(its.investigator, (tx) => latestFinding(tx, claimId), "read only");
    const { id } = await makeFinding(its.investigator, {
      caseId: its.caseId,
      claimId,
      verdict,
      confidence,
      reasoning: say(reasoning),
      ...look,
      evidenceIds: its.evidence,
      restsOn: its.evidence.length === 0 ? say("What the investigator tried and saw.") : undefined,
      supersedes: before?.revision ?? 0,
      supersedesReason: before && say("What was looked at since shows more."),
      label: its.label,
    });
    its.findings.push(id);
  }
};
