import { z } from "zod";

/** An e-mail address as somebody types it; case does not tell two people apart. */
export const email = () => z.string().trim().toLowerCase().max(254).pipe(z.email());
