import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { logAllegation } from "@/lib/allegations/log";
import type { Person } from "@/lib/kernel/actor";
import { recordReferral } from "@/lib/referrals/record";
import { draftStatement } from "@/lib/statements/draft";
import { fillAccount, fillCase } from "./filled-case";
import { forge, notYours } from "./forge";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";
import { attempt, insert } from "./past-the-code";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "./people";
import { textOn } from "./statements";

ownDatabase();

vi.setConfig({ testTimeout: 60_000 });

let people: TestPeople;
let opened: OpenedCase;
let elsewhere: TestPeople;
let ids: Record<
  | "person"
  | "lead"
  | "deputy"
  | "organisation"
  | "grant"
  | "claim"
  | "item"
  | "red"
  | "finding"
  | "referral"
  | "system"
  | "share"
  | "statement"
  | "source"
  | "assessment",
  string
>;
beforeAll(async () => {
  [people, elsewhere] = [await makePeople(), await makePeople()];
  opened = await openCase(people);
  await fillCase(people, opened);
  const one = async (sql: string) => (await owner().unsafe(sql))[0]?.id as string;
  const its = `where case_id = '${opened.id}'`;
  ids = {
    claim: opened.claimIds[0] ?? "",
    item: await one(`select id from evidence_items ${its} and label = 'AMBER'`),
    red: await one(`select id from evidence_items ${its} and label = 'RED'`),
    finding: await one(`select id from findings ${its} and label = 'RED'`),
    referral: await one(`select id from referrals ${its}`),
    system: await one(`select system_id as id from case_systems ${its}`),
    person: people.investigator.id,
    lead: people.coordinator.id,
    deputy: await one(`select id from deputies where for_id = '${people.coordinator.id}'`),
    organisation: people.investigator.organisationId,
    statement: await one(`select id from statements ${its} and number = 2`),
    share: await one(`select id from statement_shares ${its} and ended_at is null`),
    assessment: await one(`select id from assessments ${its} and state = 'reported'`),
    grant: await one(`select id from grants where person_id = '${people.administrator.id}'`),
    source: await one(
      `select source_id as id from allegation_reports where allegation_id = '${opened.allegationId}'`,
    ),
  };
});

const ask = async (who: Person, question: string): Promise<unknown> => {
  const answer = await forge(who, `select ${question} as it`);
  return typeof answer === "string" ? answer : answer[0]?.it;
};

