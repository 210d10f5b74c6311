import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { codeAt, makeAccount } from "@/e2e/structure/account";
import { ownDatabase } from "@/e2e/structure/own-database";
import { makePeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { loadPerson } from "@/lib/people/load";
import { devicesOf, isKnownDevice } from "./devices";
import { forgetDevice } from "./forget-device";
import { forgetEveryDevice } from "./forget-every-device";
import { signIn } from "./sign-in";

ownDatabase();

const browsers = ["A browser on a desk", "A browser on a telephone"];

/** Somebody of an organisation who has signed in on two devices. */
const onTwoDevices = async (within?: string) => {
  const account = await makeAccount(["coordinator"], within);
  const given = (at: number) => ({ ...account, code: codeAt(account.totpSecret, new Date(Date.now() + at)) });
  for (const [index, browser] of browsers.entries()) await signIn(null, given(index * 30_000), null, browser);
  const person = await loadPerson(account.personId);
  const devices = await seenBy(person, person);
  return { person, email: account.email, devices };
};
const seenBy = (who: Person, { id }: Person) => as(who, (tx) => devicesOf(tx, id), "read only");

test("Somebody sees which browsers they are known by, since when and what these said, and forgets one or all", async () => {
  const { person, email, devices } = await onTwoDevices();
  expect(devices.map(({ browser }) => browser).toSorted()).toEqual(browsers);
  for (const { knownAt, usedAt } of devices) expect([knownAt, usedAt]).toEqual([expect.any(Date), knownAt]);
  const [{ id: deviceId } = { id: "" }] = devices;
  await forgetDevice(person, { personId: person.id, deviceId });
  expect(await isKnownDevice(email, deviceId)).toBe(false);
  expect(await seenBy(person, person)).toEqual(devices.slice(1));
  const facts = { device: deviceId };
  expect(await lastEvent("person.forget-device", person.id)).toMatchObject({ subject_id: person.id, facts });
  await expectRefusal(() => forgetDevice(person, { personId: person.id, deviceId }), "not_found");
  expect(await forgetEveryDevice(person, { personId: person.id })).toEqual({ forgotten: 1 });
  expect(await seenBy(person, person)).toEqual([]);
  await expectRefusal(() => forgetEveryDevice(person, { personId: person.id }), "not_found");
});

test("An administrator sees and forgets the devices of colleagues, an auditor sees them, and a stranger finds none", async () => {
  const people = await makePeople();
  const { person, devices } = await onTwoDevices(people.administrator.organisationId);
  const elsewhere = await loadPerson((await makeAccount(["administrator"])).personId);
  const [{ id: deviceId } = { id: randomUUID() }] = devices;
  for (const other of [people.coordinator, elsewhere]) {
    expect(await seenBy(other, person)).toEqual([]);
    await expectRefusal(() => forgetDevice(other, { personId: person.id, deviceId }), "not_found");
    await expectRefusal(() => forgetEveryDevice(other, { personId: person.id }), "not_found");
  }
  expect(await seenBy(people.auditor, person)).toEqual(devices);
  await expectRefusal(() => forgetEveryDevice(people.auditor, { personId: person.id }), "not_found");
  expect(await seenBy(people.administrator, person)).toEqual(devices);
  await forgetDevice(people.administrator, { personId: person.id, deviceId });
  expect(await forgetEveryDevice(people.administrator, { personId: person.id })).toEqual({ forgotten: 1 });
});
