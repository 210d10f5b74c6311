import { logFile } from "@/app/_server/log-file";
import { currentPerson } from "@/app/_server/session";
import { readEntry } from "@/lib/audit/queries";
import { as } from "@/lib/kernel/as";
import { may } from "@/lib/kernel/policy";
import { Refusal } from "@/lib/kernel/refusal";

type Given = { params: Promise<{ index: string }> };

/** One entry with its proof, for auditors: the file names under which authority values were erased. 404 for a place that the reader does not see. */
export const GET = async (_: Request, { params }: Given): Promise<Response> => {
  const { index } = await params;
  const person = await currentPerson();
  if (!person) return new Response(null, { status: 401 });
  if (!may(person, "audit.export")) return new Response(null, { status: 403 });
  if (!/^(0|[1-9]\d{0,14})$/.test(index)) return new Response(null, { status: 404 });
  try {
    await as(person, (tx) => readEntry(tx, Number(index)), "read only");
  } catch (error) {
    if (error instanceof Refusal) return new Response(null, { status: 404 });
    throw error;
  }
  return logFile([Number(index)], `runut-entry-${index}.jsonl`);
};
