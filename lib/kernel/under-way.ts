import { AsyncLocalStorage } from "node:async_hooks";

/** A request under way: whether it reads, whether code of ours has begun to answer it, what tells that whoever asked is gone, and the status for what could not be done now. */
export type UnderWay = {
  readonly reads: boolean;
  taken: boolean;
  readonly left: AbortSignal;
  forNow?: 503 | 507;
};

/** Kept on the process, because a bundler may load this module more than once. */
const kept = globalThis as { runutUnderWay?: AsyncLocalStorage<UnderWay> };
kept.runutUnderWay ??= new AsyncLocalStorage();
const { runutUnderWay: underWay } = kept;

export const whileUnderWay = <T>(request: UnderWay, answer: () => T): T => underWay.run(request, answer);

/** The request that this code answers, if it answers one. */
export const requestUnderWay = (): UnderWay | undefined => underWay.getStore();
