import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { invitationOf } from "./invitation-of";

/** Whom a one-time link invites, for the page behind it; null when it does not work, whatever the reason. */
export const findInvitation = (token: string, at: Date) =>
  as(job("sign-in"), (tx) => invitationOf(tx, token, at), "read only");
