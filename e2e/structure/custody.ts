import { randomBytes, randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { addMember } from "@/lib/cases/add-member";
import { offerEvidence } from "@/lib/evidence/custody/offer";
import { sealEvidence } from "@/lib/evidence/custody/seal";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import type { Person } from "@/lib/kernel/actor";
import { recordReferral } from "@/lib/referrals/record";
import { owner } from "./owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";

export type CustodyCast = {
  people: TestPeople;
  opened: OpenedCase;
  /** A second investigator of the agency, in the case; a second liaison of the police unit. */
  second: Person;
  otherLiaison: Person;
  referralId: string;
};

/** A case with two investigators, and a referral to a unit with two liaisons. */
export const custodyCast = async (): Promise<CustodyCast> => {
  const people = await makePeople();
  const opened = await openCase(people);
  const second = await another(people.investigator);
  const otherLiaison = await another(people.police_liaison);
  await addMember(people.coordinator, { caseId: opened.id, personId: second.id });
  const { id: referralId } = await recordReferral(people.coordinator, {
    caseId: opened.id,
    openedById: people.coordinator.organisationId,
    unitId: people.police_liaison.organisationId,
  });
  return { people, opened, second, otherLiaison, referralId };
};

/** Somebody else with the same roles in the same organisation. */
const another = async (like: Person): Promise<Person> => {
  const id = randomUUID();
  const name = `another ${like.name}`;
  await owner()`insert into people (id, organisation_id, name, status, recorded_at)
    values (${id}, ${like.organisationId}, ${name}, 'active', now())`;
  for (const role of like.roles)
    await owner()`insert into person_roles (person_id, role, granted_at) values (${id}, ${role}, now())`;
  return { ...like, id, name };
};

export const why = "Said in the test and nowhere else.";

/** A file of random bytes, or of those given, in evidence. */
export const aFile = ({ people, opened }: CustodyCast, more: object = {}) =>
  collectEvidence(people.investigator, {
    caseId: opened.id,
    title: "Answer of the database port",
    method: "network capture",
    fileName: "answer.txt",
    bytes: Readable.from([randomBytes(64)]),
    ...more,
  });

/** A disk or a letter in evidence. */
export const aThing = ({ people, opened }: CustodyCast) =>
  collectEvidence(people.investigator, {
    caseId: opened.id,
    title: "Disk of the server",
    method: "handed in at the desk",
    place: "Jakarta",
  });

/** A sealed file whose copy is offered to the liaison. */
export const anOffer = async (cast: CustodyCast) => {
  const original = await aFile(cast);
  const by = cast.people.investigator;
  await sealEvidence(by, { itemId: original.id, sealNumber: "S-1", reason: why });
  const copy = await offerEvidence(by, {
    itemId: original.id,
    toPersonId: cast.people.police_liaison.id,
    reason: why,
  });
  return { original, copy };
};

/** An item's row and its chain, as the owner of the tables knows them. */
export const keptOf = async (itemId: string) => {
  const [item] = await owner()`select * from evidence_items where id = ${itemId}`;
  const chain = await owner()`select * from custody_entries where item_id = ${itemId} order by sequence`;
  if (!item) throw new Error("no such item");
  return { item, chain, acts: chain.map((link) => link.act as string) };
};
