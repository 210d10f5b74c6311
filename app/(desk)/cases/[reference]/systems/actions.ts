"use server";
import { formAction } from "@/app/_server/form-action";
import { connectSystems } from "@/lib/systems/connect";
import { recordSystem } from "@/lib/systems/record";

const back = "/cases/[reference]/systems";

export const submitSystem = formAction(recordSystem, { back, made: `${back}#[id]` });
export const submitConnection = formAction(connectSystems, { back });
