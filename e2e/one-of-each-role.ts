import postgres from "postgres";
import type { Role } from "@/lib/kernel/actor";
import { addressOf } from "./every-page";
import { type HoldReaders, middle } from "./structure/plans-hold";
import { idOf } from "./structure/plans-walk";

/** Somebody of one role in a hold, and the number of a case that they look at. */
export type OfRole = { role: Role; id: string; n: number };

/** Those of the agency, and whether all its cases are theirs. */
const ofAgency = {
  intake_officer: true,
  investigator: true,
  coordinator: true,
  spokesperson: true,
  approver: true,
  auditor: true,
  custodian: false,
  administrator: false,
} as const satisfies Partial<Record<Role, boolean>>;

/** Gives the people of a hold a role each, so that there is one of each of the ten. */
export const oneOfEachRole = async (
  ownerUrl: string,
  people: HoldReaders,
  cases: number,
): Promise<OfRole[]> => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  await owner`set session_replication_role = replica`;
  const its: OfRole[] = [];
  const n = middle(cases).all;
  for (const [place, [role, seesAll]] of (Object.entries(ofAgency) as [Role, boolean][]).entries()) {
    const [one] = await owner<{ id: string }[]>`
      update people set sees_all = ${seesAll} where name ~ ${`^Person ${place + 10}( |$)`} returning id`;
    if (!one) throw new Error(`nobody is there for ${role}`);
    await owner`delete from person_roles where person_id = ${one.id}`;
    await owner`insert into person_roles (person_id, role, granted_at) values (${one.id}, ${role}, now())`;
    its.push({ role, id: one.id, n });
  }
  // A hold of few cases gives nothing to the liaison's own unit.
  await owner`update people set organisation_id = (select r.unit_id from ${receivedIn(owner)} limit 1)
    where id = ${people.liaison.id}`;
  await owner.end();
  return [
    ...its,
    { role: "official", id: people.organisation.id, n: middle(cases).organisation },
    { role: "police_liaison", id: people.liaison.id, n: middle(cases).liaison },
  ];
};

/** The referrals that a unit has received, in open cases. */
const receivedIn = (owner: postgres.Sql) =>
  owner`referrals r join cases c on c.id = r.case_id and c.status = 'open' and r.state = 'received'`;

/** Where records of a hold stand whose ids do not follow from the number of a case: the beginning of a route, and its address. */
export type Standing = readonly (readonly [route: string, address: string])[];

/** Where a running deadline, a question to the official's organisation and a referral to the liaison's unit stand. */
export const standingIn = async (ownerUrl: string, people: HoldReaders, n: number): Promise<Standing> => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const [its] = await owner<{ deadline: string; question: string; referral: string }[]>`select
    (select '/cases/' || c.reference || '/deadlines/' || d.id from deadlines d join cases c on c.id = d.case_id
      where d.ending is null and c.status = 'open' limit 1) as deadline,
    (select '/answers/' || q.id from position_requests q join cases c on c.id = q.case_id
      where q.party_id = ${people.organisation.organisationId} and q.answered_at is null and c.status = 'open' limit 1) as question,
    (select '/referrals/' || r.id from ${receivedIn(owner)}
      join people p on p.organisation_id = r.unit_id and p.id = ${people.liaison.id} limit 1) as referral`;
  await owner.end();
  return [
    ["/cases/[reference]/deadlines/[id]", `${its?.deadline}`],
    ["/cases/[reference]/tasks/[id]", `/cases/RNT-2021-${n}/tasks/${idOf("task", n * 2)}`],
    ["/answers/[id]", `${its?.question}`],
    ["/referrals/[id]", `${its?.referral}`],
  ];
};

/** What nobody has whom a hold knows: a statement that was shared with their organisation. */
export const nobodys: readonly string[] = ["/cases/[reference]/statements/shared/[id]"];

/** The address of a route for one of them; a person's page is that of this one, an organisation's that of theirs. */
export const placeFor = (
  route: string,
  n: number,
  of: { id: string; organisationId: string },
  standing: Standing,
): string => {
  const [begun, address] = standing.find(([its]) => route.startsWith(its)) ?? [];
  if (begun !== undefined) return route.replace(begun, `${address}`);
  const own = route.includes("/organisation/") ? of.organisationId : of.id;
  return addressOf(route, n).replace(idOf("nobody", n), own);
};
