import { fileForm } from "@/app/_server/file-form";
import { logForm } from "@/app/(desk)/allegations/new/form";

/** Logs an allegation with its files from a browser without JavaScript. */
export const POST = fileForm(logForm.act, logForm);
