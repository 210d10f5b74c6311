import { evidenceOf, itemPath } from "@/app/_server/evidence-form";
import { refused } from "@/app/_server/form-action";
import { dropKept, leadBack, leadToSignIn } from "@/app/_server/kept-typed";
import { fieldsBeforeFiles, readMultipart, type SentFile } from "@/app/_server/multipart";
import { refusalStatus } from "@/app/_server/refusal-status";
import { isSameOrigin } from "@/app/_server/same-origin";
import { currentPerson } from "@/app/_server/session";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import type { Person } from "@/lib/kernel/actor";
import { Refusal } from "@/lib/kernel/refusal";

/** Takes evidence in from the form of a case, its file streamed. Answers a script with JSON, a bare form by leading on. */
export const POST = async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const person = await currentPerson();
  const scripted = request.headers.get("accept")?.includes("application/json") ?? false;
  if (!person)
    return scripted ? new Response(null, { status: 401 }) : leadToSignIn(await fieldsBeforeFiles(request));
  let known = new FormData();
  try {
    const item = await readMultipart(request, (fields, file) => {
      known = fields;
      return collect(person, fields, file);
    });
    await dropKept(person, known);
    const path = itemPath(known, item.number);
    return scripted ? Response.json({ path }) : seeOther(path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const state = await refused(error, known);
    if (scripted) return Response.json(state, { status: refusalStatus[error.code] });
    return leadBack(person, known, state);
  }
};

const collect = (person: Person, fields: FormData, file: SentFile | null) =>
  collectEvidence(person, { ...evidenceOf(fields), ...(file && { fileName: file.name, bytes: file.bytes }) });

const seeOther = (path: string) => new Response(null, { status: 303, headers: { location: path } });
