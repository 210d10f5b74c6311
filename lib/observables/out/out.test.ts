import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import type { Person } from "@/lib/kernel/actor";
import { recordObservables } from "../record";
import { exportObservables } from "./export";

ownDatabase();

const hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const into = { caseId: opened.id, role: "attack" };
  const seen = { firstSeenOn: "2021-08-20", lastSeenOn: "2021-08-24" };
  const { investigator } = people;
  await recordObservables(investigator, {
    ...into,
    text: `203.0.113.9 2001:db8::/32 ${hash} CVE-2015-1427`,
    ...seen,
  });
  await recordObservables(investigator, {
    ...into,
    text: "hxxps://forum[.]example[.]com/77 seller@mail.example.com 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
    label: "GREEN",
  });
  await recordObservables(investigator, { ...into, text: "python-requests/2.26.0", kind: "user_agent" });
  await recordObservables(investigator, { ...into, text: "site.example.com", label: "RED" });
});

const take = (format: "stix" | "misp", by: Person = people.coordinator) =>
  exportObservables(by, { reference: opened.reference, format });
const text = async (...asked: Parameters<typeof take>) => JSON.stringify((await take(...asked)).file);

describe("The observables of a case as a file", () => {
  it("of STIX 2.1 have the object of each kind, when it was seen, and the definition of every label that is used", async () => {
    const { name, file } = await take("stix");
    expect(name).toBe(`${opened.reference}-AMBER.stix.json`);
    const { objects } = file as { objects: (Record<string, unknown> & { type: string; id: string })[] };
    const of = (type: string) => objects.filter((object) => object.type === type);
    expect(of("marking-definition").map(({ name }) => name)).toEqual(["TLP:AMBER", "TLP:GREEN"]);
    expect(of("ipv4-addr")[0]).toMatchObject({
      value: "203.0.113.9",
      spec_version: "2.1",
      object_marking_refs: ["marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"],
    });
    expect(of("ipv6-addr")[0]).toMatchObject({ value: "2001:db8::/32" });
    expect(of("file")[0]).toMatchObject({ hashes: { "SHA-256": hash } });
    expect(of("vulnerability")[0]).toMatchObject({ name: "CVE-2015-1427" });
    expect(of("url")[0]).toMatchObject({ value: "https://forum.example.com/77" });
    expect(of("observed-data")[0]).toMatchObject({
      first_observed: "2021-08-19T17:00:00.000Z",
      last_observed: "2021-08-24T16:59:59.000Z",
      number_observed: 1,
    });
    const [by] =
      await owner()`select recorded_at from organisations where id = ${people.coordinator.organisationId}`;
    expect(of("identity")[0]).toMatchObject({ created: by?.recorded_at.toISOString() });
    const ids = new Set(objects.map(({ id }) => id));
    expect(ids.size).toBe(objects.length);
    const refs = objects.flatMap((object) => [
      ...((object.object_refs ?? []) as string[]),
      ...((object.object_marking_refs ?? []) as string[]),
      ...(object.created_by_ref ? [String(object.created_by_ref)] : []),
    ]);
    expect(refs.filter((id) => !ids.has(id))).toEqual([]);
    for (const { type, id } of objects) expect(id).toMatch(new RegExp(`^${type}--[0-9a-f-]{36}$`));
  });

  it("of MISP are attributes of an event under the strictest label, each tagged with its own", async () => {
    const { file } = await take("misp");
    const { Event } = file as {
      Event: { date: string; Tag: object[]; distribution: string; Attribute: Record<string, unknown>[] };
    };
    const [found] = await owner()`select to_char(opened_at at time zone 'Asia/Jakarta', 'YYYY-MM-DD') as day
      from cases where id = ${opened.id}`;
    expect(Event.date).toBe(found?.day);
    expect(Event).toMatchObject({ info: opened.reference, distribution: "0", Tag: [{ name: "tlp:amber" }] });
    const types = Event.Attribute.map(({ type }) => type).sort();
    expect(types).toEqual(
      ["btc", "email", "ip-src", "ip-src", "sha256", "url", "user-agent", "vulnerability"].sort(),
    );
    expect(Event.Attribute.find(({ type }) => type === "email")).toMatchObject({
      Tag: [{ name: "tlp:green" }],
    });
  });

  it("leave out what a label keeps from who takes them, carry the strictest label of what is in them, and the log says how many", async () => {
    expect(await text("misp")).not.toContain("site.example.com");
    expect((await take("misp", people.investigator)).name).toBe(`${opened.reference}-RED.misp.json`);
    expect(await text("stix", people.investigator)).toContain("site.example.com");
    expect(await lastEvent("observable.export", people.investigator.id)).toMatchObject({
      case_id: opened.id,
      facts: { format: "stix", count: 9, heldBack: 0, label: "RED" },
    });
  });

  it("are forbidden to the spokesperson, and their case is unknown to a stranger", async () => {
    await expectRefusal(() => take("stix", people.spokesperson), "forbidden");
    await expectRefusal(() => take("stix", people.strangers.investigator), "not_found");
  });
});
