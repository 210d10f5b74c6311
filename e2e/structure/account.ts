import { randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { job, type Role } from "@/lib/kernel/actor";
import { createOrganisation } from "@/lib/organisations/create";
import { acceptInvitation } from "@/lib/people/accept-invitation";
import { invitePerson } from "@/lib/people/invite";
import { newTotpSecret } from "@/lib/people/totp";

export type Account = { personId: string; email: string; password: string; totpSecret: string };

/** Somebody in an organisation of their own who has been invited and has not answered yet. */
export const invite = async (roles: readonly Role[] = ["coordinator"]) => {
  const name = `organisation ${randomBytes(4).toString("hex")}`;
  const organisation = await createOrganisation(job("bootstrap"), { name, short: name, kind: "agency" });
  const email = `${randomBytes(4).toString("hex")}@runut.example`;
  const invited = { organisationId: organisation.id, name: `${roles.join(", ")} of ${name}`, email, roles };
  return { ...(await invitePerson(job("bootstrap"), invited)), email, organisationId: organisation.id };
};

/** An account that can sign in at once: invited, with a password and a known authenticator. */
export const makeAccount = async (roles: readonly Role[] = ["coordinator"]): Promise<Account> => {
  const { personId, token, email } = await invite(roles);
  const known = { password: `a password ${randomBytes(4).toString("hex")}`, totpSecret: newTotpSecret() };
  await acceptInvitation(job("sign-in"), { token, ...known });
  return { personId, email, ...known };
};

/** What an authenticator with this secret shows at that time. */
export const codeAt = (totpSecret: string, at: Date): string =>
  new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate({ timestamp: at.getTime() });
