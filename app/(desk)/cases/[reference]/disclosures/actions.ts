"use server";
import { formAction } from "@/app/_server/form-action";
import { recordDisclosure } from "@/lib/disclosures/record";

export const submitDisclosure = formAction(recordDisclosure, { back: "/cases/[reference]/disclosures" });
