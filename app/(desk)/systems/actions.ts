"use server";
import { formAction } from "@/app/_server/form-action";
import { bringInSystem } from "@/lib/systems/bring-in";
import { joinSystems } from "@/lib/systems/join";
import { nameContact } from "@/lib/systems/name-contact";
import { recordSystem } from "@/lib/systems/record";
import { separateSystems } from "@/lib/systems/separate";
import { tellOfSystem } from "@/lib/systems/tell";

export const submitSystem = formAction(recordSystem, { back: "/systems", made: "/systems/[id]" });
export const submitFact = formAction(tellOfSystem, { back: "/systems/[systemId]" });
export const submitContact = formAction(nameContact, { back: "/systems/[systemId]" });
export const submitIntoCase = formAction(bringInSystem, { back: "/systems/[systemId]" });
export const submitJoining = formAction(joinSystems, { back: "/systems/[id]" });
export const submitSeparation = formAction(separateSystems, { back: "/systems/[id]" });