/** What each function says to who sees nothing of the case: the same as of one that never was. Those about oneself, the actor's settings and public hashes tell nothing of anybody. */
const questions = (caseId: string, known: typeof ids): Record<string, string[]> => ({
  actor: [],
  admits: [],
  job: [],
  organisation: [],
  principals: [],
  reads: [],
  stands_for: [],
  roles: [],
  writes: [],
  rights: [],
  is_now: [],
  enter: [],
  enter_job: [],
  session_person: [],
  next_number: [],
  tree_hashes: [],
  enqueue: [],
  calendar_person: ["(select count(*)::int from runut.calendar_person(repeat('0', 64)))"],
  guest_cases: ["(select count(*)::int from runut.guest_cases())"],
  search_cases: ["(select count(*)::int from runut.search_cases('database', 50))"],
  search_records: ["(select count(*)::int from runut.search_records('database', 50))"],
  search_exposures: ["(select count(*)::int from runut.search_exposures('CWE-306', null, null, null, 50))"],
  person_emails: ["(select count(*)::int from runut.person_emails())"],
  blobs: ["(select count(*)::int from runut.blobs())"],
  blobs_to_scan: ["(select count(*)::int from runut.blobs_to_scan())"],
  items_of_blob: [
    `(select count(*)::int from runut.items_of_blob((select sha256 from evidence_items where id = '${known.item}')))`,
  ],
  hidden_from: ["finding", "finding_on", "exposure", "evidence"].map(
    (what) => `(select count(*)::int from runut.hidden_from('${caseId}', '${what}'))`,
  ),
  is_ended: [`runut.is_ended((select claim_id from claim_endings where case_id = '${caseId}'))`],
  claims_answered_with: [`(select count(*)::int from runut.claims_answered_with('${known.claim}'))`],
  unconfirmed: [`runut.unconfirmed('${caseId}')`],
  unreported: [`runut.unreported('${caseId}')`],
  lacks_second: [`runut.lacks_second('${known.finding}')`],
  awaits_second: [`runut.awaits_second('${known.finding}')`],
  is_oneself: [`runut.is_oneself('${known.person}', now())`],
  may_appoint: [`runut.may_appoint('${known.person}', '${known.lead}', 'coordinator')`],
  unread_for_deputy: [`runut.unread_for_deputy('${known.deputy}')`],
  state_of_deputy: [`runut.state_of_deputy('${known.deputy}')`],
  hanging: [`(select count(*)::int from runut.hanging('${caseId}'))`],
  places_in_log: [
    `(select count(*)::int from runut.places_in_log(array(select id from publications where case_id = '${caseId}')))`,
  ],
  bytes_are_needed: ["runut.bytes_are_needed('0')"],
  is_colleague: [`runut.is_colleague('${known.person}')`],
  words_of: [
    `(select count(*)::int from runut.words_of('case', '${caseId}'))`,
    `(select count(*)::int from runut.words_of('claim', '${known.claim}'))`,
    `(select count(*)::int from runut.words_of('source', '${known.source}'))`,
    `(select count(*)::int from runut.words_of('system', '${known.system}'))`,
  ],
  resting_on: [
    `(select r.statements + r.referrals from runut.resting_on('claim', 'text', '${known.claim}') r)`,
    `(select r.statements + r.referrals from runut.resting_on('case', 'title', '${caseId}') r)`,
  ],
  lets_in: [`runut.lets_in('${known.person}')`],
  sets_up: [`runut.sets_up('${known.organisation}', '${known.person}')`],
  takes_two: [`runut.takes_two('official', '${known.person}', null)`],
  may_grant: [
    `runut.may_grant('${known.person}', 'administrator', true)`,
    `runut.may_grant('${known.person}', 'approver', false)`,
  ],
  may_reset_authenticator: [`runut.may_reset_authenticator('${known.person}')`],
  why_not_confirm: [`runut.why_not_confirm('${known.grant}')`],
  may_decide: ["confirmed", "refused", "withdrawn"].map(
    (decision) => `runut.may_decide('${known.grant}', '${decision}')`,
  ),
  rows_of: [
    `(select count(*)::int from runut.rows_of('findings', '[{"key": "${known.finding}", "version": 1}]'))`,
    `(select count(*)::int from runut.rows_of('evidence_items', '[{"key": "${known.item}", "version": 1}]'))`,
  ],
  case_wardens: [`(select count(*)::int from runut.case_wardens('${caseId}'))`],
  case_lead: [`runut.case_lead('${caseId}')`],
  lock_case: [`runut.lock_case('${caseId}')`],
  is_asked: [`runut.is_asked('${caseId}', '${known.claim}')`],
  lock_asked: [`(select count(*)::int from runut.lock_asked('${caseId}', '${known.claim}'))`],
  knows_case: [`runut.knows_case('${caseId}')`],
  owns_assessed: [`runut.owns_assessed('${known.assessment}')`],
  knows_system: [`runut.knows_system('${known.system}')`],
  only_own_services: [],
  seen_systems: [
    `(select count(*)::int from runut.seen_systems(false, null, null, 50) id where id = '${known.system}')`,
  ],
  is_own_service: [`runut.is_own_service('${known.system}')`],
  leads_to: [`runut.leads_to('lineage', '${known.system}', '${known.system}')`],
  erase_personal: [`runut.erase_personal('${caseId}', now())`],
  why_not_erase: [`runut.why_not_erase('${caseId}')`],
  why_not_propose_erasure: [
    `runut.why_not_propose_erasure('${caseId}', null, null, null, 'origin')`,
    `runut.why_not_propose_erasure(null, '${known.person}', null, null, 'all')`,
    `runut.why_not_propose_erasure(null, null, '${known.source}', null, 'all')`,
    `runut.why_not_propose_erasure(null, null, null, '${known.claim}', 'claims.text')`,
  ],
  removable_record: ["cases.title", "claims.text"].map(
    (what) => `runut.removable_record('${what}', 'RNT-2021-0001', 1, '${known.claim}')`,
  ),
  source_of_report: ["runut.source_of_report('A-2021-0001')"],
  may_decide_erasure: ["refused", "withdrawn"].map(
    (decision) => `runut.may_decide_erasure('${caseId}', '${decision}')`,
  ),
  hears_of_erasure: [`runut.hears_of_erasure('${known.person}', '${caseId}')`],
  erasure_seconders: [`(select count(*)::int from runut.erasure_seconders('${known.person}'))`],
  erase_again: [`runut.erase_again(1, '${known.source}', 'all', '[]', 'An order', null, now())`],
  is_of_own_event: [`runut.is_of_own_event('${caseId}', 'origin', 'salt', 'value')`],
  is_of: [`(select bool_or(runut.is_of('${known.item}', id)) from organisations)`],
  shut_out_by: [`(select count(*)::int from runut.shut_out_by('${caseId}', 'RED'))`],
  is_attachment: [`runut.is_attachment('${known.item}')`],
  is_released: [`runut.is_released('${known.finding}', '2090-01-01')`],
  release_due: ["(select count(*)::int from runut.release_due())"],
  call_recommendation: ["(select count(*)::int from runut.call_recommendation('2090-01-01'))"],
  approvals_of: [`(select count(*)::int from runut.approvals_of('${known.statement}'))`],
  says: [`runut.says('${known.statement}')`, `runut.says('${known.finding}')`],
  stands_shared: [`runut.stands_shared('${known.share}')`],
  writers_of_shared: [`(select count(*)::int from runut.writers_of_shared('${known.share}'))`],
  receipts_of: [`(select count(*)::int from runut.receipts_of('${caseId}'))`],
  concerned_by: [`(select count(*)::int from runut.concerned_by('${known.finding}'))`],
  recorded_source: [`runut.recorded_source('${known.source}')`],
  answers_for: [`(select bool_or(runut.answers_for('${known.item}', id)) from people)`],
  cases_without_coordinator: [
    `(select count(*)::int from runut.cases_without_coordinator() c where c.id = '${caseId}')`,
  ],
  entrust_case: [`runut.entrust_case('${caseId}', '${known.person}')`],
  overdue_cases: [`(select count(*)::int from runut.overdue_cases() id where id = '${caseId}')`],
  without_keeper: [`(select count(*)::int from runut.without_keeper('${caseId}'))`],
  keeps: [`runut.keeps('${known.item}', '${caseId}')`],
  may_give: Object.values(known).map((id) => `runut.may_give('${id}', '${caseId}')`),
  may_leave: Object.values(known).map((id) => `runut.may_leave('${id}', '${caseId}', '')`),
  goes_to_unit: [
    `(select bool_or(runut.goes_to_unit('${known.referral}', '${caseId}', principal)) from organisation_roles)`,
  ],
  sees_subject: [
    `runut.sees_subject('finding', '${known.finding}')`,
    `runut.sees_subject('exposure', '${known.finding}')`,
    `runut.sees_subject('system', '${known.system}')`,
    `runut.sees_subject('evidence', '${known.item}')`,
    `runut.sees_subject('assessment', '${known.assessment}')`,
  ],
  next_within: [
    `runut.next_within('claim', '${caseId}')`,
    `runut.next_within('finding', '${known.claim}')`,
    `runut.next_within('custody', '${known.item}')`,
  ],
});

