import { z } from "zod";
import { roles } from "@/db/schema/vocabulary";

/** At least one role, each once, in a steady order. */
export const roleList = () =>
  z
    .array(z.enum(roles))
    .min(1)
    .transform((given) => [...new Set(given)].sort());
