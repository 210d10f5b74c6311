import { type Browser, expect, type Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import type { organisationKinds } from "@/db/schema/vocabulary";
import { job, type Person, type Role } from "@/lib/kernel/actor";
import { createOrganisation } from "@/lib/organisations/create";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { invitePerson } from "@/lib/people/invite";
import { loadPerson } from "@/lib/people/load";
import { expectAccessible } from "./accessible";
import { sendSignIn, sessionCookieOf } from "./sign-in-form";
import { confirmWaiting, secondPersonOf } from "./structure/confirmed";

export type Account = { person: Person; email: string; password: string; totpSecret: string };
type OrganisationKind = (typeof organisationKinds)[number];

/** An organisation made through the command that administrators use. */
export const makeOrganisation = (name: string, short: string, kind: OrganisationKind) =>
  createOrganisation(job("bootstrap"), { name, short, kind });

/** A person who can sign in: invited, with a password and an authenticator, and what takes a second person confirmed by one. */
export const makeAccount = async (
  organisationId: string,
  name: string,
  roles: readonly Role[],
): Promise<Account> => {
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@runut.example`;
  const password = `a long password of ${name}`;
  const totpSecret = new Secret({ size: 20 }).base32;
  const invited = { organisationId, name, email, roles };
  const { token, personId, waiting } = await invitePerson(job("bootstrap"), invited);
  await acceptInvitation(job("sign-in"), { token, password, totpSecret });
  if (waiting.length > 0) await confirmWaiting(personId, await secondPersonOf(organisationId));
  return { person: await loadPerson(personId), email, password, totpSecret };
};

const stepSeconds = 30;

/** The code that the authenticator shows, or the one that it shows some steps later: a code is taken once. */
export const codeOf = (totpSecret: string, stepsAhead = 0): string =>
  new TOTP({ secret: Secret.fromBase32(totpSecret), period: stepSeconds }).generate({
    timestamp: Date.now() + stepsAhead * stepSeconds * 1000,
  });

/** A page of its own, in English. */
export const openPage = async (browser: Browser, origin: string): Promise<Page> => {
  const context = await browser.newContext({ baseURL: origin });
  await context.addCookies([{ name: "lang", value: "en", url: origin }]);
  return context.newPage();
};

/** The cookie of a session of this account: the first is kept, since a code is taken once in its 30 seconds. A later server may stand at the address of an earlier one, with people of the same names. */
const sessionOf = async (origin: string, account: Account) => {
  const key = `${origin} ${account.person.id}`;
  const kept = sessions.get(key);
  if (kept) return kept;
  const answer = await sendSignIn(origin, { ...account, code: codeOf(account.totpSecret) });
  const { pair } = sessionCookieOf(answer);
  expect(pair.value, `The sign-in of ${account.email} sets a session`).not.toBe("");
  sessions.set(key, pair);
  return pair;
};

const sessions = new Map<string, { name: string; value: string }>();

/** A page of its own on *Today*, signed in as this account without showing the form. */
export const signIn = async (browser: Browser, origin: string, account: Account): Promise<Page> => {
  const page = await openPage(browser, origin);
  await page.context().addCookies([{ ...(await sessionOf(origin, account)), url: origin }]);
  await page.goto("/today");
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  return page;
};

/** Fills in the form of the sign-in on this page, and sends it. */
export const fillSignIn = async (
  page: Page,
  { email, password, totpSecret }: Account,
  stepsAhead = 0,
): Promise<void> => {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByLabel(/^Code/).fill(codeOf(totpSecret, stepsAhead));
  await page.getByRole("button", { name: "Sign in" }).click();
};

/** A page of its own, signed in by filling in the form; `stepsAhead` for a code that was not taken yet. */
export const typeSignIn = async (
  browser: Browser,
  origin: string,
  account: Account,
  stepsAhead = 0,
): Promise<Page> => {
  const page = await openPage(browser, origin);
  await page.goto("/sign-in");
  await expectAccessible(page);
  await fillSignIn(page, account, stepsAhead);
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  return page;
};
