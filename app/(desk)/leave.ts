"use server";
import { redirect } from "next/navigation";
import { sentForm } from "@/app/_server/door/taken-up";
import { leave } from "@/app/_server/enter";
import { requirePerson } from "@/app/_server/session";
import { endSession } from "@/lib/sessions/end";

/** Signs out of this session. */
export const leaveDesk = async (sent: FormData): Promise<void> => {
  sentForm(sent);
  const person = await requirePerson();
  await endSession(person, {});
  await leave();
  redirect("/sign-in");
};
