"use server";
import { formAction } from "@/app/_server/form-action";
import { publishTranslation } from "@/lib/statements/translation/publish";
import { reviewTranslation } from "@/lib/statements/translation/review";
import { translateStatement } from "@/lib/statements/translation/translate";
import { draftByService } from "@/lib/statements/translation-services/draft";
import { withPasted } from "./with-pasted";

const back = "/cases/[reference]/statements/[number]/translations/[language]";

export const submitTranslation = withPasted(formAction(translateStatement, { back }));
export const submitServiceDraft = formAction(draftByService, { back });
export const submitReview = formAction(reviewTranslation, { back });
export const submitTranslated = formAction(publishTranslation, { back });
