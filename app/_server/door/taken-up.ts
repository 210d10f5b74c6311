import { AsyncLocalStorage } from "node:async_hooks";

/** A request under way: whether it reads, and whether code of ours has begun to answer it. */
export type UnderWay = { readonly reads: boolean; taken: boolean };

/** Kept on the process, because a bundler may load this module more than once. */
const kept = globalThis as { runutUnderWay?: AsyncLocalStorage<UnderWay> };
kept.runutUnderWay ??= new AsyncLocalStorage();
const { runutUnderWay: underWay } = kept;

export const whileUnderWay = (request: UnderWay, answer: () => void): void => underWay.run(request, answer);

/** Puts down that a page is being made: what fails from here on is our failure, not a header of the request. */
export const takeUpPage = (): void => {
  const request = underWay.getStore();
  if (request?.reads) request.taken = true;
};

/** The form that an action was sent with. An action that was sent with anything else has not begun, and its request counts as one that cannot be read. */
export const sentForm = (form: unknown): FormData => {
  if (!(form instanceof FormData)) throw new TypeError("An action takes a form.");
  const request = underWay.getStore();
  if (request) request.taken = true;
  return form;
};
