import { servingNow } from "@/lib/health/serving";
import { health } from "@/lib/health/state";
import { version } from "@/lib/kernel/version";

export const dynamic = "force-dynamic";

/** 200 when everything works and 503 when something does not; which part, how many web processes serve, and the version is all it tells. */
export const GET = async (): Promise<Response> => {
  const states = await health();
  const isWell = !Object.values(states).includes("down") && states.rights === "whole";
  return Response.json(
    { version, ...states, web: servingNow() },
    { status: isWell ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
};
