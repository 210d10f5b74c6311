import { type Actor, job, type Person, type Role } from "@/lib/kernel/actor";
import { createOrganisation } from "@/lib/organisations/create";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { invitePerson } from "@/lib/people/invite";
import { loadPerson } from "@/lib/people/load";
import { newTotpSecret } from "@/lib/people/totp";
import { newSamplePassword, type SampleAccount } from "./account";
import {
  createOrganisations,
  type OrganisationKey,
  type Organisations,
  organisationOf,
} from "./organisations";

type Part = { name: string; email: string; role: Role; of: OrganisationKey };

const first: Part = {
  name: "Administrator, BSSN",
  email: "administrator@bssn.example",
  role: "administrator",
  of: "bssn",
};

const others = {
  intake: { name: "Intake officer, BSSN", email: "intake@bssn.example", role: "intake_officer", of: "bssn" },
  coordinator: {
    name: "Coordinator, BSSN",
    email: "coordinator@bssn.example",
    role: "coordinator",
    of: "bssn",
  },
  investigator: {
    name: "Investigator, BSSN",
    email: "investigator@bssn.example",
    role: "investigator",
    of: "bssn",
  },
  second: {
    name: "Second investigator, BSSN",
    email: "investigator2@bssn.example",
    role: "investigator",
    of: "bssn",
  },
  spokesperson: {
    name: "Spokesperson, BSSN",
    email: "spokesperson@bssn.example",
    role: "spokesperson",
    of: "bssn",
  },
  approver: { name: "Approver, BSSN", email: "approver@bssn.example", role: "approver", of: "bssn" },
  custodian: { name: "Custodian, BSSN", email: "custodian@bssn.example", role: "custodian", of: "bssn" },
  auditor: { name: "Auditor, BSSN", email: "auditor@bssn.example", role: "auditor", of: "bssn" },
  official: {
    name: "Official, Ministry of Health",
    email: "official@kemenkes.example",
    role: "official",
    of: "kemenkes",
  },
  liaison: {
    name: "Police liaison, Bareskrim",
    email: "liaison@bareskrim.example",
    role: "police_liaison",
    of: "polri",
  },
} as const satisfies Record<string, Part>;

export type SamplePeople = Readonly<Record<keyof typeof others | "administrator", Person>>;

/** Everybody whom the sample has act, and the organisations they act in and about. */
export type Cast = { people: SamplePeople; organisations: Organisations; accounts: readonly SampleAccount[] };

/** Sets up the agency and its administrator, who brings in everybody else; each accepts their invitation. */
export const assemble = async (): Promise<Cast> => {
  const setUp = job("bootstrap");
  const agency = await createOrganisation(setUp, organisationOf("bssn"));
  const administrator = await bringIn(setUp, first, agency.id);
  const organisations = await createOrganisations(administrator.person);
  const brought = await Promise.all(
    Object.entries(others).map(async ([key, part]) => ({
      key,
      ...(await bringIn(administrator.person, part, organisations[part.of])),
    })),
  );
  const people = Object.fromEntries(brought.map(({ key, person }) => [key, person]));
  return {
    people: { ...people, administrator: administrator.person } as SamplePeople,
    organisations,
    accounts: [administrator, ...brought].map(({ account }) => account),
  };
};

const bringIn = async (by: Actor, part: Part, organisationId: string) => {
  const { name, email, role } = part;
  const { personId, token } = await invitePerson(by, { organisationId, name, email, roles: [role] });
  const password = newSamplePassword();
  const totpSecret = newTotpSecret();
  await acceptInvitation(job("sign-in"), { token, password, totpSecret });
  const organisation = organisationOf(part.of).short;
  return {
    person: await loadPerson(personId),
    account: { name, email, password, totpSecret, role, organisation },
  };
};
