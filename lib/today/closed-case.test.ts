import { Readable } from "node:stream";
import { beforeEach, describe, expect, it } from "vitest";
import { told } from "@/db/rights/told";
import { fillCase } from "@/e2e/structure/filled-case";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { relabelCase } from "@/lib/cases/relabel";
import { closeCase } from "@/lib/closure/close";
import { duesOf } from "@/lib/deadlines/queries";
import { setDeadline } from "@/lib/deadlines/set";
import { offerEvidence } from "@/lib/evidence/custody/offer";
import { proposeDisposal } from "@/lib/evidence/custody/propose-disposal";
import { sealEvidence } from "@/lib/evidence/custody/seal";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { askForPosition } from "@/lib/positions/ask";
import { setTask } from "@/lib/tasks/set";
import { countAsked } from "./asked";
import { waitsFor } from "./waits";

ownDatabase();

const reason = "Nothing further can be learnt in this matter.";

let people: TestPeople;
beforeEach(async () => {
  people = await makePeople();
});

const collect = async (caseId: string): Promise<string> => {
  const bytes = Readable.from([Buffer.from("an answer")]);
  const file = { caseId, title: "An answer", method: "copied", fileName: "answer.txt", bytes };
  return (await collectEvidence(people.investigator, file)).id;
};

/** A case in which something waits for everybody: a row in every table, an item offered to the police, and a duty of the ministry. */
const everythingWaits = async (): Promise<string> => {
  const opened = await openCase(people);
  const { id: caseId } = opened;
  await fillCase(people, opened);
  const { coordinator, investigator, official, police_liaison: liaison } = people;
  const partyId = official.organisationId;
  await askForPosition(investigator, { caseId, claimId: opened.claimIds[1], partyId });
  const dueAt = new Date(Date.now() + 3_600_000).toISOString();
  const clock = { caseId, title: "An answer to those affected", basis: "by hand", dueAt };
  await setDeadline(coordinator, { ...clock, obligedId: official.organisationId });
  await setTask(coordinator, { caseId, what: "Ask the owner.", assigneeId: coordinator.id });
  const itemId = await collect(caseId);
  await sealEvidence(investigator, { itemId, sealNumber: "S-1", reason });
  await offerEvidence(investigator, { itemId, toPersonId: liaison.id, reason });
  return caseId;
};

const close = async (caseId: string): Promise<void> => {
  const [row] = await owner()<{ version: number }[]>`select version from cases where id = ${caseId}`;
  const closing = { caseId, version: row?.version, outcome: "undetermined", reason, overReason: reason };
  await closeCase(people.approver, closing);
};

const today = (who: Person) =>
  as(
    who,
    async (tx) => {
      const of = { personId: who.id, organisationId: who.organisationId };
      const [waits, dues, asked] = await Promise.all([
        waitsFor(tx, who),
        duesOf(tx, of, 20),
        countAsked(tx, who),
      ]);
      return { waits: [...new Set(waits.map(({ kind }) => kind))].sort(), dues: dues.total, asked };
    },
    "read only",
  );

const everybodys = async () => {
  const { coordinator, investigator, spokesperson, approver, intake_officer, official } = people;
  const all = {
    coordinator,
    investigator,
    spokesperson,
    approver,
    intake_officer,
    official,
    liaison: people.police_liaison,
  };
  const read = Object.entries(all).map(async ([role, who]) => [role, await today(who)] as const);
  return Object.fromEntries(await Promise.all(read));
};

const nothing = { waits: [], dues: 0, asked: 0 };

describe("A case closed over everything", () => {
  it("leaves everybody's Today, but for what the police go on with", async () => {
    const caseId = await everythingWaits();
    const before = await everybodys();
    expect(before).toMatchObject({
      coordinator: { waits: expect.arrayContaining(["task"]) },
      investigator: { waits: expect.arrayContaining(["chase", "task"]) },
      official: { waits: expect.arrayContaining(["advice", "answer"]), dues: 1, asked: 2 },
      liaison: { waits: ["accept", "receive"] },
    });
    expect([before.coordinator?.dues, before.investigator?.dues]).toEqual([3, 3]);
    await close(caseId);
    expect(await everybodys()).toEqual({
      coordinator: nothing,
      investigator: nothing,
      spokesperson: nothing,
      approver: nothing,
      intake_officer: nothing,
      official: nothing,
      liaison: { ...nothing, waits: ["accept", "receive"] },
    });
  });

  it("leaves everybody's notices, but for what the police go on with", async () => {
    const caseId = await everythingWaits();
    const { coordinator, investigator } = people;
    await setTask(coordinator, { caseId, what: "Ask the owner.", assigneeId: investigator.id });
    const kinds = Object.entries(told).flatMap(([kind, its]) =>
      "done" in its || "doneBy" in its ? [kind] : [],
    );
    const asked = async () =>
      (
        await owner()<{ kind: string }[]>`select distinct kind from notices
          where case_id = ${caseId} and read_at is null and kind = any(${kinds}) order by kind`
      ).map(({ kind }) => kind);
    expect(await asked()).toEqual(["evidence.offered", "position.asked", "task.assigned"]);
    await close(caseId);
    expect(await asked()).toEqual(["evidence.offered"]);
  });

  it("keeps on Today the disposal that a second person may still confirm", async () => {
    const { id: caseId } = await openCase(people);
    const itemId = await collect(caseId);
    await proposeDisposal(people.coordinator, { itemId, authority: "Retention rule 3", reason });
    await close(caseId);
    expect(await today(people.investigator)).toEqual({ ...nothing, waits: ["confirm"] });
  });

  it("asks a party no more that does not see it", async () => {
    const { coordinator, investigator, official } = people;
    const { id: caseId, claimIds } = await openCase(people);
    await askForPosition(investigator, { caseId, claimId: claimIds[0], partyId: official.organisationId });
    await relabelCase(coordinator, { caseId, label: "RED", reason: "The names of those affected came in." });
    expect(await today(official)).toEqual({ ...nothing, waits: ["answer_unseen"], asked: 1 });
    await close(caseId);
    expect(await today(official)).toEqual(nothing);
  });
});
