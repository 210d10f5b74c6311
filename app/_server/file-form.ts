import "server-only";
import type { z } from "zod";
import { stageFile } from "@/lib/evidence/intake/staged";
import type { Person } from "@/lib/kernel/actor";
import type { Command } from "@/lib/kernel/command";
import { mostFiles } from "@/lib/kernel/held-files";
import { invalid, Refusal } from "@/lib/kernel/refusal";
import { backAddress } from "./back-address";
import { tellDone } from "./done-notice";
import { refused } from "./form-action";
import { dropKept, leadBack, leadToSignIn } from "./kept-typed";
import { fieldsBeforeFiles, readFiles } from "./multipart";
import { type FormRead, readForm, type SentFields } from "./read-form";
import { returned } from "./returned";
import { isSameOrigin } from "./same-origin";
import { currentPerson } from "./session";

type FileFormOptions = {
  /** The address to which the person is led, filled in as that of a form's action. */
  back: string;
  read?: (fields: SentFields, form: FormData) => Record<string, unknown>;
};

/** The route of a form with files for a browser without JavaScript: each file is received before the act, and stays received when the act is refused. What was typed stands in the form again, with what was refused, also after the session's end; then without files. */
export const fileForm =
  <S extends z.ZodType, R>(act: Command<S, R>, { back, read }: FileFormOptions) =>
  async (request: Request): Promise<Response> => {
    if (!isSameOrigin(request)) return new Response(null, { status: 403 });
    const person = await currentPerson();
    if (!person) return leadToSignIn(await fieldsBeforeFiles(request));
    const form = new FormData();
    let inForm: FormRead["inForm"] | undefined;
    try {
      await receive(person, request, form);
      const sent = readForm(form, act.input);
      inForm = sent.inForm;
      if (form.has("add")) return leadBack(person, form, await returned(form, "row_added"));
      const result = await act(person, read ? read(sent.fields, form) : sent.fields);
      await dropKept(person, form);
      const to = backAddress(back, result, form);
      await tellDone(person, act.action, to, null);
      return seeOther(to);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return leadBack(person, form, await refused(error, form, inForm));
    }
  };

/** Receives the files of the form and puts into it what came; as much as came, where one of them is refused. */
const receive = async (person: Person, request: Request, form: FormData): Promise<void> => {
  const received: string[] = [];
  let fields = new FormData();
  try {
    fields = await readFiles(request, mostFiles + 1, async (known, { name, bytes }) => {
      fields = known;
      if (received.length === mostFiles) throw invalid({ files: "too_many_files" });
      received.push(`${await stageFile(person, name, bytes)} ${name}`);
    });
  } finally {
    for (const [name, value] of fields) form.append(name, value);
    for (const each of received) form.append("files", each);
  }
};

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
