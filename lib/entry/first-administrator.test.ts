import { expect, test } from "vitest";
import { makeAccount } from "@/e2e/structure/account";
import { movingClock } from "@/e2e/structure/moving-clock";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { job } from "@/lib/kernel/actor";
import { setClock } from "@/lib/kernel/clock";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { loadPerson } from "@/lib/people/load";
import { inviteFirstAdministrator } from "./first-administrator";

ownDatabase();
movingClock();

const tokenIn = (path: string | null) => path?.replace("/invitation/", "");

test("an empty installation gives a link until somebody used one, and the newest works", async () => {
  const first = await inviteFirstAdministrator();
  const restore = setClock(() => new Date(Date.now() + 1000));
  const second = await inviteFirstAdministrator().finally(restore);
  expect(first).toMatch(/^\/invitation\/[\w-]{43}$/);
  expect(second).not.toBe(first);
  const [people] = await owner()`select count(*)::int as people from people`;
  expect(people?.people).toBe(1);
  const password = "correct horse battery staple";
  const accepted = await acceptInvitation(job("sign-in"), { token: tokenIn(second), password });
  expect(await loadPerson(accepted.personId)).toMatchObject({ roles: ["administrator"] });
  expect(await inviteFirstAdministrator()).toBeNull();
});

test("an installation with people gives none", async () => {
  await makeAccount();
  expect(await inviteFirstAdministrator()).toBeNull();
});
