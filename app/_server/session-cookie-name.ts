import { isSecure } from "./is-secure";

/** What the cookie of a session is called; over https its name makes the browser insist on this host, path and Secure. */
export const sessionCookieName = (): string => (isSecure() ? "__Host-runut.session" : "runut.session");
