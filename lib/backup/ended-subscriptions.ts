import { open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { endedSubscriptions } from "@/db/schema/subscriptions";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { home } from "@/lib/kernel/home";

const ended = z.object({ tokenHash: z.string(), endedAt: z.coerce.date() });
type Ended = z.output<typeof ended>;

const path = () => join(home(), "ended-subscriptions.jsonl");

/** Writes which subscriptions were ended as the home keeps it, for a restore from a backup that knows less. What is kept there already stays. */
export const keepEndedSubscriptions = async (): Promise<void> => {
  const known = await kept();
  const rows = await as(job("mail"), (tx) => tx.select().from(endedSubscriptions), "read only");
  const fresh = rows.filter(({ tokenHash }) => !known.has(tokenHash));
  if (fresh.length === 0) return;
  const all = [...known.values(), ...fresh].map((each) => `${JSON.stringify(each)}\n`).join("");
  const aside = `${path()}.${process.pid}.new`;
  const file = await open(aside, "w", 0o600);
  await file
    .writeFile(all)
    .then(() => file.sync())
    .finally(() => file.close());
  await rename(aside, path());
};

/** Takes out again the subscriptions that were ended after the backup was made and came back with it, as far as the home knows; gives how many, null where it keeps nothing. */
export const endAgain = async (): Promise<number | null> => {
  const rows = [...(await kept()).values()];
  if (rows.length === 0) return null;
  return as(job("bootstrap"), async (tx) => {
    const hashes = JSON.stringify(rows.map(({ tokenHash }) => tokenHash));
    await tx.insert(endedSubscriptions).values(rows).onConflictDoNothing();
    const gone = await tx.execute(sql`delete from subscriptions
      where token_hash in (select jsonb_array_elements_text(${hashes}::text::jsonb)) returning id`);
    return gone.length;
  });
};

/** What the home keeps, by the digest of the token. */
const kept = async (): Promise<Map<string, Ended>> => {
  const lines = await readFile(path(), "utf8").catch(() => "");
  const rows = lines.split("\n").filter((line) => line !== "");
  return new Map(rows.map((line) => ended.parse(JSON.parse(line))).map((each) => [each.tokenHash, each]));
};
