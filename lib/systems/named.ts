import { eq } from "drizzle-orm";
import { z } from "zod";
import { organisations } from "@/db/schema/organisations";
import { systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { asCompared } from "./same-name";

/** A system as somebody writes which one they mean, where no menu holds it: by its exact name, with its owner in brackets or without, or by the address of its page. */
export const writtenName = () => line(500);

/** The id of the system that the actor sees and that is written so in this field. Refuses a name that none bears, and one that several do. */
export const systemNamed = async (tx: Tx, field: string, written: string): Promise<string> => {
  const id = idIn(written);
  const owned = tx
    .select({ id: systems.id, name: systems.name, owner: organisations.short })
    .from(systems)
    .leftJoin(organisations, eq(organisations.id, systems.ownerId));
  const seen = await (id ? owned.where(eq(systems.id, id)) : owned);
  const [found, ...others] = seen.filter(
    (one) => id || [one.name, `${one.name} (${one.owner})`].map(asCompared).includes(asCompared(written)),
  );
  if (!found) throw invalid({ [field]: "system_not_named" });
  if (others.length > 0) throw invalid({ [field]: "several_systems_named" });
  return found.id;
};

/** The id in the address of a system's page, whatever stands behind it there. */
const idIn = (written: string): string | undefined =>
  z.uuid().safeParse(/^(?:\S*\/systems\/)?([0-9a-f-]{36})\/?(?:[?#].*)?$/i.exec(written)?.[1]?.toLowerCase())
    .data;
