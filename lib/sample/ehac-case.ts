import facts from "@/db/sample/ehac.json";
import { answerAllegation } from "@/lib/allegations/answer";
import { logAllegation } from "@/lib/allegations/log";
import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { openCase } from "@/lib/cases/open";
import type { OrganisationKey } from "./organisations";
import type { Cast } from "./people";

type ClaimKey = (typeof facts.claims)[number]["key"];

export type EhacCase = { caseId: string; reference: string; claim: (key: ClaimKey) => string };

const parties = [
  { key: "kemenkes", role: "owner", admitted: true },
  { key: "polri", role: "police", admitted: true },
  { key: "kominfo", role: "regulator", admitted: true },
  { key: "idsirtii", role: "supporting", admitted: true },
  { key: "vpnmentor", role: "source", admitted: false },
  { key: "host", role: "supporting", admitted: false },
  { key: "media", role: "informed", admitted: false },
  { key: "vcdb", role: "informed", admitted: false },
] as const satisfies readonly { key: OrganisationKey; role: string; admitted: boolean }[];

/** The eHAC report as the agency received it, logged and opened as a case with its people and organisations. */
export const openEhac = async ({ people, organisations, say }: Cast): Promise<EhacCase> => {
  const received = facts.allegation.received.find(({ party }) => party === "bssn");
  const logged = await logAllegation(people.intake, {
    source: {
      described: say("vpnMentor research team"),
      organisationId: organisations.vpnmentor,
      reliability: facts.allegation.reliability,
    },
    channel: "e_mail",
    summary: [
      "The researchers say that a database of the electronic Health Alert Card (eHAC) can be read over the network without a password.",
      "They name about 1.4 million records of about 1.3 million people, and further infrastructure around the system.",
      "They say that they told the ministry, the response team and the hosting provider before and had no answer.",
    ]
      .map(say)
      .join("\n"),
    receivedOn: received?.at,
    receivedPrecision: received?.precision,
    sourceReference: say(facts.sources.infokomputer),
    claims: facts.claims.map(({ text, credibility }) => ({ text: say(text), credibility })),
    answerWithinHours: null,
  });
  const answered = facts.timeline.find(({ what }) => what.startsWith("Verified and answered"));
  await answerAllegation(people.intake, {
    allegationId: logged.id,
    channel: "e_mail",
    words: say(
      "That the report was verified by the agency's response team; the exact words were not made public.",
    ),
    toldAt: answered?.at,
  });
  const opened = await openCase(people.coordinator, {
    allegationId: logged.id,
    title: say("Report on a database of the old eHAC system"),
    summary: say(
      "Recorded after the fact from public sources. Where the parties contradict each other both versions stand, each with its party.",
    ),
    severity: "high",
    sector: "health",
  });
  const caseId = opened.id;
  for (const { key, role, admitted } of parties) {
    await addOrganisation(people.coordinator, { caseId, organisationId: organisations[key], role, admitted });
  }
  for (const member of [
    people.intake,
    people.investigator,
    people.second,
    people.spokesperson,
    people.approver,
  ]) {
    await addMember(people.coordinator, { caseId, personId: member.id });
  }
  const claimIds = new Map(facts.claims.map(({ key }, at) => [key, logged.claimIds[at]]));
  return { caseId, reference: opened.reference, claim: (key) => claimIds.get(key) ?? "" };
};
