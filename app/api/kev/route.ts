import type { Readable } from "node:stream";
import { tellDone } from "@/app/_server/done-notice";
import { readMultipart } from "@/app/_server/multipart";
import { isSameOrigin } from "@/app/_server/same-origin";
import { currentPerson } from "@/app/_server/session";
import { invalid, Refusal } from "@/lib/kernel/refusal";
import { loadKev, mostKevBytes } from "@/lib/kev/load";
import type { KevFault } from "@/lib/kev/read-file";

const page = "/people/exploited-vulnerabilities";

/** Loads the file of the catalogue that an administrator sends, and leads back to its page, with what is wrong in it row by row where anything is. */
export const POST = async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const person = await currentPerson();
  if (!person) return new Response(null, { status: 401 });
  try {
    const file = await readMultipart(request, async (_fields, sent) => {
      if (!sent) throw invalid({ file: "required" });
      return bytesOf(sent.bytes);
    });
    await loadKev(person, { file });
    await tellDone(person, "kev.load", page, null);
    return seeOther(page);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return seeOther(`${page}?${refusedAs(error)}`);
  }
};

const bytesOf = async (sent: Readable): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of sent) {
    length += chunk.length;
    // What is over the most is let go unread, and refused for its length below.
    if (length <= mostKevBytes) chunks.push(chunk);
  }
  if (length > mostKevBytes) throw invalid({ file: "kev_too_large" });
  return new Uint8Array(Buffer.concat(chunks));
};

const refusedAs = ({ fields, key, details }: Refusal): URLSearchParams => {
  const faults = (details.faults ?? []) as KevFault[];
  return new URLSearchParams({
    refused: Object.values(fields)[0] ?? key,
    ...(faults.length === 0
      ? {}
      : {
          faults: faults.map(({ row, field, fault }) => `${row}.${field}.${fault}`).join(","),
          count: String(details.count),
        }),
  });
};

const seeOther = (location: string) => new Response(null, { status: 303, headers: { location } });
