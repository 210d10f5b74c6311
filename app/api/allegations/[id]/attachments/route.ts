import { fileForm } from "@/app/_server/file-form";
import { attachForm } from "@/app/(desk)/allegations/[reference]/attach-form";

/** Adds files to an allegation from a browser without JavaScript. */
export const POST = fileForm(attachForm.act, attachForm);
