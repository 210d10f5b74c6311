import { createHash, randomBytes } from "node:crypto";

/** The secret part of a calendar's address: 32 random bytes. */
export const newCalendarToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of it. */
export const calendarDigest = (token: string): string => createHash("sha256").update(token).digest("hex");

export const calendarPath = (token: string): string => `/api/calendar/${token}.ics`;
