import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { type Account, codeAt, makeAccount } from "@/e2e/structure/account";
import { movingClock } from "@/e2e/structure/moving-clock";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { endEverywhere } from "@/lib/entry/end-everywhere";
import { job } from "@/lib/kernel/actor";
import { setClock } from "@/lib/kernel/clock";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { loadPerson } from "@/lib/people/load";
import { reinvitePerson } from "@/lib/people/reinvite";
import { failuresAllowed, windowMinutes } from "./attempts";
import { signIn } from "./sign-in";

ownDatabase();
movingClock();

let restore: () => void = () => undefined;
afterEach(() => restore());

/** Lets the tests go on this many minutes after they began. */
const began = Date.now();
let minute = 0;
const later = (minutes: number) => {
  minute += minutes;
  const at = new Date(began + minute * 60_000);
  restore();
  restore = setClock(() => at);
  return at;
};

const enters = async (
  { email, password, totpSecret }: Account,
  device: string | null,
  from = "192.0.2.1",
) => {
  const given = { email, password, code: codeAt(totpSecret, new Date(began + minute * 60_000)) };
  const entered = await signIn(from, given, device).catch((error: { key: string }) => error.key);
  return typeof entered === "string" || entered.step === "enrol" ? { refused: entered } : entered;
};
const guess = ({ email }: Account, from: string, device: string | null = null) =>
  signIn(from, { email, password: "a guess", code: "000000" }, device).catch(
    (error: { key: string }) => error.key,
  );
/** Somebody guesses until the account has to wait. */
const lock = async (account: Account) => {
  for (let n = 0; n < failuresAllowed.account; n++) await guess(account, `203.0.113.${n}`);
};
const known = async (account: Account): Promise<string> => {
  const entered = await enters(account, null);
  if (!("device" in entered)) throw new Error("not signed in");
  return entered.device;
};
const kept = { refused: "session.too_many" };

describe("a stranger who guesses passwords", () => {
  test("from fifty addresses for an hour keeps the owner out of no device that is known", async () => {
    const account = await makeAccount();
    later(1);
    const device = await known(account);
    for (let n = 0; n < 60; n++) {
      later(1);
      for (let one = 0; one < 5; one++) await guess(account, `203.0.113.${(n * 5 + one) % 50}`);
      if (n % 12 === 11) {
        expect(await enters(account, null), "an unknown device").toEqual(kept);
        expect(await enters(account, device, "203.0.113.7")).toMatchObject({ step: "entered", device });
      }
    }
    later(windowMinutes + 1);
    expect(await enters(account, null), "a quarter of an hour after").toMatchObject({ step: "entered" });
  });

  test("gets no further with a device that is known of another account, or made up", async () => {
    const [account, stranger] = [await makeAccount(), await makeAccount()];
    later(1);
    const theirs = await known(stranger);
    await lock(account);
    for (const device of [theirs, randomUUID()])
      expect(await guess(account, "203.0.113.9", device)).toBe("session.too_many");
  });

  test("at a known device has its own few attempts, and the account's others are left as they are", async () => {
    const account = await makeAccount();
    later(1);
    const device = await known(account);
    later(1);
    const answers = [];
    for (let n = 0; n <= failuresAllowed.device; n++) answers.push(await guess(account, "192.0.2.1", device));
    expect(answers.slice(-2)).toEqual(["session.refused", "session.too_many"]);
    expect(await enters(account, null, "192.0.2.2")).toMatchObject({ step: "entered" });
  });
});

describe("a known device", () => {
  test("is forgotten when its person signs out everywhere", async () => {
    const account = await makeAccount();
    later(1);
    const device = await known(account);
    await endEverywhere(await loadPerson(account.personId), { currentPassword: account.password });
    await lock(account);
    later(1);
    expect(await enters(account, device)).toEqual(kept);
  });

  test("is forgotten when the way in was made anew", async () => {
    const account = await makeAccount();
    later(1);
    const device = await known(account);
    const { token } = await reinvitePerson(job("bootstrap"), { personId: account.personId });
    const { password, totpSecret } = account;
    await acceptInvitation(job("sign-in"), { token, password, totpSecret });
    await lock(account);
    later(1);
    expect(await enters(account, device)).toEqual(kept);
    const [row] = await owner()`select revoked_at from known_devices where id = ${device}`;
    expect(row?.revoked_at).toBeInstanceOf(Date);
  });
});
