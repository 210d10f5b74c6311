"use server";
import { formAction } from "@/app/_server/form-action";
import {
  amendAssessment,
  amendCase,
  amendClaim,
  amendExposure,
  amendExposureCount,
  amendExposureReport,
  amendExposureRetest,
  amendExposureScore,
  amendExposureStep,
  amendRetestResult,
  amendSystem,
  amendTimelineEntry,
} from "@/lib/amendments/amend";

export const submitCase = formAction(amendCase, { back: "/cases/[reference]" });
export const submitClaim = formAction(amendClaim, { back: "/cases/[reference]/claims" });
export const submitSystem = formAction(amendSystem, { back: "/cases/[reference]/systems" });
export const submitExposure = formAction(amendExposure, { back: "/cases/[reference]/exposures" });
export const submitAssessment = formAction(amendAssessment, { back: "/cases/[reference]/assessments" });
export const submitReport = formAction(amendExposureReport, { back: "/cases/[reference]/exposures" });
export const submitStep = formAction(amendExposureStep, { back: "/cases/[reference]/exposures" });
export const submitCount = formAction(amendExposureCount, { back: "/cases/[reference]/exposures" });
export const submitScore = formAction(amendExposureScore, { back: "/cases/[reference]/exposures" });
export const submitRetest = formAction(amendExposureRetest, { back: "/cases/[reference]/exposures" });
export const submitRetestResult = formAction(amendRetestResult, { back: "/cases/[reference]/exposures" });
export const submitEntry = formAction(amendTimelineEntry, { back: "/cases/[reference]/timeline" });
