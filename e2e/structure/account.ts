import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { job, type Role } from "@/lib/kernel/actor";
import { createOrganisation } from "@/lib/organisations/create";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { invitePerson } from "@/lib/people/invite";
import { newTotpSecret } from "@/lib/people/totp";
import { confirmWaiting, secondPersonOf } from "./confirmed";

export type Account = { personId: string; email: string; password: string; totpSecret: string };

/** Somebody in an organisation of their own, or in this one, who has been invited and has not answered yet. */
export const invite = async (roles: readonly Role[] = ["coordinator"], within?: string) => {
  const name = `organisation ${randomBytes(4).toString("hex")}`;
  const organisationId =
    within ?? (await createOrganisation(job("bootstrap"), { name, short: name, kind: "agency" })).id;
  const email = `${randomBytes(4).toString("hex")}@runut.example`;
  const invited = { organisationId, name: `${roles.join(", ")} of ${name}`, email, roles };
  return { ...(await invitePerson(job("bootstrap"), invited)), email, organisationId };
};

/** An account that can sign in at once: invited, with a password and a known authenticator, and what takes a second person confirmed by one. */
export const makeAccount = async (
  roles: readonly Role[] = ["coordinator"],
  within?: string,
): Promise<Account> => {
  const { personId, token, email, organisationId, waiting } = await invite(roles, within);
  const known = { password: `a password ${randomBytes(4).toString("hex")}`, totpSecret: newTotpSecret() };
  await acceptInvitation(job("sign-in"), { token, ...known });
  if (waiting.length > 0) await confirmWaiting(personId, await secondPersonOf(organisationId));
  return { personId, email, ...known };
};

/** What an authenticator with this secret shows at that time. */
export const codeAt = (totpSecret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate({ timestamp: at.getTime() });
