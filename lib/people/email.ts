import { sql } from "drizzle-orm";
import { z } from "zod";
import { credentials } from "@/db/schema/people";

/** An e-mail address as somebody types it; case does not tell two people apart. */
export const email = () => z.string().trim().toLowerCase().max(254).pipe(z.email());

/** The e-mail of an account that is open, as SQL; it can be erased only from a closed one. */
export const openEmail = sql<string>`coalesce(${credentials.email}, '')`;
