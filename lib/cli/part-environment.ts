import type { DatabaseUrls } from "@/db/throwaway";
import { home } from "@/lib/kernel/home";
import type { Address } from "./port";

export type PartOptions = { address: Address; urls: DatabaseUrls; sessionSecret: string };

/** What web and jobs processes find in their environment: all that they need, and not the owner's way into the database. */
export const partEnvironment = ({ address, urls, sessionSecret }: PartOptions): NodeJS.ProcessEnv => {
  const { DATABASE_URL: _owner, ...inherited } = process.env;
  return {
    ...inherited,
    NODE_ENV: "production",
    RUNUT_HOME: home(),
    PORT: String(address.port),
    RUNUT_APP_URL: urls.appUrl,
    RUNUT_WORKER_URL: urls.workerUrl,
    NEXTAUTH_SECRET: sessionSecret,
    NEXTAUTH_URL: address.origin,
    RUNUT_ORIGIN: address.origin,
  };
};
