import { encode } from "next-auth/jwt";
import postgres from "postgres";
import { secret } from "@/lib/kernel/secrets";

/** Signs a person in past the form, and gives the cookie that a browser would send. */
export const cookieOf = async (ownerUrl: string, personId: string): Promise<string> => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const [session] = await owner<
    { id: string }[]
  >`insert into sessions (person_id, created_at, seen_at, expires_at)
    values (${personId}, now(), now(), now() + interval '12 hours') returning id`;
  await owner.end();
  const token = await encode({ token: { sid: session?.id }, secret: secret("session") });
  return `runut.session=${token}; lang=en`;
};
