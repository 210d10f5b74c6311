import "server-only";
import { absoluteSeconds } from "@/lib/sessions/limits";
import { sessionCookieName } from "./cookie-name";
import { isSecure } from "./is-secure";

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
