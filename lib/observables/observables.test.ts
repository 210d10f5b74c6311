import { beforeAll, describe, expect, it } from "vitest";
import { refusedInClosedCase, shutCase } from "@/e2e/structure/in-closed-case";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { recordExposure } from "@/lib/exposures/record";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { dropObservable } from "./drop";
import { observablesOfCase } from "./queries";
import { mostAtOnce, recordObservables } from "./record";
import { seeObservableAgain } from "./see-again";
import { seenBefore } from "./seen-before";
import { seenInText } from "./seen-in-text";

ownDatabase();

let people: TestPeople;
let [opened, other, shut]: (OpenedCase | undefined)[] = [];
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  other = await openCase(people);
  shut = await openCase(people);
  await record("198.51.100.1", {}, shut);
  await shutCase(shut.id);
});

const record = (text: string, more: object = {}, into = opened, by: Person = people.investigator) =>
  recordObservables(by, { caseId: into?.id, text, role: "attack", ...more });
const shownTo = (who: Person, of = opened, which: "kept" | "dropped" = "kept") =>
  as(who, async (tx) => (await observablesOfCase(tx, of?.id ?? "", which)).rows, "read only");
const valuesOf = async (who: Person, of = opened) => (await shownTo(who, of)).map(({ value }) => value);

describe("recordObservables", () => {
  it("takes those of a pasted text in their normal form, keeps how they were written, and the log counts them", async () => {
    const seen = { firstSeenOn: "2021-08-20", lastSeenOn: "2021-08-24", note: "From the log of the proxy" };
    const made = await record("hxxps://a[.]example[.]com/x and 203.0.113[.]77", seen);
    expect(made).toEqual({ recorded: 2, known: 0 });
    const rows = (await shownTo(people.coordinator)).filter(({ note }) => note === seen.note);
    expect(rows).toHaveLength(2);
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: "ipv4",
          value: "203.0.113.77",
          asReceived: "203.0.113[.]77",
          role: "attack",
        }),
        expect.objectContaining({ kind: "url", value: "https://a.example.com/x", firstSeenOn: "2021-08-20" }),
      ]),
    );
    const event = await lastEvent("observable.record", people.investigator.id);
    expect(event).toMatchObject({ case_id: opened?.id, facts: { count: 2, role: "attack", label: "AMBER" } });
    expect(JSON.stringify(event)).not.toContain("203.0.113.77");
  });

  it("tells what of a text it does not recognise before it records anything, and records the rest once that is passed over", async () => {
    const before = await valuesOf(people.investigator);
    const text = "198.51.100.201\n300.1.2.3\nseller_of_data";
    const refusal = await expectRefusal(() => record(text), "invalid", { text: "observables_passed_over" });
    expect(refusal.details).toEqual({
      recognised: ["198.51.100.201"],
      passedOver: ["300.1.2.3", "seller_of_data"],
    });
    expect(await valuesOf(people.investigator)).toEqual(before);
    const passedOver = "300.1.2.3 seller_of_data";
    const more = `${text}\n300.1.2.4`;
    await expectRefusal(() => record(more, { passedOver }), "invalid", { text: "observables_passed_over" });
    expect(await record(text, { passedOver })).toEqual({ recorded: 1, known: 0 });
  });

  it("keeps one that the case has as it is, counts it, and refuses a text with nothing else", async () => {
    await record("CVE-2021-44228");
    expect(await record("CVE-2021-44228 CVE-2015-1427")).toEqual({ recorded: 1, known: 1 });
    await expectRefusal(() => record("cve-2021-44228"), "invalid", { text: "observables_known" });
  });

  it("refuses lines that are none of their kind with their numbers, a text without any, too many, and days that cannot be", async () => {
    const refusal = await expectRefusal(() => record("203.0.113.5\n300.1.2.3", { kind: "ipv4" }), "invalid", {
      text: "observables_unread",
    });
    expect(refusal.details).toEqual({ lines: { text: [2] } });
    await expectRefusal(() => record("Nothing to see."), "invalid", { text: "observables_none" });
    const many = Array.from({ length: mostAtOnce + 1 }, (_, n) => `CVE-2020-${10_000 + n}`).join(" ");
    await expectRefusal(() => record(many), "invalid", { text: "observables_too_many" });
    await expectRefusal(() => record("CVE-2020-1", { firstSeenOn: "2090-01-01" }), "invalid", {
      text: "observables_none",
    });
    await expectRefusal(() => record("CVE-2020-1234", { firstSeenOn: "2090-01-01" }), "invalid", {
      firstSeenOn: "in_the_future",
    });
    const reversed = { firstSeenOn: "2021-08-24", lastSeenOn: "2021-08-20" };
    await expectRefusal(() => record("CVE-2020-1234", reversed), "invalid", {
      lastSeenOn: "last_before_first",
    });
  });

  it("is forbidden to the spokesperson and unknown to a stranger", async () => {
    await expectRefusal(() => record("CVE-2020-1234", {}, opened, people.spokesperson), "forbidden");
    await expectRefusal(
      () => record("CVE-2020-1234", {}, opened, people.strangers.investigator),
      "not_found",
    );
  });

  refusedInClosedCase("observable.record", () => record("CVE-2020-1234", {}, shut));
});

