import { sparePool } from "@/db/connect";
import { requestUnderWay } from "./under-way";

/** What tells that the reader for whom this code works is gone; nothing when it does not answer a request that reads. An act goes on to its end. */
export const readerLeft = (): AbortSignal | undefined => {
  const request = requestUnderWay();
  return request?.reads ? request.left : undefined;
};

/** Cancels what the transaction runs when its reader is gone. To be awaited before the connection serves anybody else: by then a cancel has reached its server, which ignores one that finds it idle. */
export const cancelWhenLeft = (
  left: AbortSignal,
  begun: PromiseLike<{ state: { pid: number } }>,
): (() => Promise<unknown>) => {
  let sent: Promise<unknown> | undefined;
  const cancel = () => {
    sent = cancelling(begun).catch(() => undefined);
  };
  left.addEventListener("abort", cancel);
  return async () => {
    left.removeEventListener("abort", cancel);
    await sent;
  };
};

const cancelling = async (begun: PromiseLike<{ state: { pid: number } }>) => {
  const { state } = await begun;
  await sparePool()`select pg_cancel_backend(${state.pid})`;
};
