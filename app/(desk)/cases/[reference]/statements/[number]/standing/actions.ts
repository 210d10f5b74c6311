"use server";
import { formAction } from "@/app/_server/form-action";
import { letStand } from "@/lib/statements/stands";

export const submitStanding = formAction(letStand, { back: "/cases/[reference]/statements/[number]" });
