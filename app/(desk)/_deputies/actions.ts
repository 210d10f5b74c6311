"use server";

import { redirect } from "next/navigation";
import { carryDeputy, dropDeputy } from "@/app/_server/deputy-cookie";
import { sentForm } from "@/app/_server/door/taken-up";
import { formAction } from "@/app/_server/form-action";
import { requirePerson } from "@/app/_server/session";
import { appointDeputy } from "@/lib/people/deputies/appoint-deputy";
import { endDeputy } from "@/lib/people/deputies/end-deputy";

export const submitOwnDeputy = formAction(appointDeputy, { back: "/account" });
export const submitDeputyOf = formAction(appointDeputy, { back: "/people/[forId]" });
export const submitOwnEnd = formAction(endDeputy, { back: "/account" });
export const submitEndOf = formAction(endDeputy, { back: "/people/[forId]" });

/** From here on this browser acts for whom its person stands in for, as long as they may. */
export const actFor = async (sent: FormData): Promise<void> => {
  const deputyId = sentForm(sent).get("deputyId");
  await requirePerson();
  if (typeof deputyId === "string") await carryDeputy(deputyId);
  redirect("/today");
};

/** Back to one's own matters. */
export const actAsOneself = async (sent: FormData): Promise<void> => {
  sentForm(sent);
  await dropDeputy();
  redirect("/today");
};
