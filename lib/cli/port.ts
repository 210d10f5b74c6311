import { createServer } from "node:net";
import { freePort } from "@/db/free-port";
import { configuredOrigin } from "@/lib/kernel/origin";
import { Failure } from "./failure";

export type Address = { host: string; port: number; origin: string; health: string };

/** Where to serve, from `HOST`, `PORT` and `RUNUT_ORIGIN`; port 0 means any. Refuses what is no port. */
export const servingAddress = async (): Promise<Address> => {
  const host = process.env.HOST || "127.0.0.1";
  const wanted = process.env.PORT || "3000";
  if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65_535)
    throw new Failure(`PORT is not a port: ${wanted}`, 2);
  const port = Number(wanted) || (await freePort());
  const origin = configuredOrigin(String(port));
  if (!URL.canParse(origin)) throw new Failure(`RUNUT_ORIGIN is not an address: ${origin}`, 2);
  return { host, port, origin, health: `http://${near(host)}:${port}/api/health` };
};

const near = (host: string) => {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
};

/** Refuses a port that somebody else listens on, before anything is started. */
export const refuseTakenPort = ({ host, port }: Address): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(new Failure(sentence(error, host, port))));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });

const sentence = ({ code, message }: NodeJS.ErrnoException, host: string, port: number) => {
  if (code === "EADDRINUSE")
    return `Port ${port} is in use by another program. Choose one with PORT=..., or stop it.`;
  if (code === "EACCES")
    return `This account may not serve on port ${port}. Choose one above 1023 with PORT=...`;
  return `Cannot serve on ${host}:${port}: ${message}`;
};
