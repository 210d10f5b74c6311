"use server";
import { formAction } from "@/app/_server/form-action";
import { writeNote } from "@/lib/notes/write";

export const submitNote = formAction(writeNote, {
  back: "/cases/[reference]/notes",
  made: "/cases/[reference]/notes/[id]",
});
