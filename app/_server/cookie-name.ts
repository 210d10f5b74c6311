import { isSecure } from "./is-secure";

/** What a cookie of ours is called. Over https its name makes the browser insist on Secure and on this host, and on the whole site where it is for that. */
export const cookieName = (name: string, path = "/"): string => {
  if (!isSecure()) return name;
  return path === "/" ? `__Host-${name}` : `__Secure-${name}`;
};

/** What the cookie of a session is called. */
export const sessionCookieName = (): string => cookieName("runut.session");
