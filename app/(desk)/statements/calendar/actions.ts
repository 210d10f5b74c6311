"use server";

import { redirect } from "next/navigation";
import { sentForm } from "@/app/_server/door/taken-up";
import { formAction } from "@/app/_server/form-action";
import { requirePerson } from "@/app/_server/session";
import { forgetOnce, keepOnce } from "@/app/_server/shown-once";
import { endCalendar } from "@/lib/statements/calendar/end";
import { renewCalendar } from "@/lib/statements/calendar/renew";
import { calendarPath } from "@/lib/statements/calendar/token";

export const submitCalendar = formAction(renewCalendar, {
  back: async ({ token }) => {
    await keepOnce("calendar", (await requirePerson()).id, [calendarPath(token)]);
    return "/statements/calendar/address";
  },
});

export const submitCalendarEnd = formAction(endCalendar, { back: "/statements/calendar" });

export const leaveCalendarAddress = async (sent: FormData): Promise<void> => {
  sentForm(sent);
  await forgetOnce("calendar");
  redirect("/statements/calendar");
};
