/** Intake and closure are never optional. */
export const optionalWorkstreams = ["verification", "police", "statements"] as const;