describe("A function that the application may call", () => {
  it("is one of those whose answers were looked at", async () => {
    const callable = await owner()<{ name: string }[]>`
      select distinct p.proname as name from pg_proc p where p.pronamespace = 'runut'::regnamespace
        -- Those write out a row that whoever calls them already has.
        and p.proname not like 'row\\_of\\_%'
        and has_function_privilege('runut_app', p.oid, 'execute') order by 1`;
    expect(callable.map(({ name }) => name)).toEqual(Object.keys(questions("", ids)).sort());
  });

  it("answers about what one does not see as about what never was", async () => {
    const nobodys = Object.fromEntries(Object.keys(ids).map((name) => [name, randomUUID()])) as typeof ids;
    const real = questions(opened.id, ids);
    const none = questions(randomUUID(), nobodys);
    const { strangers, ...others } = elsewhere;
    for (const who of [...Object.values(strangers), ...Object.values(others)])
      for (const [name, asked] of Object.entries(real))
        for (const [at, question] of asked.entries())
          expect(await ask(who, question), `${name} by ${who.name}`).toEqual(
            await ask(who, none[name]?.[at] ?? ""),
          );
  });

  it("is not the one that works out who reads a case", async () => {
    expect(
      await ask(people.investigator, `(select runut.case_readers(c) from cases c where id = '${opened.id}')`),
    ).toBe(notYours);
  });
});

const afterLast = async (table: string, column: string, where: string): Promise<number> =>
  (await owner().unsafe(`select max(${column}) as n from ${table} where ${where}`))[0]?.n + 1;

/** The first record within that parent once more, in this person's name and under this number. */
const copyOf = async (table: string, where: string, who: Person, counted: object): Promise<string> => {
  const [first] = await owner().unsafe(`select to_jsonb(t) as row from ${table} t where ${where} limit 1`);
  const row: Record<string, unknown> = first?.row;
  const author =
    Object.keys(row).find((column) => /^(recorded|drafted|collected|made|written)_by$/.test(column)) ?? "";
  const id = randomUUID();
  const own = "slug" in row ? { id, slug: id } : { id };
  return insert(table, JSON.stringify({ ...row, ...own, ...counted, [author]: who.id }));
};

