import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import type { Person } from "@/lib/kernel/actor";
import { personOfSession } from "@/lib/sessions/person-of";
import { callerAddress } from "./address";
import { authSecret } from "./auth-secret";
import { carriedDeputy } from "./deputy-cookie";
import { takeUpPage } from "./door/taken-up";
import { sessionCookie } from "./session-cookie";

/** Who is signed in, looked up once a request; null when nobody is, or no longer. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  takeUpPage();
  const token = (await cookies()).get(sessionCookie().name)?.value;
  if (!token) return null;
  return personOfSession(await sessionIdIn(token), await callerAddress(), await carriedDeputy());
});

/** Who is signed in; whoever is not is sent to sign in and led back here. */
export const requirePerson = async (): Promise<Person> => {
  const person = await currentPerson();
  if (person) return person;
  const here = (await headers()).get("x-runut-path") ?? "/";
  redirect(here === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(here)}`);
};

/** Sessions by the tokens that name them. Opening a token takes longer than asking whether its session still lives, which each request does. */
const opened = new Map<string, unknown>();
const most = 1000;

const sessionIdIn = async (token: string): Promise<unknown> => {
  if (opened.has(token)) return opened.get(token);
  try {
    const session = (await decode({ token, secret: authSecret() }))?.sid;
    if (opened.size >= most) opened.delete(opened.keys().next().value ?? "");
    opened.set(token, session);
    return session;
  } catch {
    return null;
  }
};
