import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { positions } from "@/db/schema/allegations";
import { cases } from "@/db/schema/cases";
import { refusedInClosedCase, shutCase } from "@/e2e/structure/in-closed-case";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { relabelCase } from "@/lib/cases/relabel";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { as, type Tx } from "@/lib/kernel/as";
import { listNotices } from "@/lib/notices/queries";
import { waitsFor } from "@/lib/today/waits";
import { answerPosition } from "./answer";
import { askForPosition } from "./ask";
import { enterPosition } from "./enter";
import { openQuestions, readQuestion } from "./queries";
import { positionsOfCase } from "./standings";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let closed: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  closed = await openCase(people);
  await shutCase(closed.id);
});

const claim = (of: OpenedCase, place = 0) => of.claimIds[place] ?? "";
const ministry = () => people.official.organisationId;
const said = (more: object = {}) => ({
  caseId: opened.id,
  claimId: claim(opened),
  partyId: ministry(),
  position: "acknowledges",
  saidOn: "2021-08-31",
  words: "an alleged breach in the old system",
  source: "https://example.org/press",
  ...more,
});
const standing = async (place = 0) => {
  const { claims } = await as(people.investigator, (tx) => positionsOfCase(tx, opened.id), "read only");
  return claims[place];
};

describe("enterPosition", () => {
  it("keeps by which channel and in which evidence a word stands, and refuses one without its day unless nobody knows it", async () => {
    const own = await openCase(people);
    const its = (more: object = {}) => said({ caseId: own.id, claimId: claim(own), ...more });
    const item = await collectEvidence(people.investigator, {
      ...{ caseId: own.id, title: "Letter", method: "received by post" },
    });
    const { id } = await enterPosition(people.investigator, {
      ...its({ channel: "letter" }),
      evidenceIds: [item.id],
    });
    const latest = async () => {
      const read = (tx: Tx) => positionsOfCase(tx, own.id);
      return (await as(people.investigator, read, "read only")).claims[0]?.standings[ministry()]?.latest;
    };
    expect(await latest()).toMatchObject({ id, channel: "letter", evidence: [{ number: item.number }] });
    const bare = its({ saidOn: undefined });
    await expectRefusal(() => enterPosition(people.investigator, bare), "invalid", {
      saidOn: "say_or_not_known",
    });
    const both = its({ dayUnknown: true });
    await expectRefusal(() => enterPosition(people.investigator, both), "invalid", {
      dayUnknown: "a_day_is_said",
    });
    const undated = await enterPosition(people.investigator, { ...bare, dayUnknown: true });
    expect(await latest()).toMatchObject({ id: undated.id, saidOn: null });
  });

  it("puts a party's word on record; a later one follows and the earlier stays", async () => {
    await enterPosition(people.investigator, said());
    const { id } = await enterPosition(
      people.coordinator,
      said({ position: "found_no_sign", saidOn: "2021-09-01" }),
    );
    const row = await standing();
    expect(row?.standings[ministry()]).toMatchObject({
      latest: { id, position: "found_no_sign", saidOn: "2021-09-01" },
      earlier: [{ position: "acknowledges", words: "an alleged breach in the old system" }],
    });
    expect(await lastEvent("position.enter", people.coordinator.id)).toMatchObject({
      case_id: opened.id,
      subject_id: id,
      outcome: "done",
      facts: { claim: 1, party: ministry(), position: "found_no_sign", saidOn: "2021-09-01" },
    });
  });

  it("keeps the word said last as the latest, whenever it was entered", async () => {
    await enterPosition(
      people.investigator,
      said({ position: "no_answer_yet", saidOn: "2021-08-20", words: undefined }),
    );
    expect((await standing())?.standings[ministry()]?.latest?.position).toBe("found_no_sign");
  });

  it("shows which parties stand against each other", async () => {
    const agency = people.investigator.organisationId;
    await enterPosition(people.investigator, said({ partyId: agency, position: "confirms" }));
    expect([...((await standing())?.contradicting ?? [])].sort()).toEqual([agency, ministry()].sort());
  });

  it("refuses a claim of another case, an unknown party and a day ahead", async () => {
    const enter = (more: object) => () => enterPosition(people.investigator, said(more));
    await expectRefusal(enter({ claimId: claim(closed) }), "invalid", { claimId: "not_of_this_case" });
    await expectRefusal(enter({ partyId: randomUUID() }), "invalid", { partyId: "not_listed" });
    await expectRefusal(enter({ saidOn: "2090-01-01" }), "invalid", { saidOn: "in_the_future" });
    await expectRefusal(enter({ saidOn: "2021-02-30" }), "invalid", { saidOn: "no_such_date" });
  });

  refusedInClosedCase("position.enter", () =>
    enterPosition(people.investigator, said({ caseId: closed.id, claimId: claim(closed) })),
  );

  it("is forbidden to the official and unknown to a stranger", async () => {
    await expectRefusal(() => enterPosition(people.official, said()), "forbidden");
    await expectRefusal(() => enterPosition(people.strangers.investigator, said()), "not_found");
  });
});

