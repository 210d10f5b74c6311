import { evidenceOf, itemPath } from "@/app/_server/evidence-form";
import { refused } from "@/app/_server/form-action";
import { readMultipart, type SentFile } from "@/app/_server/multipart";
import { refusalStatus } from "@/app/_server/refusal-status";
import { refusedTo } from "@/app/_server/refused-to";
import { isSameOrigin } from "@/app/_server/same-origin";
import { currentPerson } from "@/app/_server/session";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import type { Person } from "@/lib/kernel/actor";
import { Refusal } from "@/lib/kernel/refusal";

/** Takes evidence in from the form of a case, its file streamed. Answers a script with JSON, a bare form by leading on. */
export const POST = async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const person = await currentPerson();
  if (!person) return new Response(null, { status: 401 });
  const scripted = request.headers.get("accept")?.includes("application/json") ?? false;
  let known = new FormData();
  try {
    const item = await readMultipart(request, (fields, file) => {
      known = fields;
      return collect(person, fields, file);
    });
    const path = itemPath(known, item.number);
    return scripted ? Response.json({ path }) : seeOther(path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (scripted) return Response.json(await refused(error, known), { status: refusalStatus[error.code] });
    return refusedTo(itemPath(known), error);
  }
};

const collect = (person: Person, fields: FormData, file: SentFile | null) =>
  collectEvidence(person, { ...evidenceOf(fields), ...(file && { fileName: file.name, bytes: file.bytes }) });

const seeOther = (path: string) => new Response(null, { status: 303, headers: { location: path } });
