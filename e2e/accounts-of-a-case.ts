import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import type { Role } from "@/lib/kernel/actor";
import { recordReferral } from "@/lib/referrals/record";
import { draftStatement } from "@/lib/statements/draft";
import { submitStatement } from "@/lib/statements/submit";
import { type Account, makeAccount, makeOrganisation } from "./accounts";
import { openReported } from "./structure/open-reported";

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
  const opened = await openReported(intake.person, coordinator.person);
  const caseId = opened.id;
  for (const key of ["investigator", "spokesperson", "approver", "auditor", "intake"] as const) {
    await addMember(coordinator.person, { caseId, personId: people[key].person.id });
  }
  await addOrganisation(coordinator.person, { caseId, organisationId: ministry.id, role: "owner" });
  const [first] = opened.claimIds;
  const referral = await recordReferral(coordinator.person, {
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
  const { reference } = opened;
  return {
    people,
    place: `/cases/${reference}`,
    caseId,
    claimIds: opened.claimIds,
    allegationId: opened.allegationId,
    referralId: referral.id,
  };
};
