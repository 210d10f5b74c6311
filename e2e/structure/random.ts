import fc from "fast-check";

/** How many times its usual length a random test has. */
export const soak = Number(process.env.RUNUT_SOAK || 1);

/** How often a costly property is tried: so many times in every run of the tests, and `RUNUT_SOAK` times as often in a soak. */
export const tries = (usual: number): { numRuns: number } => ({ numRuns: usual * soak });

// Without a seed fast-check takes one of its own and tells it where a property fails.
const seed = process.env.RUNUT_SEED ? { seed: Number(process.env.RUNUT_SEED) } : {};
fc.configureGlobal({ ...seed, ...tries(100) });

export { fc };
