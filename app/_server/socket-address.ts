import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** Has `x-forwarded-for` tell where a request's connection came from, whatever the request says; a proxy in front is believed only when RUNUT_TRUST_PROXY is set. */
export const believeTheSocket = (): void => {
  if (process.env.RUNUT_TRUST_PROXY) return;
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const address = request.socket.remoteAddress;
    if (address) request.headers["x-forwarded-for"] = address;
    else delete request.headers["x-forwarded-for"];
  });
};
