"use server";
import { formAction } from "@/app/_server/form-action";
import {
  amendAssessment,
  amendCase,
  amendClaim,
  amendExposure,
  amendSystem,
  amendTimelineEntry,
} from "@/lib/amendments/amend";

export const submitCase = formAction(amendCase, { back: "/cases/[reference]" });
export const submitClaim = formAction(amendClaim, { back: "/cases/[reference]/findings" });
export const submitSystem = formAction(amendSystem, { back: "/cases/[reference]/systems" });
export const submitExposure = formAction(amendExposure, { back: "/cases/[reference]/exposures" });
export const submitAssessment = formAction(amendAssessment, { back: "/cases/[reference]/assessments" });
export const submitEntry = formAction(amendTimelineEntry, { back: "/cases/[reference]/timeline" });
