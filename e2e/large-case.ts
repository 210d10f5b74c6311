import { logAllegation } from "@/lib/allegations/log";
import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { openCase } from "@/lib/cases/open";
import { addClaim } from "@/lib/claims/add";
import { recordExposure } from "@/lib/exposures/record";
import { makeFinding } from "@/lib/findings/make";
import type { Person } from "@/lib/kernel/actor";
import { nameOrganisation } from "@/lib/organisations/name";
import { enterPosition } from "@/lib/positions/enter";
import { recordSystem } from "@/lib/systems/record";
import { recordTimelineEntry } from "@/lib/timeline/record";

type Makers = { intake_officer: Person; coordinator: Person; investigator: Person };
type Size = { claims: number; parties: number; entries: number; exposures: number };

const told = [
  "Records of so many people could be read without a password, the sentence of the report says.",
  "The server answered to anybody who knew its address.",
  "Names, addresses and results of tests stood in the same table, among them those of children and of staff.",
  "Somebody copied the whole of it before the port was closed.",
];
const said = ["alleges", "acknowledges", "confirms", "found_no_sign", "disputes", "says_remediated"] as const;
const verdicts = ["substantiated", "partly_substantiated", "not_substantiated", "undetermined"] as const;
const pick = <T>(of: readonly [T, ...T[]] | readonly T[], place: number): T => of[place % of.length] as T;
const two = (n: number) => String(n).padStart(2, "0");

/** A case with so many claims, parties with their positions, entries of its timeline and exposures, made by the commands; gives its reference. */
export const makeLargeCase = async (
  { intake_officer, coordinator, investigator }: Makers,
  { claims, parties, entries, exposures }: Size,
): Promise<string> => {
  const { id: allegationId } = await logAllegation(intake_officer, {
    source: { described: "Researchers" },
    channel: "e_mail",
    summary: "A large report.",
    receivedOn: "2021-08-22",
    claims: [{ text: told[0], credibility: 2 }],
  });
  const { id: caseId, reference } = await openCase(coordinator, {
    allegationId,
    title: "Report on a register of many services",
    severity: "high",
  });
  await addMember(coordinator, { caseId, personId: investigator.id });
  const ids: string[] = [];
  for (let n = 1; n < claims; n += 1)
    ids.push(
      (await addClaim(investigator, { allegationId, text: `${pick(told, n)} (${n})`, credibility: 3 })).id,
    );
  const organisations: string[] = [];
  for (let n = 0; n < parties; n += 1) {
    const short = pick(["Dinas Kesehatan", "Operator", "Polda", "Kementerian", "Peneliti"], n);
    const { id } = await nameOrganisation(coordinator, {
      name: `${short} of the large case, number ${n}`,
      english: `Office ${n} of the large case`,
      short: `${short} ${n}`,
      kind: "other",
    });
    await addOrganisation(coordinator, { caseId, organisationId: id, role: "informed", admitted: false });
    organisations.push(id);
  }
  for (const [n, claimId] of ids.entries()) {
    for (const [m, partyId] of organisations.entries())
      if ((n * 7 + m * 3) % 4 === 0)
        await enterPosition(investigator, {
          ...{ caseId, claimId, partyId, position: pick(said, n + m), words: "So it was said." },
          saidOn: `2021-09-${two(1 + ((n + m) % 28))}`,
        });
    if (n % 2 === 0)
      await makeFinding(investigator, {
        ...{ caseId, claimId, verdict: pick(verdicts, n), confidence: "moderate" },
        ...{
          reasoning: "It was looked at.",
          method: "Reading.",
          lookedAt: "Logs",
          notLooked: "Nothing",
          restsOn: "Words",
        },
        ...{ lookedFrom: "2021-08-01", lookedTo: "2021-08-31" },
      });
  }
  for (let n = 0; n < entries; n += 1)
    await recordTimelineEntry(investigator, {
      caseId,
      occurredAt: `2021-${two(1 + (n % 9))}-${two(1 + (n % 28))}T${two(n % 24)}:00+07:00`,
      precision: n % 3 === 0 ? "day" : "minute",
      what: "Somebody wrote to somebody.",
      partyId: organisations[n % organisations.length],
      ...(n % 10 < 2 ? { event: `event ${Math.floor(n / 10)}` } : {}),
    });
  const { id: systemId } = await recordSystem(investigator, {
    caseId,
    name: "A register of many services",
    class: "high",
  });
  for (let n = 0; n < exposures; n += 1)
    await recordExposure(investigator, {
      ...{ caseId, systemId, service: `Service ${n}`, host: "withheld", firstSeenAt: "2021-07-15" },
      ...{ assessor: "us", vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N" },
      categories: ["names", "results"],
      cwe: ["CWE-306"],
    });
  return reference;
};
