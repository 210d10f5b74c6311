import { logAllegation } from "@/lib/allegations/log";
import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { openCase } from "@/lib/cases/open";
import type { Role } from "@/lib/kernel/actor";
import { recordReferral } from "@/lib/referrals/record";
import { draftStatement } from "@/lib/statements/draft";
import { submitStatement } from "@/lib/statements/submit";
import { type Account, makeAccount, makeOrganisation } from "./accounts";

const agencyRoles = {
  intake: "intake_officer",
  coordinator: "coordinator",
  investigator: "investigator",
  spokesperson: "spokesperson",
  approver: "approver",
  auditor: "auditor",
  administrator: "administrator",
  custodian: "custodian",
} as const satisfies Record<string, Role>;

export type Accounts = Record<keyof typeof agencyRoles | "official" | "liaison" | "stranger", Account>;

/** People who can sign in, one a role, and a case of two claims: a referral that gives the police the first, and a statement in review. */
export const accountsOfACase = async () => {
  const [agency, ministry, police, elsewhere] = [
    await makeOrganisation("A cyber agency", "Agency", "agency"),
    await makeOrganisation("A ministry", "Ministry", "ministry"),
    await makeOrganisation("A police unit", "Police", "police"),
    await makeOrganisation("Another agency", "Another", "agency"),
  ];
  const people = {
    official: await makeAccount(ministry.id, "Official", ["official"]),
    liaison: await makeAccount(police.id, "Police liaison", ["police_liaison"]),
    stranger: await makeAccount(elsewhere.id, "Stranger", ["investigator"]),
  } as Accounts;
  for (const key of Object.keys(agencyRoles) as (keyof typeof agencyRoles)[]) {
    people[key] = await makeAccount(agency.id, `The ${key}`, [agencyRoles[key]]);
  }
  const { coordinator, intake, spokesperson } = people;
  const allegation = await logAllegation(intake.person, {
    source: { described: "A research group", reliability: "B" },
    channel: "e_mail",
    summary: "A database can be read without a password.",
    receivedOn: new Date("2021-08-23T06:00:00+07:00"),
    claims: [
      { text: "A database could be read without a password.", credibility: 2 },
      { text: "Personal data were taken.", credibility: 4 },
    ],
  });
  const opened = await openCase(coordinator.person, {
    allegationId: allegation.id,
    title: "Report on a database",
    severity: "high",
    sector: "health",
  });
  const caseId = opened.id;
  for (const key of ["investigator", "spokesperson", "approver", "auditor", "intake"] as const) {
    await addMember(coordinator.person, { caseId, personId: people[key].person.id });
  }
  await addOrganisation(coordinator.person, { caseId, organisationId: ministry.id, role: "owner" });
  const [first] = allegation.claimIds;
  await recordReferral(coordinator.person, {
    caseId,
    openedById: agency.id,
    unitId: police.id,
    give: [{ kind: "claim", id: first }],
  });
  const statement = await draftStatement(spokesperson.person, {
    caseId,
    kind: "holding",
    language: "en",
    title: "What we know",
    sentences: [{ kind: "advice", text: "Change your password." }],
  });
  await submitStatement(spokesperson.person, { statementId: statement.id, version: 1 });
  return { people, caseId, place: `/cases/${opened.reference}` };
};
