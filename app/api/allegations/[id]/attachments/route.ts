import { readMultipart } from "@/app/_server/multipart";
import { refusedTo } from "@/app/_server/refused-to";
import { isSameOrigin } from "@/app/_server/same-origin";
import { currentPerson } from "@/app/_server/session";
import { addAttachment } from "@/lib/attachments/add";
import { Refusal } from "@/lib/kernel/refusal";

/** Keeps a file of an allegation from the form on its page, its bytes streamed, and leads back there. */
export const POST = async (
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> => {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const person = await currentPerson();
  if (!person) return new Response(null, { status: 401 });
  const { id } = await params;
  let path = "/allegations";
  try {
    await readMultipart(request, (fields, file) => {
      path = `/allegations/${encodeURIComponent(String(fields.get("reference") ?? ""))}`;
      const answerId = fields.get("answerId") || undefined;
      return addAttachment(person, {
        allegationId: id,
        answerId,
        fileName: file?.name ?? "-",
        ...(file && { bytes: file.bytes }),
      });
    });
    return new Response(null, { status: 303, headers: { location: `${path}#attachments` } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusedTo(path, error);
  }
};
