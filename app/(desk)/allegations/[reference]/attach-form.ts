import { addAttachments } from "@/lib/attachments/add";
import { withFiles } from "@/lib/attachments/with-files";

/** The form in which files are added to an allegation later. */
export const attachForm = { act: withFiles(addAttachments), back: "/allegations/[reference]#attachments" };
