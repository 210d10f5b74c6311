"use server";
import { formAction } from "@/app/_server/form-action";
import type { FormState } from "@/app/_ui/form-state";
import { importSystems } from "@/lib/systems/file/import";

/** Brings in the file of the form, or what was pasted into it. */
export const submitImport = async (before: FormState, sent: FormData): Promise<FormState> => {
  const file = sent.get("file");
  const bytes = isChosen(file) ? new Uint8Array(await file.arrayBuffer()) : undefined;
  sent.delete("file");
  const act = formAction(importSystems, {
    back: "/systems",
    read: ({ text }) => ({ text, bytes }),
  });
  return act(before, sent);
};

/** A form in which no file was chosen sends an empty one without a name, which React's reader of forms calls "undefined". */
const isChosen = (file: FormDataEntryValue | null): file is File =>
  file instanceof File && (file.size > 0 || !["", "undefined"].includes(file.name));
