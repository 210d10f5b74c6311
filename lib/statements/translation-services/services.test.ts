import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type TestPeople } from "@/e2e/structure/people";
import { alsoAs } from "@/e2e/structure/statements";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { confirmService } from "./confirm";
import { endService } from "./end";
import { enterService } from "./enter";
import { servicesInUse } from "./in-use";
import { listServices } from "./queries";

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

const reason = "The machine that it ran on is given up.";
const entered = (more: object = {}, by: Person = people.administrator) =>
  enterService(by, { name: "Ours", address: "http://127.0.0.1:5000/", takes: "AMBER", ...more });
const inUse = async (by: Person) => (await as(by, servicesInUse, "read only")).map(({ id }) => id);

describe("a translation service", () => {
  it("is in use from the word of a second person until it is ended, and each is recorded", async () => {
    const { id } = await entered({ servicePassword: "its-key" });
    expect(await inUse(people.spokesperson)).not.toContain(id);
    await confirmService(people.second_administrator, { serviceId: id });
    expect(await inUse(people.spokesperson)).toContain(id);
    await endService(people.administrator, { serviceId: id, reason });
    expect(await inUse(people.spokesperson)).not.toContain(id);
    const events = await owner()`select action, facts from audit_events
      where facts->>'service' = ${id} order by at`;
    expect(events.map(({ action }) => action)).toEqual([
      "organisation.enter-service",
      "organisation.confirm-service",
      "organisation.end-service",
    ]);
    expect(events[0]?.facts).toMatchObject({ address: "http://127.0.0.1:5000", takes: "AMBER", key: true });
    expect(JSON.stringify(events)).not.toContain("its-key");
    const [row] = await owner()`select sealed_key from translation_services where id = ${id}`;
    expect(row?.sealed_key).toMatch(/^v1\./);
    expect(row?.sealed_key).not.toContain("its-key");
  });

  it("is not confirmed by who entered it, twice, or after its end, and by an auditor as well as an administrator", async () => {
    const { id } = await entered();
    await expect(confirmService(people.administrator, { serviceId: id })).rejects.toMatchObject({
      code: "forbidden",
      key: "service.own",
    });
    await confirmService(people.auditor, { serviceId: id });
    await expect(confirmService(people.second_administrator, { serviceId: id })).rejects.toMatchObject({
      key: "service.confirmed",
    });
    const other = await entered();
    await endService(people.second_administrator, { serviceId: other.id, reason });
    await expect(confirmService(people.auditor, { serviceId: other.id })).rejects.toMatchObject({
      key: "service.ended",
    });
  });

  it("is one's own organisation's affair, and its administrators'", async () => {
    const { id } = await entered();
    await expect(entered({}, people.spokesperson)).rejects.toMatchObject({ code: "forbidden" });
    await expect(endService(people.auditor, { serviceId: id, reason })).rejects.toMatchObject({
      code: "forbidden",
    });
    const stranger = await alsoAs(people.strangers.coordinator, "administrator");
    await expect(confirmService(stranger, { serviceId: id })).rejects.toMatchObject({ code: "not_found" });
    expect((await as(stranger, listServices, "read only")).map((each) => each.id)).not.toContain(id);
    expect(await as(people.investigator, listServices, "read only")).toEqual([]);
  });

  it("is refused by the database to who entered it, whatever the code above says", async () => {
    const { id } = await entered();
    const confirm = as(people.administrator, (tx) =>
      tx.execute(sql`update translation_services set confirmed_by = ${people.administrator.id}, confirmed_at = now()
        where id = ${id}`),
    );
    await expect(confirm).rejects.toMatchObject({
      message: expect.stringMatching("not confirmed by who entered it"),
    });
  });

  it.each([
    ["ftp://translate.agency.example", "service_address"],
    ["translate.agency.example", "service_address"],
    ["https://translate.agency.example/?key=1", "service_address"],
    ["https://name:secret@translate.agency.example", "service_address_secret"],
    ["http://translate.agency.example", "service_address_open"],
    ["https://169.254.169.254/latest", "service_address_closed"],
    ["http://0xa9fea9fe", "service_address_closed"],
    ["https://[fe80::1]", "service_address_closed"],
    ["https://[::ffff:a9fe:a9fe]", "service_address_closed"],
    ["", "required"],
  ])("is not entered at %s", async (address, key) => {
    await expect(entered({ address })).rejects.toMatchObject({ code: "invalid", fields: { address: key } });
  });

  it("is entered over http on another machine where the way there is trusted", async () => {
    vi.stubEnv("RUNUT_TRUSTED_NETWORK", "1");
    const { id } = await entered({ address: "http://translate.agency.example:5000" });
    vi.unstubAllEnvs();
    expect(id).toBeTruthy();
  });
});
