import type { RefusalCode } from "@/lib/kernel/refusal";

/** The HTTP status by which a script learns of a refusal. */
export const refusalStatus = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
} as const satisfies Record<RefusalCode, number>;
