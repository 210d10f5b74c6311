import "server-only";
import { cookies } from "next/headers";
import { now } from "@/lib/kernel/clock";
import { type Enrolment, enrolmentMinutes, openEnrolment } from "@/lib/people/enrolment";
import { cookieName } from "./cookie-name";
import { isSecure } from "./is-secure";

const path = "/sign-in";
const name = () => cookieName("runut.enrolment", path);
const options = () => ({ httpOnly: true, sameSite: "lax", path, secure: isSecure() }) as const;

/** Lets the browser carry the sealed step between password and session. */
export const carryEnrolment = async (step: string): Promise<void> => {
  (await cookies()).set(name(), step, { ...options(), maxAge: enrolmentMinutes * 60 });
};

/** The step that the browser carries, sealed and opened; null when it carries none that is good. */
export const carriedEnrolment = async (): Promise<{ step: string; offered: Enrolment } | null> => {
  const step = (await cookies()).get(name())?.value;
  const offered = step ? openEnrolment(step, now()) : null;
  return step && offered ? { step, offered } : null;
};

export const dropEnrolment = async (): Promise<void> => {
  (await cookies()).set(name(), "", { ...options(), maxAge: 0 });
};
