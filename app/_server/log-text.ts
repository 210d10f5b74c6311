import { job } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";

/** Answers anybody with what the log says of itself as plain text; 404 before there is anything. Nothing in it is about a case. */
export const logText = async (read: (tx: Tx) => Promise<string | undefined>): Promise<Response> => {
  const text = await as(job("public"), read, "read only");
  if (!text) return new Response("Not yet.\n", { status: 404, headers });
  return new Response(text, { headers });
};

const headers = {
  "content-type": "text/plain; charset=utf-8",
  "cache-control": "no-cache",
  "access-control-allow-origin": "*",
};
