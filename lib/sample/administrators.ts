import { type Actor, job } from "@/lib/kernel/actor";
import { bringIn, type Came, named, type Part } from "./bring-in";
import type { Say } from "./language";
import type { Organisations } from "./organisations";

/** Two of each organisation that has people: nobody gives a sensitive role alone. */
export const administrators = {
  administrator: { name: "Administrator, BSSN", email: "administrator@bssn.example", of: "bssn" },
  secondAdministrator: {
    name: "Second administrator, BSSN",
    email: "administrator2@bssn.example",
    of: "bssn",
  },
  ministryAdministrator: {
    name: "Administrator, Kemenkes",
    email: "administrator@kemenkes.example",
    of: "kemenkes",
  },
  secondMinistryAdministrator: {
    name: "Second administrator, Kemenkes",
    email: "administrator2@kemenkes.example",
    of: "kemenkes",
  },
  policeAdministrator: {
    name: "Administrator, Bareskrim",
    email: "administrator@bareskrim.example",
    of: "polri",
  },
  secondPoliceAdministrator: {
    name: "Second administrator, Bareskrim",
    email: "administrator2@bareskrim.example",
    of: "polri",
  },
} as const satisfies Record<string, Omit<Part, "role">>;

/** The agency's administrator invites the first one of each organisation, and set-up the second. */
export const appointAdministrators = async (first: Came, organisations: Organisations, say: Say) => {
  const setUp = job("bootstrap");
  const {
    secondAdministrator,
    ministryAdministrator,
    secondMinistryAdministrator,
    policeAdministrator,
    secondPoliceAdministrator,
  } = administrators;
  const appoint = (by: Actor, part: Omit<Part, "role">) =>
    bringIn(by, named(part, say), "administrator", organisations[part.of]);
  const [ministry, police] = [
    await appoint(first.person, ministryAdministrator),
    await appoint(first.person, policeAdministrator),
  ];
  return {
    bssn: [first, await appoint(setUp, secondAdministrator)],
    kemenkes: [ministry, await appoint(setUp, secondMinistryAdministrator)],
    polri: [police, await appoint(setUp, secondPoliceAdministrator)],
  } as const;
};