describe("askForPosition", () => {
  const ask = (more: object = {}) => ({
    caseId: opened.id,
    claimId: claim(opened, 1),
    partyId: ministry(),
    ...more,
  });

  it("asks a party and tells its officials, once until it answers", async () => {
    const { id, told } = await askForPosition(people.investigator, ask());
    expect(told).toBe(1);
    const [question] = await as(people.official, (tx) => openQuestions(tx, ministry(), 10), "read only");
    expect(question).toMatchObject({ id, around: { claim: 2, reference: opened.reference } });
    const [notice] = await as(people.official, (tx) => listNotices(tx, 10, "all"), "read only");
    expect(notice).toMatchObject({
      kind: "position.asked",
      subjectId: id,
      reference: opened.reference,
      sees: true,
    });
    expect(await lastEvent("position.ask", people.investigator.id)).toMatchObject({
      subject_id: id,
      facts: { claim: 2, party: ministry(), told: 1 },
    });
    expect((await standing(1))?.standings[ministry()]).toMatchObject({
      latest: null,
      askedAt: expect.any(Date),
    });
    await expectRefusal(
      () => askForPosition(people.coordinator, ask()),
      "conflict",
      "position.asked_already",
    );
  });

  it("refuses an organisation that is not on the case", async () => {
    const elsewhere = people.strangers.official.organisationId;
    await expectRefusal(() => askForPosition(people.investigator, ask({ partyId: elsewhere })), "invalid", {
      partyId: "not_a_party",
    });
  });

  refusedInClosedCase("position.ask", () =>
    askForPosition(people.investigator, ask({ caseId: closed.id, claimId: claim(closed) })),
  );

  it("is forbidden to the spokesperson and unknown to a stranger", async () => {
    await expectRefusal(() => askForPosition(people.spokesperson, ask()), "forbidden");
    await expectRefusal(() => askForPosition(people.strangers.coordinator, ask()), "not_found");
  });
});

describe("answerPosition", () => {
  const answer = (more: object = {}) => ({
    caseId: opened.id,
    claimId: claim(opened, 1),
    position: "found_no_sign",
    words: "No indication so far.",
    ...more,
  });

  it("gives the organisation's position, answers what was asked and tells who asked", async () => {
    const [question] = await as(people.official, (tx) => openQuestions(tx, ministry(), 10), "read only");
    const { id } = await answerPosition(people.official, answer());
    expect(await as(people.official, (tx) => openQuestions(tx, ministry(), 10), "read only")).toEqual([]);
    const read = await as(
      people.official,
      (tx) => readQuestion(tx, question?.id ?? "", ministry()),
      "read only",
    );
    expect(read).toMatchObject({
      answeredAt: expect.any(Date),
      said: [{ id, words: "No indication so far." }],
    });
    for (const told of [people.coordinator, people.investigator]) {
      const [notice] = await as(told, (tx) => listNotices(tx, 1, "all"), "read only");
      expect(notice).toMatchObject({ kind: "position.answered", subjectId: id });
    }
    expect(await lastEvent("position.answer", people.official.id)).toMatchObject({
      subject_id: id,
      facts: { claim: 2, party: ministry(), position: "found_no_sign" },
    });
  });

  it("is answered by the word that an investigator enters for the party, but not by its silence", async () => {
    const place = { caseId: opened.id, claimId: claim(opened), partyId: ministry() };
    await askForPosition(people.investigator, place);
    await enterPosition(people.investigator, { ...place, position: "no_answer_yet", dayUnknown: true });
    expect(await as(people.official, (tx) => openQuestions(tx, ministry(), 10))).toHaveLength(1);
    await enterPosition(people.investigator, { ...place, position: "confirms", dayUnknown: true });
    expect(await as(people.official, (tx) => openQuestions(tx, ministry(), 10))).toHaveLength(0);
  });

  it("refuses what is no answer", async () => {
    await expectRefusal(
      () => answerPosition(people.official, answer({ position: "no_answer_yet" })),
      "invalid",
      {
        position: "not_listed",
      },
    );
  });

  refusedInClosedCase("position.answer", () =>
    answerPosition(people.official, answer({ caseId: closed.id, claimId: claim(closed) })),
  );

  it("is forbidden to the investigator and unknown to an official of elsewhere", async () => {
    await expectRefusal(() => answerPosition(people.investigator, answer()), "forbidden");
    await expectRefusal(() => answerPosition(people.strangers.official, answer()), "not_found");
  });

  it("speaks for nobody else, whatever the code above says", async () => {
    const forged = as(people.official, (tx) =>
      tx.insert(positions).values({
        id: randomUUID(),
        caseId: opened.id,
        claimId: claim(opened),
        partyId: people.investigator.organisationId,
        position: "disputes",
        enteredBy: people.official.id,
        enteredAt: new Date(),
      }),
    );
    await expect(forged).rejects.toMatchObject({ code: "42501" });
  });
});

