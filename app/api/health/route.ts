import { isDeskOpen, servingNow } from "@/lib/health/serving";
import { health, isWell } from "@/lib/health/state";
import { version } from "@/lib/kernel/version";

export const dynamic = "force-dynamic";

/** 200 when people can work and 503 when not, within a second in either case; which part is well, whether the desk is open yet, how many web processes serve, and the version is all it tells. */
export const GET = async (): Promise<Response> => {
  const states = await health();
  return Response.json(
    { version, ...states, desk: isDeskOpen() ? "open" : "waits for the database", web: servingNow() },
    { status: isWell(states) && isDeskOpen() ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
};