describe("The next number", () => {
  const next = (who: Person, kind: string, of = opened.id) =>
    ask(who, `runut.next_within('${kind}', '${of}')`);

  it("counts what is RED for who gives it, and is told to nobody else", async () => {
    const { investigator, coordinator, spokesperson, official, police_liaison: liaison } = people;
    const revision = await afterLast("findings", "revision", `claim_id = '${ids.claim}'`);
    expect(await next(investigator, "claim")).toBe(
      await afterLast("claims", "number", `case_id = '${opened.id}'`),
    );
    expect(await next(spokesperson, "finding", ids.claim)).toBe(revision);
    expect(await next(coordinator, "custody", ids.item)).toBe(2);
    expect(await next(liaison, "custody", ids.item)).toBe(2);
    expect(await next(official, "claim")).toBeNull();
    expect(await next(coordinator, "custody", ids.red)).toBeNull();
    expect(await next(investigator, "custody", ids.red)).toBe(2);
  });

  it("is what a record gets within its parent, whatever it asks for", async () => {
    const untriaged = await logAllegation(people.intake_officer, {
      source: { described: "A caller" },
      channel: "phone",
      summary: "Heard of it.",
      receivedOn: new Date(),
      claims: [{ text: "It is so." }],
    });
    const counts = await owner()<{ table: string; args: string }[]>`
      select tgrelid::regclass::text as table, encode(tgargs, 'escape') as args from pg_trigger where tgname ~ '_numbered_by_insert' order by 1, 2`;
    expect(counts.length).toBeGreaterThan(7);
    const parents: Record<string, string> = {
      case_id: opened.id,
      claim_id: ids.claim,
      allegation_id: untriaged.id,
      statement_id: `${(await owner()`select id from statements where case_id = ${opened.id} limit 1`)[0]?.id}`,
    };
    // A copy of a file is nobody's to write: it is dated now and its bytes are received; their own tests count them.
    const files = ["allegation_attachments", "recommendation_files"];
    for (const { table, args } of counts.filter((each) => !files.includes(each.table))) {
      const [counted = "", within = ""] = args.split("\\000");
      const where = `${within} = '${parents[within]}'`;
      const got = await afterLast(table, counted, where);
      for (const number of [1, 0, 99]) {
        const outcomes = [];
        for (const who of [people.investigator, people.coordinator, people.spokesperson])
          outcomes.push(await attempt(who, await copyOf(table, where, who, { [counted]: number }), table));
        const rows = outcomes.filter((one) => one !== notYours);
        expect(rows.length, `${table} ${number}`).toBeGreaterThan(0);
        for (const row of rows) expect(row, `${table} ${number}`).toMatchObject([{ [counted]: got }]);
      }
    }
  });

  it("is what a claim gets that comes into a case, whatever it asks for", async () => {
    const { coordinator } = people;
    const { claimIds, id } = await logAllegation(people.intake_officer, {
      source: { described: "A caller" },
      channel: "phone",
      summary: "Heard of it.",
      receivedOn: new Date(),
      claims: [{ text: "It is so." }],
    });
    const got = await afterLast("claims", "number", `case_id = '${opened.id}'`);
    const accept = `update allegations set status = 'accepted', case_id = '${opened.id}' where id = '${id}'`;
    const decision = `insert into triage_decisions (allegation_id, decision, decided_by, decided_at) values ('${id}', 'accepted', '${coordinator.id}', now())`;
    const move = `update claims set case_id = '${opened.id}', number = 99 where id = '${claimIds[0]}' returning number`;
    expect(await forge(coordinator, accept, decision, move)).toEqual([{ number: got }]);
  });
});

describe("An e-mail address", () => {
  it("is read by administrators of its own organisation", async () => {
    await fillAccount(people.investigator);
    await fillAccount(elsewhere.investigator);
    const known = async (who: Person, of: Person) =>
      ask(who, `(select email from runut.person_emails() where person_id = '${of.id}')`);
    expect(await known(people.administrator, people.investigator)).toContain("@");
    expect(await known(people.administrator, elsewhere.investigator)).toBeNull();
    expect(await known(people.coordinator, people.investigator)).toBeNull();
  });
});

describe("The address of a statement", () => {
  it("does not depend on a draft that one does not see", async () => {
    const other = await openCase(elsewhere);
    const text = await textOn(people, opened);
    const theirs = await textOn(elsewhere, other);
    const title = "Pembaruan";
    const one = await draftStatement(people.spokesperson, { ...text, title });
    const two = await draftStatement(elsewhere.spokesperson, { ...theirs, title });
    const kept = await owner()<{ id: string; slug: string }[]>`
      select id, slug from statements where id in (${one.id}, ${two.id})`;
    for (const { id, slug } of kept) expect(slug).toBe(`pembaruan-${id.slice(0, 8)}`);
  });
});

it("What the police are given still reaches their unit", async () => {
  const { id } = await recordReferral(people.coordinator, {
    caseId: opened.id,
    openedById: people.coordinator.organisationId,
    unitId: people.police_liaison.organisationId,
    give: [{ kind: "claim", id: opened.claimIds[1] }],
  });
  const [row] = await owner()`select count(*)::int as n from given where referral_id = ${id}`;
  expect(row?.n).toBe(2);
});
