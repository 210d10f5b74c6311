import { logText } from "@/app/_server/log-text";
import { newestNote } from "@/lib/audit/queries";

export const dynamic = "force-dynamic";

/** The newest checkpoint of the audit log, a C2SP signed note. */
export const GET = (): Promise<Response> => logText(newestNote);
