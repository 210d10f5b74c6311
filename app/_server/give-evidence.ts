import "server-only";
import type { Person } from "@/lib/kernel/actor";
import { ownPath } from "./own-path";
import { purposeForm } from "./purpose-form";
import { refusedTo } from "./refused-to";

/** Answers the form under an item with something of its bytes. A refusal leads back to the page that the form came from. */
export const giveEvidence = (give: (person: Person, itemId: string, form: FormData) => Promise<Response>) =>
  purposeForm<{ id: string }>(
    (person, form, { id }) => give(person, id, form),
    refusedTo((form) => ownPath(form.get("back"))),
  );
