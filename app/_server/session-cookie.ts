import "server-only";
import { absoluteSeconds } from "@/lib/sessions/limits";

/** Whether people reach this installation over https, as RUNUT_ORIGIN says. */
export const isSecure = (): boolean => (process.env.RUNUT_ORIGIN ?? "").startsWith("https://");

/** The cookie of a session; over https its name makes the browser insist on this host, path and Secure. */
export const sessionCookie = () => ({
  name: isSecure() ? "__Host-runut.session" : "runut.session",
  options: {
    httpOnly: true,
    sameSite: "lax" as const,
    path: "/",
    secure: isSecure(),
    maxAge: absoluteSeconds,
  },
});