describe("a question in a case that its label closes to the party", () => {
  const relabelled = async (label: "RED" | "AMBER+STRICT") => {
    const on = await openCase(people);
    const asked = { caseId: on.id, claimId: claim(on), partyId: ministry() };
    await enterPosition(people.investigator, { ...said(), caseId: on.id, claimId: claim(on) });
    await answerPosition(people.official, { ...asked, position: "disputes", words: "We said so ourselves." });
    const { id } = await askForPosition(people.investigator, asked);
    await relabelCase(people.coordinator, {
      caseId: on.id,
      label,
      reason: "The names of those affected came in.",
    });
    return { on, asked, id };
  };
  const read = <T>(query: (tx: Tx) => Promise<T>) => as(people.official, query, "read only");

  it.each(["RED", "AMBER+STRICT"] as const)(
    "is still told under %s, with neither case nor claim, and beside the party's own words alone",
    async (label) => {
      const { on, id } = await relabelled(label);
      expect(await read((tx) => tx.select().from(cases).where(eq(cases.id, on.id)))).toEqual([]);
      const open = await read((tx) => openQuestions(tx, ministry(), 50));
      expect(open.find((each) => each.id === id)).toMatchObject({
        around: null,
        askedBy: people.investigator.name,
      });
      const waits = await read((tx) => waitsFor(tx, people.official));
      expect(waits.find((each) => each.id === id)).toMatchObject({
        kind: "answer_unseen",
        title: "",
        reference: "",
      });
      const question = await read((tx) => readQuestion(tx, id, ministry()));
      expect(question.around).toBeNull();
      expect(question.said.map(({ words }) => words)).toEqual(["We said so ourselves."]);
    },
  );

  it("is answered all the same, and whoever asked and who leads the case are told", async () => {
    const { on, asked, id } = await relabelled("RED");
    const answer = { ...asked, position: "acknowledges", words: "It is ours." };
    await answerPosition(people.official, answer);
    expect((await read((tx) => readQuestion(tx, id, ministry()))).answeredAt).not.toBeNull();
    const { claims } = await as(people.investigator, (tx) => positionsOfCase(tx, on.id), "read only");
    expect(claims[0]?.standings[ministry()]).toMatchObject({
      latest: { words: "It is ours." },
      askedAt: null,
    });
    for (const who of [people.investigator, people.coordinator]) {
      const [notice] = await as(who, (tx) => listNotices(tx, 1, "all"), "read only");
      expect(notice).toMatchObject({ kind: "position.answered", reference: on.reference });
    }
    await answerPosition(people.official, { ...answer, words: "We add to that." });
    expect((await read((tx) => readQuestion(tx, id, ministry()))).said).toHaveLength(3);
  });

  it("lets nobody answer on a claim that they were not asked about, nor for another party", async () => {
    const { on, asked } = await relabelled("RED");
    const answer = { ...asked, position: "acknowledges", words: "It is ours." };
    await expectRefusal(
      () => answerPosition(people.official, { ...answer, claimId: claim(on, 1) }),
      "not_found",
    );
    await expectRefusal(() => answerPosition(people.strangers.official, answer), "not_found");
  });

  it("takes no answer once the case is closed", async () => {
    const { on, asked } = await relabelled("RED");
    await shutCase(on.id);
    await expectRefusal(
      () => answerPosition(people.official, { ...asked, position: "acknowledges", words: "It is ours." }),
      "conflict",
      "case.closed",
    );
  });
});
