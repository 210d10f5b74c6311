import { logText } from "@/app/_server/log-text";
import { newestCheckpoint } from "@/lib/audit/queries";

export const dynamic = "force-dynamic";

/** The newest checkpoint of the audit log, a C2SP signed note. */
export const GET = (): Promise<Response> => logText(async (tx) => (await newestCheckpoint(tx))?.note);
