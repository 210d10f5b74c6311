import { answerAllegation } from "@/lib/allegations/answer";
import { withFiles } from "@/lib/attachments/with-files";

/** The form in which the source of an allegation is answered. */
export const answerForm = { act: withFiles(answerAllegation), back: "/allegations/[reference]#answers" };
