import "server-only";
import type { Person } from "@/lib/kernel/actor";
import { Refusal } from "@/lib/kernel/refusal";
import { ownPath } from "./own-path";
import { refusedTo } from "./refused-to";
import { isSameOrigin } from "./same-origin";
import { currentPerson } from "./session";

type Context = { params: Promise<{ id: string }> };

/** Answers the form under an item with something of its bytes. A refusal leads back to the page that the form came from. */
export const giveEvidence =
  (give: (person: Person, itemId: string, form: FormData) => Promise<Response>) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    if (!isSameOrigin(request)) return new Response(null, { status: 403 });
    const person = await currentPerson();
    if (!person) return new Response(null, { status: 401 });
    const form = await request.formData();
    try {
      return await give(person, (await params).id, form);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refusedTo(ownPath(form.get("back")), error);
    }
  };
