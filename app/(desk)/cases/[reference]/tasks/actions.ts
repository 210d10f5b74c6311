"use server";
import { formAction } from "@/app/_server/form-action";
import { assignTask } from "@/lib/tasks/assign";
import { dropTask } from "@/lib/tasks/drop";
import { finishTask } from "@/lib/tasks/finish";
import { setTask } from "@/lib/tasks/set";

const back = "/cases/[reference]/tasks";

export const submitTask = formAction(setTask, { back, made: `${back}/[id]` });
export const submitAssigned = formAction(assignTask, { back });
export const submitFinished = formAction(finishTask, { back });
export const submitDropped = formAction(dropTask, { back });