describe("An observable that is RED", () => {
  it("is nothing to who is not named on it: not shown, not counted as known, not met elsewhere", async () => {
    await record("198.51.100.66", { label: "RED" });
    expect(await valuesOf(people.investigator)).toContain("198.51.100.66");
    expect(await valuesOf(people.coordinator)).not.toContain("198.51.100.66");
    const met = (who: Person) =>
      as(who, (tx) => seenBefore(tx, [{ kind: "ipv4", value: "198.51.100.66" }]), "read only");
    expect(await met(people.investigator)).toHaveLength(1);
    expect(await met(people.coordinator)).toEqual([]);
  });
});

describe("The same observable in another case", () => {
  it("is shown to who sees both cases, as the host of an exposure too, and is nothing to anybody else", async () => {
    await record("198.51.100.7", {}, opened);
    await record("198.51.100.7", {}, other);
    const { id: systemId } = await recordSystem(people.investigator, {
      caseId: other?.id,
      name: "A host",
      class: "low",
    });
    await recordExposure(people.investigator, {
      caseId: other?.id,
      systemId,
      service: "ssh",
      host: "198.51.100.7",
    });
    const elsewhere = async (who: Person) =>
      (await shownTo(who))
        .find(({ value }) => value === "198.51.100.7")
        ?.elsewhere.map((one) => [one.reference, one.as]);
    expect(await elsewhere(people.investigator)).toEqual([
      [other?.reference, "exposure"],
      [other?.reference, "observable"],
    ]);
    const seen = await as(
      people.strangers.investigator,
      (tx) => seenBefore(tx, [{ kind: "ipv4", value: "198.51.100.7" }]),
      "read only",
    );
    expect(seen).toEqual([]);
  });
});

describe("An allegation that is typed", () => {
  it("is told of the cases that its writer sees and that have what it names, and of no other", async () => {
    await record("hxxps://forum[.]example[.]com/thread-9");
    const told = (who: Person) =>
      as(who, (tx) => seenInText(tx, "They sell it at https://forum.example.com/thread-9."), "read only");
    expect(await told(people.investigator)).toEqual([
      expect.objectContaining({ kind: "url", reference: opened?.reference, as: "observable" }),
    ]);
    expect(await told(people.strangers.investigator)).toEqual([]);
  });
});

