import { createHash, randomBytes } from "node:crypto";

/** How long an invitation's link works. */
export const invitationDays = 7;

/** The secret part of an invitation's link: 32 random bytes. */
export const newInvitationToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of it. */
export const invitationDigest = (token: string): string => createHash("sha256").update(token).digest("hex");

export const invitationPath = (token: string): string => `/invitation/${token}`;
