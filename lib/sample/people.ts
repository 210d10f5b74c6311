import { job, type Person } from "@/lib/kernel/actor";
import { createOrganisation } from "@/lib/organisations/create";
import type { SampleAccount } from "./account";
import { administrators, appointAdministrators } from "./administrators";
import { bringIn, confirmed, named, type Part } from "./bring-in";
import type { Say } from "./language";
import { createOrganisations, type Organisations, organisationOf } from "./organisations";

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
    name: "Official, Kemenkes",
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

export type SamplePeople = Readonly<Record<keyof typeof others | keyof typeof administrators, Person>>;

/** Everybody whom the sample has act, and the organisations they act in and about. */
export type Cast = {
  people: SamplePeople;
  organisations: Organisations;
  accounts: readonly SampleAccount[];
  /** Says what the agency writes, in its language. */
  say: Say;
};

/** Sets up the agency and the administrators, who bring in everybody else; each accepts their invitation, and what takes a second person is confirmed by one. */
export const assemble = async (say: Say): Promise<Cast> => {
  const setUp = job("bootstrap");
  const agency = await createOrganisation(setUp, organisationOf("bssn"));
  const first = await bringIn(setUp, named(administrators.administrator, say), "administrator", agency.id);
  const organisations = await createOrganisations(first.person);
  const appointed = await appointAdministrators(first, organisations, say);
  const brought = await Promise.all(
    Object.entries(others).map(async ([key, part]) => {
      const [giver, second] = appointed[part.of];
      const came = await bringIn(giver.person, named(part, say), part.role, organisations[part.of]);
      return { key, ...(await confirmed(came, second.person)) };
    }),
  );
  const auditor = brought.find(({ key }) => key === "auditor");
  const { bssn, kemenkes, polri } = appointed;
  if (auditor) for (const each of bssn) await confirmed(each, auditor.person);
  for (const [one, other] of [kemenkes, polri]) {
    await confirmed(one, other.person);
    await confirmed(other, one.person);
  }
  const both = Object.values(appointed).flat();
  const keys = Object.keys(administrators);
  const people = Object.fromEntries([
    ...brought.map(({ key, person }) => [key, person]),
    ...both.map(({ person }, at) => [keys[at], person]),
  ]);
  const [one, ...rest] = both;
  return {
    people: people as SamplePeople,
    organisations,
    say,
    accounts: [...(one ? [one] : []), ...brought, ...rest].map(({ account }) => account),
  };
};
