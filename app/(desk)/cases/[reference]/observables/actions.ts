"use server";
import { formAction } from "@/app/_server/form-action";
import { dropObservable } from "@/lib/observables/drop";
import { recordObservables } from "@/lib/observables/record";
import { seeObservableAgain } from "@/lib/observables/see-again";

const back = "/cases/[reference]/observables";

export const submitObservables = formAction(recordObservables, { back });
export const submitSeenAgain = formAction(seeObservableAgain, {
  back: "/cases/[reference]/observables/[observableId]",
});
export const submitDropped = formAction(dropObservable, { back });
