"use server";
import { formAction } from "@/app/_server/form-action";
import { relabelCase } from "@/lib/cases/relabel";

export const submitLabel = formAction(relabelCase, { back: "/cases/[reference]/people" });
