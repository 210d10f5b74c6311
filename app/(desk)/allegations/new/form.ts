import { logAllegation } from "@/lib/allegations/log";
import { withFiles } from "@/lib/attachments/with-files";

/** The form in which an allegation is logged: its act, and how it is read. */
export const logForm = {
  act: withFiles(logAllegation),
  back: "/allegations/[reference]",
  read: (fields: object, form: FormData) => ({
    ...fields,
    answerWithinHours: form.get("clock") === "on" ? 24 : null,
  }),
};
