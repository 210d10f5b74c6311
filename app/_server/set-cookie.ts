import "server-only";
import { cookies } from "next/headers";
import { cookieList, type ListedCookie } from "./cookie-list";
import { cookieName } from "./cookie-name";
import { isSecure } from "./is-secure";

/** The name that a listed cookie has on this installation. */
export const nameOfCookie = (cookie: ListedCookie): string =>
  cookieName(cookieList[cookie].name, cookieList[cookie].path);

/** How a listed cookie is set. */
export const cookieOptions = (cookie: ListedCookie) => {
  const { path, seconds, httpOnly } = cookieList[cookie];
  const lifetime = seconds === null ? {} : { maxAge: seconds };
  return { path, httpOnly, sameSite: "lax" as const, secure: isSecure(), ...lifetime };
};

/** Lets the browser carry a listed cookie. */
export const setCookie = async (cookie: ListedCookie, value: string): Promise<void> => {
  (await cookies()).set(nameOfCookie(cookie), value, cookieOptions(cookie));
};

/** Takes a listed cookie away from the browser. */
export const dropCookie = async (cookie: ListedCookie): Promise<void> => {
  (await cookies()).set(nameOfCookie(cookie), "", { ...cookieOptions(cookie), maxAge: 0 });
};