describe("seeObservableAgain", () => {
  const again = (observableId: string, lastSeenOn: string, by: Person = people.investigator) =>
    seeObservableAgain(by, { observableId, lastSeenOn });
  const recorded = async (value: string, seen: object) => {
    await record(value, seen);
    return (await shownTo(people.investigator)).find((row) => row.value === value)?.id ?? "";
  };
  const lastOf = async (id: string) =>
    (await shownTo(people.investigator)).find((row) => row.id === id)?.lastSeenOn;

  it("moves the day on which it was last seen, and the log keeps the one before", async () => {
    const id = await recorded("198.51.100.31", { firstSeenOn: "2021-08-20" });
    await again(id, "2021-08-24");
    await again(id, "2021-09-02");
    expect(await lastOf(id)).toBe("2021-09-02");
    expect(await lastEvent("observable.see-again", people.investigator.id)).toMatchObject({
      subject_id: id,
      facts: { kind: "ipv4", before: "2021-08-24", after: "2021-09-02" },
    });
  });

  it("refuses a day before the first, ahead, or that stands there, and one that was put aside, and writes nothing", async () => {
    const id = await recorded("198.51.100.32", { firstSeenOn: "2021-08-20", lastSeenOn: "2021-08-24" });
    for (const [on, key] of [
      ["2021-08-19", "last_before_first"],
      ["2090-01-01", "in_the_future"],
      ["2021-08-24", "last_seen_then"],
    ] as const)
      await expect(again(id, on)).rejects.toMatchObject({ fields: { lastSeenOn: key } });
    expect(await lastOf(id)).toBe("2021-08-24");
    await dropObservable(people.investigator, {
      observableId: id,
      reason: "It is our own scanner’s address.",
    });
    await expectRefusal(() => again(id, "2021-09-02"), "conflict", "observable.dropped");
  });

  it("is forbidden to the spokesperson and unknown to a stranger", async () => {
    const id = await recorded("198.51.100.33", {});
    await expectRefusal(() => again(id, "2021-09-02", people.spokesperson), "forbidden");
    await expectRefusal(() => again(id, "2021-09-02", people.strangers.investigator), "not_found");
  });

  refusedInClosedCase("observable.see-again", async () => {
    const [row] = await owner()`select id from observables where case_id = ${shut?.id ?? ""}`;
    await again(`${row?.id}`, "2021-09-02");
  });
});

describe("dropObservable", () => {
  const why = "It is the address of our own scanner, which looked there.";

  it("puts it aside with the reason: no longer shown among the others nor met elsewhere, and it may be recorded anew", async () => {
    await record("198.51.100.8");
    const [row] = (await shownTo(people.investigator)).filter(({ value }) => value === "198.51.100.8");
    const observableId = row?.id ?? "";
    await dropObservable(people.investigator, { observableId, reason: why });
    expect(await valuesOf(people.investigator)).not.toContain("198.51.100.8");
    expect(await shownTo(people.coordinator, opened, "dropped")).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: observableId, dropReason: why })]),
    );
    const met = await as(
      people.investigator,
      (tx) => seenBefore(tx, [{ kind: "ipv4", value: "198.51.100.8" }]),
      "read only",
    );
    expect(met).toEqual([]);
    await expectRefusal(
      () => dropObservable(people.investigator, { observableId, reason: why }),
      "conflict",
      "observable.dropped",
    );
    expect(await record("198.51.100.8")).toEqual({ recorded: 1, known: 0 });
  });

  it("is forbidden to the spokesperson and unknown to a stranger", async () => {
    const [row] = await shownTo(people.investigator);
    const observableId = row?.id ?? "";
    await expectRefusal(
      () => dropObservable(people.spokesperson, { observableId, reason: why }),
      "forbidden",
    );
    await expectRefusal(
      () => dropObservable(people.strangers.investigator, { observableId, reason: why }),
      "not_found",
    );
  });

  refusedInClosedCase("observable.drop", async () => {
    const [row] = await owner()`select id from observables where case_id = ${shut?.id ?? ""}`;
    await dropObservable(people.investigator, { observableId: row?.id, reason: why });
  });
});
