import { invitationPath } from "@/lib/people/invitation-token";
import { lockHolder } from "./launcher-lock";

/** The address of a one-time link on the Runut that serves from here. */
export const invitationAddress = (token: string): string =>
  new URL(invitationPath(token), process.env.RUNUT_ORIGIN ?? lockHolder()?.origin ?? "http://localhost:3000")
    .href;
