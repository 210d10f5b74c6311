"use server";
import { redirect } from "next/navigation";
import { leave } from "@/app/_server/enter";
import { requirePerson } from "@/app/_server/session";
import { endSession } from "@/lib/sessions/end";

/** Signs out of this session. */
export const leaveDesk = async (): Promise<void> => {
  const person = await requirePerson();
  await endSession(person, { sessionId: person.sessionId });
  await leave();
  redirect("/sign-in");
};
