import { job } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";

/** Reads as the job that serves the public: publications, and nothing else. */
export const asPublic = <T>(fn: (tx: Tx) => Promise<T>): Promise<T> => as(job("public"), fn, "read only");
