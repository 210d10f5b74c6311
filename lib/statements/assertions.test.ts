import { beforeAll, describe, expect, it } from "vitest";
import { uses, verdicts } from "@/db/schema/vocabulary";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { foundOn } from "@/e2e/structure/statements";
import { setDeadline } from "@/lib/deadlines/set";
import { waiveDeadline } from "@/lib/deadlines/waive";
import { moveExposure } from "@/lib/exposures/move";
import { recordExposure } from "@/lib/exposures/record";
import { as } from "@/lib/kernel/as";
import { answerPosition } from "@/lib/positions/answer";
import { askForPosition } from "@/lib/positions/ask";
import { recordSystem } from "@/lib/systems/record";
import { type RecordedBasis, weigh } from "./assertions";
import { readBases } from "./bases";
import { carriedByVerdict, type Use } from "./uses";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const basesSeen = (of: OpenedCase) => as(people.spokesperson, (tx) => readBases(tx, of.id), "read only");

/** How a sentence that was written `when` uses what it rests on, as its spokesperson sees it now. */
const weighed = async (basis: RecordedBasis, basisId: string, use: Use, when = new Date(), of = opened) =>
  weigh({ basis, basisId, use }, await basesSeen(of), when).state;

describe("what a sentence says of a finding", () => {
  it("is carried by its verdict or it is not", () => {
    const table = Object.fromEntries(
      verdicts.map((verdict) => [verdict, uses.slice(0, 4).map((use) => carriedByVerdict(verdict, use))]),
    );
    expect(uses.slice(0, 4)).toEqual(["is_so", "is_not_so", "was_not_found", "is_not_known"]);
    expect(table).toEqual({
      substantiated: ["yes", "no", "no", "no"],
      partly_substantiated: ["yes", "no", "no", "neither"],
      refuted: ["no", "yes", "yes", "no"],
      not_substantiated: ["no", "neither", "yes", "neither"],
      undetermined: ["neither", "neither", "neither", "yes"],
    });
  });

  it("holds against the verdict that is the newest, and is outdated where a newer one still carries it", async () => {
    const of = await openCase(people);
    const first = await foundOn(people, of, "not_substantiated");
    const state = (use: Use) => weighed("finding", first.id, use, new Date(), of);
    expect(await state("is_so")).toBe("contradicted");
    expect(await state("was_not_found")).toBe("supported");
    expect(await state("is_not_so")).toBe("unsupported");
    await foundOn(people, of, "refuted");
    expect(await state("was_not_found")).toBe("outdated");
    await foundOn(people, of, "substantiated");
    expect(await state("was_not_found")).toBe("contradicted");
    expect(await state("is_so")).toBe("outdated");
  });
});

describe("what a sentence says of an exposure", () => {
  it("is contradicted by its state, and outdated once the state moved on", async () => {
    const systemId = (
      await recordSystem(people.investigator, { caseId: opened.id, name: "Old register", class: "high" })
    ).id;
    const { id } = await recordExposure(people.investigator, {
      ...{ caseId: opened.id, systemId, service: "database", host: "withheld" },
    });
    const before = new Date();
    expect(await weighed("exposure", id, "is_open", before)).toBe("supported");
    expect(await weighed("exposure", id, "is_closed", before)).toBe("contradicted");
    await moveExposure(people.investigator, {
      exposureId: id,
      to: "closed",
      occurredAt: "2021-08-25",
      reason: "The port answers no more, seen from outside.",
    });
    expect(await weighed("exposure", id, "is_open", before)).toBe("outdated");
    expect(await weighed("exposure", id, "is_open")).toBe("contradicted");
    expect(await weighed("exposure", id, "is_so", before)).toBe("supported");
    const step = (await basesSeen(opened)).steps.find(({ state }) => state === "closed")?.id ?? "";
    expect(await weighed("exposure_step", step, "is_so")).toBe("supported");
    await moveExposure(people.investigator, {
      exposureId: id,
      to: "reopened",
      occurredAt: "2021-08-26",
      reason: "It answers again since this morning.",
    });
    expect(await weighed("exposure_step", step, "is_so")).toBe("outdated");
  });
});

describe("the first hour", () => {
  it("has the receipt of a report to rest on, which its spokesperson does not read", async () => {
    const [receipt] = (await basesSeen(opened)).receipts;
    expect(receipt?.id).toBe(opened.allegationId);
    expect(await weighed("allegation", opened.allegationId, "is_so")).toBe("supported");
    const none = await as(people.strangers.spokesperson, (tx) => readBases(tx, opened.id), "read only");
    expect(none.receipts).toEqual([]);
  });

  it("has a question that was put to a party, until it is answered", async () => {
    const [claimId = ""] = opened.claimIds;
    const partyId = people.official.organisationId;
    const { id } = await askForPosition(people.coordinator, { caseId: opened.id, claimId, partyId });
    expect(await weighed("question", id, "is_not_known")).toBe("supported");
    await answerPosition(people.official, {
      ...{ caseId: opened.id, claimId, position: "confirms", words: "So it was." },
    });
    expect(await weighed("question", id, "is_not_known")).toBe("outdated");
    expect(await weighed("question", id, "is_so")).toBe("supported");
  });

  it("has a deadline, as long as it is not given up", async () => {
    const { id } = await setDeadline(people.coordinator, {
      ...{
        caseId: opened.id,
        title: "Next word to the public",
        basis: "Own promise",
        dueAt: "2090-01-01T10:00",
      },
    });
    expect(await weighed("deadline", id, "is_so")).toBe("supported");
    await waiveDeadline(people.coordinator, { deadlineId: id, reason: "It was said earlier, to everybody." });
    expect(await weighed("deadline", id, "is_so")).toBe("outdated");
  });
});

describe("what is not there for the reader", () => {
  it("is hidden from them and not without a basis", async () => {
    const of = await openCase(people);
    const found = await foundOn(people, of);
    const theirs = await basesSeen(opened);
    const assertion = { basis: "finding", basisId: found.id, use: "is_so" } as const;
    expect(weigh(assertion, theirs, new Date()).state).toBe("hidden");
    expect(weigh({ basis: "none", basisId: null, use: null }, theirs, new Date()).state).toBe("unsupported");
  });

  it("of a text from before uses were stated is weighed as saying that it is so", async () => {
    const of = await openCase(people);
    const found = await foundOn(people, of, "not_substantiated");
    const assertion = { basis: "finding", basisId: found.id, use: null } as const;
    expect(weigh(assertion, await basesSeen(of), new Date()).state).toBe("contradicted");
  });
});
