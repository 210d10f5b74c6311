import "server-only";
import type { NextAuthOptions } from "next-auth";
import credentials from "next-auth/providers/credentials";
import { Refusal } from "@/lib/kernel/refusal";
import { endSession } from "@/lib/sessions/end";
import { absoluteSeconds } from "@/lib/sessions/limits";
import { personOfSession } from "@/lib/sessions/person-of";
import { signIn } from "@/lib/sessions/sign-in";
import { callerAddress } from "./address";
import { browserInWords, carriedDevice } from "./device-cookie";
import { isSecure } from "./is-secure";
import { ownPath } from "./own-path";
import { sessionCookie } from "./session-cookie";

/** Sign-in by next-auth: its token holds a session's id and nothing else, and the session is looked up each time. */
export const authOptions: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: absoluteSeconds },
  useSecureCookies: isSecure(),
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: "/sign-in", signOut: "/account", error: "/sign-in" },
  providers: [
    credentials({
      credentials: { email: {}, password: {}, code: {} },
      authorize: async (given) => {
        try {
          const [address, device, browser] = [callerAddress(), carriedDevice(), browserInWords()];
          const entered = await signIn(await address, given, await device, await browser);
          return entered.step === "entered" ? { id: entered.sessionId } : null;
        } catch (error) {
          if (error instanceof Refusal) return null;
          throw error;
        }
      },
    }),
  ],
  callbacks: {
    // next-auth's own takes what is no address for a failure.
    redirect: ({ url, baseUrl }) =>
      new URL(ownPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url), baseUrl).href,
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: async ({ session, token }) => {
      const person = await personOfSession(token.sid, null);
      return { expires: session.expires, ...(person ? { user: { name: person.name } } : {}) };
    },
  },
  events: {
    signOut: async ({ token }) => {
      const person = await personOfSession(token.sid, await callerAddress());
      if (person?.sessionId) await endSession(person, {});
    },
  },
  logger: {
    error: (code) => console.error(`next-auth: ${code}`),
    warn: () => undefined,
    debug: () => undefined,
  },
};
