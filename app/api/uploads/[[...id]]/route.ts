import { evidenceOf } from "@/app/_server/evidence-form";
import { refused } from "@/app/_server/form-action";
import { refusalStatus } from "@/app/_server/refusal-status";
import { isSameOrigin } from "@/app/_server/same-origin";
import { currentPerson } from "@/app/_server/session";
import { answerUpload, formOf } from "@/app/_server/upload-protocol";
import { collectUpload } from "@/lib/evidence/intake/collect-upload";
import { uploadOf } from "@/lib/evidence/intake/uploads";
import type { Person } from "@/lib/kernel/actor";
import { Refusal } from "@/lib/kernel/refusal";

type Context = { params: Promise<{ id?: string[] }> };

/** Begins, continues, asks after and gives up an upload; a POST to one that has come whole makes the item. Another person's upload does not exist. */
const answer = async (request: Request, { params }: Context): Promise<Response> => {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const person = await currentPerson();
  if (!person) return new Response(null, { status: 401 });
  const [id, ...more] = (await params).id ?? [];
  if (more.length > 0) return new Response(null, { status: 404 });
  if (id !== undefined && request.method === "POST") return finish(person, id, request);
  if (id !== undefined && !(await isOwn(person, id))) return new Response(null, { status: 404 });
  return answerUpload(person, request, (refusal) => refused(refusal, new FormData()));
};

export { answer as DELETE, answer as HEAD, answer as PATCH, answer as POST };

const isOwn = (person: Person, id: string): Promise<boolean> =>
  uploadOf(person, id).then(Boolean, () => false);

const finish = async (person: Person, id: string, request: Request): Promise<Response> => {
  try {
    const says = request.headers.has("content-type");
    const sent = says ? await request.formData().catch(() => null) : new FormData();
    if (!sent) return new Response(null, { status: (await isOwn(person, id)) ? 400 : 404 });
    const readSha256 = sent.get("readSha256") || undefined;
    const item = await collectUpload(person, id, ({ fields }) => ({
      ...evidenceOf(formOf(fields)),
      readSha256,
    }));
    return Response.json(item);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return Response.json(await refused(error, new FormData()), { status: refusalStatus[error.code] });
  }
};
