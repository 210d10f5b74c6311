import { logText } from "@/app/_server/log-text";
import { verifierKeys } from "@/lib/audit/queries";

export const dynamic = "force-dynamic";

/** The verifier keys of the audit log, one a line, the one in force first. */
export const GET = (): Promise<Response> =>
  logText(async (tx) => (await verifierKeys(tx)).map((vkey) => `${vkey}\n`).join(""));
