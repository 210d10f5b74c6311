import type { Server } from "node:http";
import { Server as SocketServer } from "node:net";

/** Milliseconds: `settle` is how long a connection may still bring its next request, which is answered as its last; `most` is when all are cut. */
type Times = { settle: number; most: number };

const servers = new Set<Server>();
let leaving = false;

/** Counts a server among those that are closed when this process leaves. */
export const closeWhenLeaving = (server: Server): void => {
  servers.add(server);
};

/** Whether every answer is now the last one on its connection. */
export const isLeaving = (): boolean => leaving;

/** Takes no new connections, tells each client with its next answer to go elsewhere, and waits until all are gone. Nobody who is busy is cut off: only connections on which nothing has come for a moment are closed from here. */
export const leave = async ({ settle, most }: Times = { settle: 500, most: 6_000 }): Promise<void> => {
  leaving = true;
  await Promise.all([...servers].map((server) => closed(server, { settle, most })));
};

/** From now on a signal lets this process leave; Next's own way cuts idle connections at once and lets busy ones go on for ever. */
export const leaveOnSignal = (): void => {
  if (!process.env.NEXT_MANUAL_SIG_HANDLE) return;
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      if (!leaving) void leave().finally(() => process.exit(0));
    });
};

const closed = async (server: Server, { settle, most }: Times): Promise<void> => {
  let sweep: NodeJS.Timeout | undefined;
  const begin = setTimeout(() => {
    sweep = setInterval(() => server.closeIdleConnections(), 50);
  }, settle);
  const cut = setTimeout(() => server.closeAllConnections(), most);
  // A server of HTTP would close its idle connections at once, and with them a request that is on its way.
  await new Promise<unknown>((over) => SocketServer.prototype.close.call(server, over));
  clearTimeout(begin);
  clearInterval(sweep);
  clearTimeout(cut);
};
