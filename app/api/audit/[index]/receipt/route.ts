import { logFile } from "@/app/_server/log-file";
import { refusalStatus } from "@/app/_server/refusal-status";
import { isFromElsewhere } from "@/app/_server/same-origin";
import { currentPerson } from "@/app/_server/session";
import { exportEntry } from "@/lib/audit/export-entry";
import { Refusal } from "@/lib/kernel/refusal";

type Given = { params: Promise<{ index: string }> };

/** One entry with its proof, for auditors: the file names under which authority values were erased. That it was taken is in the log before the first byte leaves. 404 for a place that the reader does not see. */
export const GET = async (request: Request, { params }: Given): Promise<Response> => {
  if (isFromElsewhere(request)) return new Response(null, { status: 403 });
  const person = await currentPerson();
  if (!person) return new Response(null, { status: 401 });
  const { index } = await params;
  if (!/^(0|[1-9]\d{0,14})$/.test(index)) return new Response(null, { status: 404 });
  try {
    return logFile(
      person,
      [await exportEntry(person, { index: Number(index) })],
      `runut-entry-${index}.jsonl`,
    );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Response(null, { status: refusalStatus[error.code] });
  }
};
