import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { mails, subscriptions } from "@/db/schema/subscriptions";
import { type MailServerForTests, mailServerFor } from "@/e2e/structure/mail-server";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { addressFor, subscriber, tokenOf } from "@/e2e/structure/subscribers";
import { as } from "@/lib/kernel/as";
import { setClock } from "@/lib/kernel/clock";
import { confirmSubscription, endSubscription, standOfSubscription } from "./answer";
import { askToSubscribe, mostAsks } from "./ask";
import { forgetUnconfirmed } from "./forget";
import { sendMails } from "./send";

ownDatabase();
const at = new Date();
const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000);

let server: MailServerForTests;
beforeAll(async () => {
  server = await mailServerFor();
  for (const [name, value] of Object.entries(server.set)) vi.stubEnv(name, value);
});
beforeEach(() => {
  server.received.length = 0;
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
});

const sendAt = async (moment: Date) => {
  const back = setClock(() => moment);
  await sendMails().finally(back);
};
const rows = () =>
  owner()`select to_jsonb(s) as row from subscriptions s union all select to_jsonb(m) from mails m`;

describe("An address that somebody gives", () => {
  it("is asked once by a mail with a link of its own, and stands in clear in no table and no link", async () => {
    const address = addressFor("a");
    await askToSubscribe({ address, language: "en", at });
    await sendAt(at);
    const [asked, ...more] = server.received;
    expect(more).toEqual([]);
    expect(asked).toMatchObject({ to: address });
    const token = await tokenOf(address);
    expect(asked?.text).toContain(`http://localhost:3000/en/subscribe/${token}\n`);
    const kept = JSON.stringify(await rows());
    expect(kept).not.toContain(address);
    expect(kept).not.toContain(address.split("@")[0]);
    expect(kept).not.toContain(token);
    await sendAt(later(1));
    expect(server.received).toHaveLength(1);
  });

  it("is asked again by another mail after an hour, with the same link, and never once it is confirmed", async () => {
    const address = addressFor("b");
    for (const hours of [0, 0.9]) await askToSubscribe({ address, language: "id", at: later(hours) });
    await sendAt(later(1));
    expect(server.received).toHaveLength(1);
    await askToSubscribe({ address, language: "fr", at: later(2) });
    await sendAt(later(2));
    const [first, second] = server.received;
    expect(second?.messageId).not.toBe(first?.messageId);
    const token = await tokenOf(address);
    expect(first?.text).toContain(`/id/subscribe/${token}`);
    expect(second?.text).toContain(`/fr/subscribe/${token}`);
    await confirmSubscription(token, later(3));
    await askToSubscribe({ address, language: "ar", at: later(9) });
    await sendAt(later(9));
    expect(server.received).toHaveLength(2);
  });

  it("is asked by no more than three mails from whomever, until it was forgotten", async () => {
    const address = addressFor("e");
    for (const hours of [0, 2, 4, 6, 30]) {
      await askToSubscribe({ address, language: "id", at: later(hours) });
      await sendAt(later(hours));
    }
    expect(server.received).toHaveLength(mostAsks);
    await forgetUnconfirmed(later(53));
    await askToSubscribe({ address, language: "id", at: later(54) });
    await sendAt(later(54));
    expect(server.received).toHaveLength(mostAsks + 1);
  });

  it("is confirmed within 48 hours, and forgotten after them when it was not", async () => {
    const [early, late] = [addressFor("c"), addressFor("d")];
    for (const address of [early, late]) await askToSubscribe({ address, language: "en", at });
    const [first, second] = [await tokenOf(early), await tokenOf(late)];
    expect(await confirmSubscription(first, later(47))).toBe(true);
    expect(await confirmSubscription(first, later(90))).toBe(true);
    expect(await standOfSubscription(second, later(47))).toBe("asked");
    expect(await standOfSubscription(second, later(49))).toBeNull();
    expect(await confirmSubscription(second, later(49))).toBe(false);
    expect(await confirmSubscription("x".repeat(43), at)).toBe(false);
    await forgetUnconfirmed(later(47));
    expect(await tokenOf(late)).toBe(second);
    await forgetUnconfirmed(later(48));
    expect(await tokenOf(late)).toBe("");
    expect(await tokenOf(early)).toBe(first);
  });

  it("is forgotten at once when it ends, with what was still to be sent to it", async () => {
    const address = await subscriber("en", at);
    const token = await tokenOf(address);
    await endSubscription(token, at);
    await endSubscription(token, at);
    expect(await tokenOf(address)).toBe("");
    await sendAt(later(1));
    expect(server.received.map(({ to }) => to)).not.toContain(address);
    expect(
      await owner()`select from mails m where not exists (select from subscriptions s where s.id = m.subscription_id)`,
    ).toHaveLength(0);
  });

  it("is seen by nobody at the desk", async () => {
    await subscriber("en", at);
    const people = await makePeople();
    for (const who of [people.administrator, people.auditor, people.custodian, people.spokesperson])
      for (const table of [subscriptions, mails])
        expect(await as(who, (tx) => tx.select().from(table), "read only")).toEqual([]);
  });
});
