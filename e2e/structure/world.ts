import { answerAllegation } from "@/lib/allegations/answer";
import { logAllegation } from "@/lib/allegations/log";
import { amendSource } from "@/lib/amendments/amend";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { sequenceAll } from "@/lib/audit/sequence";
import { relabelCase } from "@/lib/cases/relabel";
import { assignRoles } from "@/lib/people/assign-roles";
import { confirmWaiting } from "./confirmed";
import { eraseByTwo, refuseToErase } from "./erase-by-two";
import { fillAccount, fillCase } from "./filled-case";
import { owner, tableNames } from "./owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";
import type { Row, Viewer, World } from "./visibility-rules";

type FilledWorld = {
  world: World;
  /** By role ("coordinator"), as in the first case; "stranger …" are in no case, "elsewhere …" in the foreign one. */
  viewers: Record<string, Viewer>;
  own: OpenedCase;
  foreign: OpenedCase;
};

/** A case, a RED one and a foreign one with a row in every table, two allegations before triage, and everybody who could look. */
export const fillWorld = async (): Promise<FilledWorld> => {
  const people = await makePeople();
  const others = await makePeople();
  const own = await openCase(people);
  const foreign = await openCase(others);
  const red = await openCase(people);
  await letSeeAll(people);
  await fillCase(people, own);
  await fillCase(others, foreign);
  await fillCase(people, red);
  const from = { ...people.coordinator, address: "203.0.113.7" };
  for (const each of [await openCase(people), red]) await raise(from, each, "RED");
  const strict = await openCase(people);
  await fillCase(people, strict);
  await raise(from, strict, "AMBER+STRICT");
  for (const label of ["AMBER", "RED"]) await logBeforeTriage(people, label);
  const { strangers, ...inside } = people;
  const { strangers: _, ...outside } = others;
  for (const person of Object.values(inside)) await fillAccount(person);
  await owner()`insert into worker_heartbeats values ('w', now())`;
  await eraseOneOrigin(people);
  await sequenceAll();
  await vouchFor(await makeCheckpoint());
  await owner()`insert into audit_events (at, actor_kind, actor_job, action, outcome, subject_kind)
    values (now(), 'job', 'upkeep', 'session.end', 'done', 'session')`;
  const viewers = await asViewers({
    ...named("", inside),
    ...named("stranger ", strangers),
    ...named("elsewhere ", outside),
  });
  return { world: await everything(), viewers, own, foreign };
};

/** The custodian sees every case, as two administrators have it. */
const letSeeAll = async ({ administrator, second_administrator: second, custodian }: TestPeople) => {
  const personId = custodian.id;
  await assignRoles(administrator, { personId, version: 1, roles: custodian.roles, seesAll: true });
  await confirmWaiting(personId, second);
};

const raise = async (by: TestPeople["coordinator"], { id }: OpenedCase, label: string) => {
  const held = await owner()<
    { id: string }[]
  >`select id from given where case_id = ${id} and ended_at is null`;
  const given = Object.fromEntries(held.map((each) => [each.id, "keep"]));
  await relabelCase(by, { caseId: id, label, reason: "What came in since is for fewer eyes.", given });
};

/** What a witness and an authority said, put there by the owner: who may see it does not depend on what it says. */
const vouchFor = async (size: number) => {
  await owner()`insert into audit_cosignatures values (${size}, 'witness', 'line', now(), now())`;
  await owner()`insert into audit_time_stamps values (${size}, 'authority', 'signer', '', now(), now())`;
};

/** Refused the first time. */
const eraseOneOrigin = async (people: TestPeople) => {
  const [kept] = await owner()`select event_id from audit_personal limit 1`;
  await refuseToErase(people, kept?.event_id);
  await eraseByTwo(people, kept?.event_id);
};

const logBeforeTriage = async (people: TestPeople, label: string) => {
  const { id: allegationId } = await logAllegation(people.coordinator, {
    source: { described: "A caller", identity: "A name" },
    channel: "phone",
    summary: "Heard of it.",
    label,
    receivedOn: new Date(),
    claims: [{ text: "It is so." }],
  });
  const { coordinator } = people;
  await answerAllegation(coordinator, { allegationId, channel: "phone", words: "It is looked into." });
  const [report] =
    await owner()`select source_id from allegation_reports where allegation_id = ${allegationId}`;
  const reason = "The caller gave another name later.";
  const recordId = report?.source_id;
  await amendSource(coordinator, { recordId, seen: {}, after: {}, identity: "Another name", reason });
};

const named = (prefix: string, some: object) =>
  Object.fromEntries(
    Object.entries(some).map(([role, person]) => [prefix + role, person as TestPeople["official"]]),
  );

const asViewers = async (some: Record<string, TestPeople["official"]>) => {
  const entries = Object.entries(some).map(async ([name, person]) => {
    const [self] = await owner()`
      select p.sees_all, p.principal || case when p.sees_all then array[(select everything from organisations where id = p.organisation_id)] else '{}'::int[] end || array(select o.principal from organisation_roles o join person_roles r
        on r.role = o.role and r.person_id = p.id where o.organisation_id = p.organisation_id) as principals
      from people p where id = ${person.id}`;
    return [name, { ...person, principals: self?.principals, seesAll: self?.sees_all }] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<string, Viewer>;
};

const everything = async (): Promise<World> => {
  const tables = await tableNames();
  const rows = await Promise.all(
    tables.map((table) => owner().unsafe<{ row: Row }[]>(`select to_jsonb(t) as row from ${table} t`)),
  );
  return Object.fromEntries(tables.map((table, at) => [table, (rows[at] ?? []).map(({ row }) => row)]));
};
