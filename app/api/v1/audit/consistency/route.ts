import { z } from "zod";
import { proveGrowth } from "@/lib/audit/prove";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";

export const dynamic = "force-dynamic";

const first = z.string().regex(/^[1-9]\d{0,14}$/);
const headers = { "cache-control": "no-cache", "access-control-allow-origin": "*" };

/** Proves to anybody that the log of the newest checkpoint begins with the log of `first` leaves: `{ first, second, proof, checkpoint }`, hashes in base64. 400 without a number, 404 when the log has fewer leaves. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = first.safeParse(new URL(request.url).searchParams.get("first"));
  if (!asked.success)
    return Response.json(
      { error: "first_is_a_number", message: "first is a number of leaves, 1 or more." },
      { status: 400, headers },
    );
  const size = Number(asked.data);
  const grown = await as(job("public"), (tx) => proveGrowth(tx, size), "read only");
  if (!grown)
    return Response.json(
      { error: "log_is_smaller", message: "The log has fewer leaves." },
      { status: 404, headers },
    );
  return Response.json(
    { first: size, second: grown.size, proof: grown.hashes, checkpoint: grown.note },
    { headers },
  );
};
