import { randomBytes, randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { people, personRoles } from "@/db/schema/people";
import type { organisationKinds } from "@/db/schema/vocabulary";
import { logAllegation } from "@/lib/allegations/log";
import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { openCase as open } from "@/lib/cases/open";
import { job, type Person, type Role } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";

const agencyRoles = [
  "intake_officer",
  "investigator",
  "coordinator",
  "spokesperson",
  "approver",
  "custodian",
  "auditor",
  "administrator",
] as const satisfies readonly Role[];

export type TestPeople = Record<(typeof agencyRoles)[number], Person> & {
  /** A coordinator, an investigator and an official who are in no case of this test. */
  strangers: {
    coordinator: Person;
    investigator: Person;
    spokesperson: Person;
    approver: Person;
    official: Person;
    police_liaison: Person;
  };
  official: Person;
  police_liaison: Person;
};

/** One person per role: an agency, a ministry's official, a police unit's liaison, and strangers elsewhere. Each call makes new ones. */
export const makePeople = async (): Promise<TestPeople> =>
  as(job("bootstrap"), async (tx) => {
    const agency = await organisation(tx, "agency");
    const ministry = await organisation(tx, "ministry");
    const police = await organisation(tx, "police");
    const elsewhere = await organisation(tx, "agency");
    const made = {} as Record<(typeof agencyRoles)[number], Person>;
    for (const role of agencyRoles) made[role] = await person(tx, agency, [role]);
    return {
      ...made,
      official: await person(tx, ministry, ["official"]),
      police_liaison: await person(tx, police, ["police_liaison"]),
      strangers: {
        coordinator: await person(tx, elsewhere, ["coordinator"]),
        investigator: await person(tx, elsewhere, ["investigator"]),
        spokesperson: await person(tx, elsewhere, ["spokesperson"]),
        approver: await person(tx, elsewhere, ["approver"]),
        official: await person(tx, elsewhere, ["official"]),
        police_liaison: await person(tx, elsewhere, ["police_liaison"]),
      },
    };
  }).then(activate);

const activate = async (made: TestPeople): Promise<TestPeople> => {
  const { strangers, ...own } = made;
  await as(job("sign-in"), async (tx) => {
    for (const one of [...Object.values(own), ...Object.values(strangers)]) {
      await tx.update(people).set({ status: "active" }).where(eq(people.id, one.id));
    }
  });
  return made;
};

const organisation = async (tx: Tx, kind: (typeof organisationKinds)[number]) => {
  const id = randomUUID();
  const name = `${kind} ${randomBytes(4).toString("hex")}`;
  await tx.insert(organisations).values({ id, name, short: name, kind, recordedAt: new Date() });
  return { id, name };
};

const person = async (tx: Tx, of: { id: string; name: string }, roles: readonly Role[]): Promise<Person> => {
  const id = randomUUID();
  const name = `${roles.join(", ")}, ${of.name}`;
  await tx.insert(people).values({ id, organisationId: of.id, name, recordedAt: new Date() });
  await tx.insert(personRoles).values(roles.map((role) => ({ personId: id, role, grantedAt: new Date() })));
  return {
    kind: "person",
    id,
    name,
    organisationId: of.id,
    organisation: of.name,
    roles,
    sessionId: null,
    address: null,
  };
};

export type OpenedCase = { id: string; reference: string; claimIds: string[]; allegationId: string };

/** A case opened by the coordinator on an allegation of two claims, with investigator, spokesperson and approver in it and the ministry on it. */
export const openCase = async (by: TestPeople): Promise<OpenedCase> => {
  const logged = await logAllegation(by.intake_officer, {
    source: { described: "A research group", reliability: "B" },
    channel: "e_mail",
    summary: "A database can be read without a password.",
    receivedOn: new Date("2021-08-23T06:00:00+07:00"),
    claims: [
      { text: "A database could be read without a password.", credibility: 2 },
      { text: "Personal data were taken.", credibility: 4 },
    ],
  });
  const opened = await open(by.coordinator, {
    allegationId: logged.id,
    title: "Report on a database",
    severity: "high",
    sector: "health",
  });
  for (const member of [by.investigator, by.spokesperson, by.approver]) {
    await addMember(by.coordinator, { caseId: opened.id, personId: member.id });
  }
  await addOrganisation(by.coordinator, {
    caseId: opened.id,
    organisationId: by.official.organisationId,
    role: "owner",
  });
  return { ...opened, claimIds: logged.claimIds, allegationId: logged.id };
};
