import "server-only";
import { absoluteSeconds } from "@/lib/sessions/limits";
import { isSecure } from "./is-secure";
import { sessionCookieName } from "./session-cookie-name";

/** The cookie of a session. */
export const sessionCookie = () => ({
  name: sessionCookieName(),
  options: {
    httpOnly: true,
    sameSite: "lax" as const,
    path: "/",
    secure: isSecure(),
    maxAge: absoluteSeconds,
  },
});
