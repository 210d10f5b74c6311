import "server-only";
import { cookieOptions, nameOfCookie } from "./set-cookie";

/** The cookie of a session. */
export const sessionCookie = () => ({
  name: nameOfCookie("session"),
  options: cookieOptions("session"),
});
