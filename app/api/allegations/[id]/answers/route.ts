import { fileForm } from "@/app/_server/file-form";
import { answerForm } from "@/app/(desk)/allegations/[reference]/answer-form";

/** Records what a source was told, with the files sent, from a browser without JavaScript. */
export const POST = fileForm(answerForm.act, answerForm);
