import { randomBytes, randomUUID } from "node:crypto";
import { inArray } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { credentials, grants, people, personRoles } from "@/db/schema/people";
import { type organisationKinds, sensitiveGrants } from "@/db/schema/vocabulary";
import { addMember } from "@/lib/cases/add-member";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { job, type Person, type Role } from "@/lib/kernel/actor";
import { done } from "@/lib/kernel/command";
import { record } from "@/lib/kernel/record";
import { confirmGrant } from "@/lib/people/confirm-grant";
import { openReported } from "./open-reported";

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

type AgencyPeople = Record<(typeof agencyRoles)[number], Person>;

export type TestPeople = AgencyPeople & {
  /** Who confirms what the administrator gives. */
  second_administrator: Person;
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

/** One person per role, of administrators two: an agency, a ministry's official, a police unit's liaison, and strangers elsewhere. Each call makes new ones. */
export const makePeople = async (): Promise<TestPeople> => {
  const [agency, ministry, police, elsewhere] = (["agency", "ministry", "police", "agency"] as const).map(
    organisation,
  ) as [Organisation, Organisation, Organisation, Organisation];
  const made = {
    ...(Object.fromEntries(agencyRoles.map((role) => [role, person(agency, role)])) as AgencyPeople),
    second_administrator: person(agency, "administrator"),
    official: person(ministry, "official"),
    police_liaison: person(police, "police_liaison"),
    strangers: {
      coordinator: person(elsewhere, "coordinator"),
      investigator: person(elsewhere, "investigator"),
      spokesperson: person(elsewhere, "spokesperson"),
      approver: person(elsewhere, "approver"),
      official: person(elsewhere, "official"),
      police_liaison: person(elsewhere, "police_liaison"),
    },
  };
  const { strangers, ...own } = made;
  const theirs = [person(elsewhere, "administrator"), person(elsewhere, "administrator")] as const;
  await keep(
    [agency, ministry, police, elsewhere],
    [...Object.values(own), ...Object.values(strangers), ...theirs],
  );
  const { approver, custodian, auditor } = made;
  await Promise.all([
    appoint([approver, custodian, auditor], made.administrator, made.second_administrator),
    appoint([strangers.approver], ...theirs),
  ]);
  return made;
};

/** As the first set-up invites them and their first sign-in makes them active, who confirms with a second factor; each kind of row in one statement. */
const keep = async (all: readonly Organisation[], everybody: readonly Person[]) => {
  const at = new Date();
  const administrators = everybody.filter(({ roles }) => roles.includes("administrator"));
  const confirm = everybody.filter(({ roles }) =>
    roles.some((role) => /^(administrator|auditor)$/.test(role)),
  );
  const audit = { caseId: null, subjectId: null } as const;
  await record("person.invite", { actor: job("bootstrap"), at }, async (tx) => {
    await tx.insert(organisations).values(all.map((one) => ({ ...one, short: one.name, recordedAt: at })));
    await tx
      .insert(people)
      .values(
        everybody.map(({ id, organisationId, name }) => ({ id, organisationId, name, recordedAt: at })),
      );
    await tx
      .insert(personRoles)
      .values(
        everybody.flatMap(({ id, roles }) =>
          roles
            .filter((role) => !sensitiveGrants.some((one) => one === role))
            .map((role) => ({ personId: id, role, grantedAt: at })),
        ),
      );
    await tx.insert(grants).values(
      administrators.map(({ id }) => ({
        personId: id,
        gives: "administrator" as const,
        alone: true,
        grantedAt: at,
      })),
    );
    await tx
      .insert(credentials)
      .values(confirm.map(({ id }) => ({ personId: id, email: `${id}@runut.example` })));
    return done(undefined, audit);
  });
  await record("person.accept-invitation", { actor: job("sign-in"), at }, async (tx) => {
    const are = (some: readonly Person[]) => some.map(({ id }) => id);
    await tx
      .update(people)
      .set({ status: "active" })
      .where(inArray(people.id, are(everybody)));
    await tx
      .update(credentials)
      .set({ totpEnrolledAt: at })
      .where(inArray(credentials.personId, are(confirm)));
    return done(undefined, audit);
  });
};

/** One administrator gives these people their sensitive role, and another confirms each. */
const appoint = async (some: readonly Person[], by: Person, second: Person): Promise<void> => {
  const at = new Date();
  const given = some.flatMap(({ id, roles }) =>
    roles.map((gives) => ({ id: randomUUID(), personId: id, gives, grantedAt: at, grantedBy: by.id })),
  );
  await record("person.assign-roles", { actor: by, at }, async (tx) => {
    await tx.insert(grants).values(given);
    return done(undefined, { caseId: null, subjectId: null });
  });
  await Promise.all(given.map(({ id }) => confirmGrant(second, { grantId: id })));
};

type Organisation = { id: string; name: string; kind: (typeof organisationKinds)[number] };

const organisation = (kind: Organisation["kind"]): Organisation => ({
  id: randomUUID(),
  name: `${kind} ${randomBytes(4).toString("hex")}`,
  kind,
});

const person = (of: Organisation, role: Role): Person => ({
  kind: "person",
  id: randomUUID(),
  name: `${role}, ${of.name}`,
  organisationId: of.id,
  organisation: of.name,
  roles: [role],
  sessionId: null,
  address: null,
});

export type OpenedCase = { id: string; reference: string; claimIds: string[]; allegationId: string };

/** A case opened by the coordinator on an allegation of two claims, with investigator, spokesperson and approver in it and the ministry on it. */
export const openCase = async (by: TestPeople): Promise<OpenedCase> => {
  const opened = await openReported(by.intake_officer, by.coordinator);
  for (const member of [by.investigator, by.spokesperson, by.approver]) {
    await addMember(by.coordinator, { caseId: opened.id, personId: member.id });
  }
  await addOrganisation(by.coordinator, {
    caseId: opened.id,
    organisationId: by.official.organisationId,
    role: "owner",
  });
  return opened;
};
