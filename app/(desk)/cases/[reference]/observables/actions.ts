"use server";
import { formAction } from "@/app/_server/form-action";
import { dropObservable } from "@/lib/observables/drop";
import { recordObservables } from "@/lib/observables/record";

const back = "/cases/[reference]/observables";

export const submitObservables = formAction(recordObservables, { back });
export const submitDropped = formAction(dropObservable, { back });
