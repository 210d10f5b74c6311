import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A way to a database that can be frozen: it still takes connections then, and nothing goes through it until it thaws. */
export const freezingDatabase = async (url: string) => {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket)).on("error", () => socket.destroy());
    if (isFrozen) socket.pause();
    return socket;
  };
  const server = createServer((client) => {
    const behind = connect(Number(port), hostname);
    client.pipe(behind).pipe(client);
    keep(client);
    keep(behind);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const frozen = new URL(url);
  frozen.port = String((server.address() as AddressInfo).port);
  return {
    url: frozen.href,
    freeze: () => {
      isFrozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw: () => {
      isFrozen = false;
      for (const socket of sockets) socket.resume();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
};
