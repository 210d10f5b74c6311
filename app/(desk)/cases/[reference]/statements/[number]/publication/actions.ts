"use server";
import { formAction } from "@/app/_server/form-action";
import { publishStatement } from "@/lib/statements/publish";
import { scheduleStatement } from "@/lib/statements/schedule";
import { stopRelease } from "@/lib/statements/stop-release";

export const submitPublication = formAction(publishStatement, {
  back: "/cases/[reference]/statements/[number]",
});

export const submitSchedule = formAction(scheduleStatement, {
  back: "/cases/[reference]/statements/[number]",
});

export const submitStop = formAction(stopRelease, { back: "/cases/[reference]/statements/[number]" });
