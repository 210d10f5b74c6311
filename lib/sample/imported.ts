import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { logAllegation } from "@/lib/allegations/log";
import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { decideWorkstream } from "@/lib/cases/decide-workstream";
import { openCase } from "@/lib/cases/open";
import { optionalWorkstreams } from "@/lib/cases/optional-workstreams";
import { closeCase } from "@/lib/closure/close";
import { now } from "@/lib/kernel/clock";
import { enterPosition } from "@/lib/positions/enter";
import { claimsOf } from "@/lib/veris/claims";
import { type Incident, readIncident } from "@/lib/veris/read";
import { titleOf } from "@/lib/veris/title";
import type { Cast } from "./people";

const folder = join(import.meta.dirname, "../../db/sample/vcdb");

/** The records of the VERIS Community Database that come with Runut, oldest incident first. */
const readRecords = (): Incident[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => readIncident(JSON.parse(readFileSync(join(folder, name), "utf8"))))
    .sort((a, b) => a.incidentDate.year - b.incidentDate.year || a.incidentId.localeCompare(b.incidentId));

/** A case for each record, with what its coder says as the coder's position; what concerns nobody here is closed. Gives how many. */
export const importRecords = async (cast: Cast): Promise<number> => {
  const records = readRecords();
  for (const [at, incident] of records.entries()) await importOne(cast, incident, at);
  return records.length;
};

const importOne = async ({ people, organisations }: Cast, incident: Incident, at: number) => {
  const { coordinator } = people;
  const logged = await logAllegation(people.intake, {
    source: {
      described: "VERIS Community Database, coded from press reports",
      organisationId: organisations.vcdb,
      reliability: "C",
    },
    channel: "partner",
    summary: [incident.victim, incident.summary].filter(Boolean).join("\n\n") || titleOf(incident),
    label: "CLEAR",
    receivedOn: now(),
    sourceReference: `VCDB ${incident.masterId}`,
    claims: claimsOf(incident),
    answerWithinHours: null,
  });
  const { id: caseId } = await openCase(coordinator, {
    allegationId: logged.id,
    title: titleOf(incident),
    label: "CLEAR",
    severity: severityOf(incident),
    sector: incident.sector ?? undefined,
    provenance: "imported",
  });
  await addOrganisation(coordinator, {
    caseId,
    organisationId: organisations.vcdb,
    role: "source",
    admitted: false,
  });
  const [first] = logged.claimIds;
  await enterPosition(coordinator, {
    caseId,
    claimId: first,
    partyId: organisations.vcdb,
    position: incident.securityIncident === "Confirmed" ? "confirms" : "alleges",
    saidOn: incident.codedOn ?? undefined,
    dayUnknown: incident.codedOn === null,
    words: codedAs(incident),
    source: `VCDB ${incident.masterId}`,
  });
  for (const member of membersOf(people, at)) await addMember(coordinator, { caseId, personId: member.id });
  if (at % 3 !== 0) await shelve(coordinator, caseId);
};

const codedAs = ({ dataDisclosure, securityIncident }: Incident) =>
  `coded as data disclosure: ${(dataDisclosure ?? "not coded").toLowerCase()}, incident: ${securityIncident.toLowerCase()}`;

/** By the number of records and whether they are of health or means of payment: a first guess for sorting, to be judged anew when a case is worked. */
const severityOf = ({ dataTotal, dataVarieties }: Incident) => {
  const isDelicate = dataVarieties.some((one) =>
    ["Medical", "Payment", "Bank", "Credentials", "Classified"].includes(one),
  );
  const total = dataTotal ?? 0;
  if (total >= 10_000_000) return "critical";
  if (total >= 100_000) return "high";
  return isDelicate || total >= 1_000 ? "medium" : "low";
};

const membersOf = (people: Cast["people"], at: number) => [
  ...(at % 4 === 0 ? [people.investigator] : []),
  ...(at % 6 === 1 ? [people.second] : []),
  ...(at % 8 === 0 ? [people.spokesperson] : []),
  ...(at % 12 === 0 ? [people.approver] : []),
];

/** Closes a record kept for comparison: it concerns another place and time, and nobody here acts on it. */
const shelve = async (coordinator: Cast["people"]["coordinator"], caseId: string) => {
  const reason =
    "Imported for comparison; the incident lies with others and calls for no act of this agency.";
  for (const workstream of optionalWorkstreams) {
    await decideWorkstream(coordinator, { caseId, workstream, needed: false, reason });
  }
  await closeCase(coordinator, { caseId, version: 1, outcome: "out_of_scope", reason });
};
