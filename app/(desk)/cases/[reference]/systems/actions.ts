"use server";
import { formAction } from "@/app/_server/form-action";
import { bringInSystem } from "@/lib/systems/bring-in";
import { connectSystems } from "@/lib/systems/connect";
import { recordSystem } from "@/lib/systems/record";

const back = "/cases/[reference]/systems";

export const submitSystem = formAction(recordSystem, { back, made: `${back}#[id]` });
export const submitBringIn = formAction(bringInSystem, { back, made: `${back}#[id]` });
export const submitConnection = formAction(connectSystems, { back });
