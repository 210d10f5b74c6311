import "server-only";
import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import { absoluteSeconds } from "@/lib/sessions/limits";
import { authSecret } from "./auth-secret";
import { dropDeputy } from "./deputy-cookie";
import { carryDevice } from "./device-cookie";
import { lookForKept } from "./kept-typed";
import { dropCookie, nameOfCookie, setCookie } from "./set-cookie";

/** Gives the browser the cookie of a session that has begun and of the device it is known as, and the language of its person unless it chose one. */
export const enter = async (begun: {
  sessionId: string;
  personId: string;
  locale: "id" | "en";
  device: string;
}): Promise<void> => {
  const jar = await cookies();
  const value = await encode({
    token: { sid: begun.sessionId },
    secret: authSecret(),
    maxAge: absoluteSeconds,
  });
  await setCookie("session", value);
  await carryDevice(begun.device);
  await lookForKept(begun.personId);
  if (!jar.get(nameOfCookie("lang"))) await speak(begun.locale);
};

/** Takes away the cookies of the session and of whom its person acted for. */
export const leave = async (): Promise<void> => {
  await dropCookie("session");
  await dropDeputy();
  await setCookie("left", "1");
};

/** Whether somebody signed out in this browser a moment ago, here or everywhere; a session that ran out is none of it. */
export const hasJustLeft = async (): Promise<boolean> =>
  (await cookies()).get(nameOfCookie("left")) !== undefined;

/** Keeps the language of the desk in this browser. */
export const speak = async (locale: "id" | "en"): Promise<void> => {
  await setCookie("lang", locale);
};
