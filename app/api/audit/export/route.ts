import { logFile } from "@/app/_server/log-file";
import { refusedTo } from "@/app/_server/refused-to";
import { isSameOrigin } from "@/app/_server/same-origin";
import { currentPerson } from "@/app/_server/session";
import { exportSeen } from "@/lib/audit/export-seen";
import { Refusal } from "@/lib/kernel/refusal";

/** The entries of a filter that the reader sees, with proofs; that they were taken is in the log before the first byte leaves. */
export const POST = async (request: Request): Promise<Response> => {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const person = await currentPerson();
  if (!person) return new Response(null, { status: 401 });
  const form = await request.formData();
  try {
    const given = Object.fromEntries([...form].filter(([, value]) => value !== ""));
    return logFile(await exportSeen(person, given), "runut-audit.jsonl");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refusedTo("/audit", error);
  }
};
