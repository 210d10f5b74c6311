import { fileForm } from "@/app/_server/file-form";
import { implementForm } from "@/app/(desk)/cases/[reference]/recommendations/implement-form";

/** Records that a recommendation is carried out, with the files that prove it, from a browser without JavaScript. */
export const POST = fileForm(implementForm.act, implementForm);
