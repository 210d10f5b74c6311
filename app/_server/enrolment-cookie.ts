import "server-only";
import { cookies } from "next/headers";
import { now } from "@/lib/kernel/clock";
import { type Enrolment, openEnrolment } from "@/lib/people/enrolment";
import { dropCookie, nameOfCookie, setCookie } from "./set-cookie";

/** Lets the browser carry the sealed step between password and session. */
export const carryEnrolment = async (step: string): Promise<void> => {
  await setCookie("enrolment", step);
};

/** The step that the browser carries, sealed and opened; null when it carries none that is good. */
export const carriedEnrolment = async (): Promise<{ step: string; offered: Enrolment } | null> => {
  const step = (await cookies()).get(nameOfCookie("enrolment"))?.value;
  const offered = step ? openEnrolment(step, now()) : null;
  return step && offered ? { step, offered } : null;
};

export const dropEnrolment = async (): Promise<void> => {
  await dropCookie("enrolment");
};
