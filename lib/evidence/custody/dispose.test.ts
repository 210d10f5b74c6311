import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { aFile, aThing, type CustodyCast, custodyCast, keptOf, why } from "@/e2e/structure/custody";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { openEvidence } from "@/lib/evidence/looks/open";
import { evidenceStore } from "@/lib/evidence/store/store";
import { removeBytes } from "@/lib/evidence/upkeep/remove-bytes";
import { job } from "@/lib/kernel/actor";
import { disposeEvidence } from "./dispose";
import { dropDisposal } from "./drop-disposal";
import { liftHold } from "./lift-hold";
import { placeHold } from "./place-hold";
import { proposeDisposal } from "./propose-disposal";

ownDatabase();

let cast: CustodyCast;
beforeAll(async () => {
  cast = await custodyCast();
});

const authority = "Order 12/2021 of the court";
const waiting = async (itemId: string) => {
  const jobs = await owner()<{ payload: { itemId: string } }[]>`
    select payload from graphile_worker._private_jobs`;
  return jobs.map(({ payload }) => payload).filter((payload) => payload.itemId === itemId);
};
const stored = async (sha256: string | null) => (await evidenceStore().examine(sha256 ?? "")).state;

describe("disposal", () => {
  it("is proposed by one, confirmed by another, and the bytes go after it is committed; the record stays", async () => {
    const { investigator, coordinator } = cast.people;
    const item = await aFile(cast);
    const itemId = item.id;
    await proposeDisposal(investigator, { itemId, authority, reason: why });
    await expectRefusal(
      () => disposeEvidence(investigator, { itemId, reason: why }),
      "conflict",
      "evidence.second_person",
    );
    expect(await waiting(itemId)).toEqual([]);
    await disposeEvidence(coordinator, { itemId, reason: why });
    const { item: row, chain } = await keptOf(itemId);
    expect(row).toMatchObject({ state: "disposed", sha256: item.sha256, disposal_proposed_by: null });
    expect(chain.slice(-2)).toMatchObject([
      { act: "disposal_proposed", person_id: investigator.id, authority },
      { act: "disposed", person_id: coordinator.id, authority },
    ]);
    expect(await stored(item.sha256)).toBe("equal");
    const [payload] = await waiting(itemId);
    expect(await removeBytes(job("upkeep"), payload)).toEqual({ removed: true });
    expect(await removeBytes(job("upkeep"), payload)).toEqual({ removed: true });
    expect(await stored(item.sha256)).toBe("missing");
    const [event] = await owner()`
      select facts, case_id from audit_events where action = 'evidence.remove-bytes' and subject_id = ${itemId}`;
    expect(event).toMatchObject({
      case_id: cast.opened.id,
      facts: { removed: true, sha256: item.sha256 },
    });
    await expectRefusal(
      () => openEvidence(investigator, { itemId, purpose: why }),
      "conflict",
      "evidence.disposed",
    );
  });

  it("keeps bytes that another item needs until that one is disposed of too", async () => {
    const { investigator, coordinator } = cast.people;
    const bytes = randomBytes(80);
    const first = await aFile(cast, { bytes: Readable.from([bytes]) });
    const second = await aFile(cast, { bytes: Readable.from([bytes]) });
    for (const [item, removed] of [
      [first, false],
      [second, true],
    ] as const) {
      await proposeDisposal(investigator, { itemId: item.id, authority, reason: why });
      await disposeEvidence(coordinator, { itemId: item.id, reason: why });
      const [payload] = await waiting(item.id);
      expect(await removeBytes(job("upkeep"), payload)).toEqual({ removed });
      expect(await stored(first.sha256)).toBe(removed ? "missing" : "equal");
    }
    const again = await aFile(cast, { bytes: Readable.from([bytes]) });
    expect(again.sha256).toBe(first.sha256);
    expect(await stored(first.sha256)).toBe("equal");
  });

  it("is blocked by a hold, which only an authority places and lifts", async () => {
    const { investigator, coordinator } = cast.people;
    const { id: itemId } = await aFile(cast);
    await proposeDisposal(coordinator, { itemId, authority, reason: why });
    await placeHold(investigator, { itemId, authority: "Prosecutor, letter 3", reason: why });
    expect((await keptOf(itemId)).item).toMatchObject({ hold_authority: "Prosecutor, letter 3" });
    await expectRefusal(
      () => disposeEvidence(investigator, { itemId, reason: why }),
      "conflict",
      "evidence.on_hold",
    );
    await expectRefusal(
      () => liftHold(investigator, { itemId, authority: "mine", reason: why }),
      "forbidden",
    );
    await dropDisposal(investigator, { itemId, reason: why });
    await expectRefusal(
      () => proposeDisposal(investigator, { itemId, authority, reason: why }),
      "conflict",
      "evidence.on_hold",
    );
    await liftHold(coordinator, { itemId, authority: "Prosecutor, letter 4", reason: why });
    await expectRefusal(
      () => liftHold(coordinator, { itemId, authority, reason: why }),
      "conflict",
      "evidence.no_hold",
    );
    const { acts, item } = await keptOf(itemId);
    expect(acts.slice(2)).toEqual(["disposal_proposed", "hold_placed", "disposal_dropped", "hold_lifted"]);
    expect(item).toMatchObject({ state: "held", hold_authority: null });
    expect(await lastEvent("evidence.drop-disposal", investigator.id)).toMatchObject({
      facts: { proposedBy: coordinator.id },
    });
  });

  it("of a thing leaves no job; a stranger and the police know nothing to dispose of", async () => {
    const { coordinator, investigator, strangers, police_liaison, auditor } = cast.people;
    const { id: itemId } = await aThing(cast);
    const act = { itemId, place: "Jakarta", reason: why };
    await expectRefusal(() => proposeDisposal(strangers.investigator, { ...act, authority }), "not_found");
    await expectRefusal(() => proposeDisposal(police_liaison, { ...act, authority }), "forbidden");
    await expectRefusal(() => disposeEvidence(auditor, act), "forbidden");
    await expectRefusal(() => disposeEvidence(coordinator, act), "conflict", "evidence.no_disposal_proposed");
    await proposeDisposal(investigator, { ...act, authority });
    await disposeEvidence(coordinator, act);
    expect(await waiting(itemId)).toEqual([]);
  });

  it("removes bytes for the job of upkeep and for nobody else", async () => {
    const { id: itemId, sha256 } = await aFile(cast);
    const payload = { itemId, caseId: cast.opened.id, sha256 };
    await expectRefusal(() => removeBytes(cast.people.administrator, payload), "forbidden");
    expect(await removeBytes(job("upkeep"), payload)).toEqual({ removed: false });
    expect(await stored(sha256)).toBe("equal");
    const raw = owner().begin(async (tx) => {
      await tx`select runut.enter(${cast.people.investigator.id})`;
      await tx`set local role runut_app`;
      await tx`select runut.bytes_are_needed(${sha256 ?? ""})`;
    });
    await expect(raw).rejects.toMatchObject({ code: "42501" });
  });
});
