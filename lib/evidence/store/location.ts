import { isAbsolute, join } from "node:path";
import { home } from "@/lib/kernel/home";

/** The days for which the server must keep the bytes that it holds, and whether its administrators may lift that ("governance") or nobody ("compliance"). */
export type Retention = { mode: "GOVERNANCE" | "COMPLIANCE"; days: number };
export type Bucket = {
  kind: "s3";
  bucket: string;
  /** Empty, or ends with a slash. */
  prefix: string;
  region: string;
  endpoint: string | null;
  retention: Retention | null;
};
export type StoreLocation = { kind: "disk"; folder: string } | Bucket;

/** The location of the evidence store: `RUNUT_EVIDENCE`, a folder or `s3://bucket/prefix?endpoint=…&region=…&lock=compliance:3650`; else `evidence` in the home. Refuses what is neither. */
export const storeLocation = (set = process.env.RUNUT_EVIDENCE): StoreLocation => {
  if (!set) return { kind: "disk", folder: join(home(), "evidence") };
  if (isAbsolute(set)) return { kind: "disk", folder: set };
  if (!/^s3:\/\/[a-z0-9][a-z0-9.-]+[a-z0-9](\/|\?|$)/.test(set) || !URL.canParse(set)) throw wrong();
  const { hostname, pathname, searchParams } = new URL(set);
  const unknown = [...searchParams.keys()].find((key) => !["endpoint", "region", "lock"].includes(key));
  if (unknown) throw wrong(`it does not know "${unknown}"`);
  const endpoint = searchParams.get("endpoint");
  if (endpoint !== null && !/^https?:\/\/./.test(endpoint))
    throw wrong("its endpoint must begin with http:// or https://");
  const prefix = decodeURIComponent(pathname).replace(/^\/+|\/+$/g, "");
  return {
    kind: "s3",
    bucket: hostname,
    prefix: prefix === "" ? "" : `${prefix}/`,
    region: searchParams.get("region") ?? process.env.AWS_REGION ?? "us-east-1",
    endpoint,
    retention: retention(searchParams.get("lock")),
  };
};

const retention = (lock: string | null): Retention | null => {
  if (lock === null) return null;
  const [, mode, days] = /^(governance|compliance):([1-9]\d{0,5})$/.exec(lock) ?? [];
  if (!mode || !days) throw wrong("its lock must be governance:DAYS or compliance:DAYS");
  return { mode: mode === "compliance" ? "COMPLIANCE" : "GOVERNANCE", days: Number(days) };
};

const wrong = (why = "") =>
  new Error(
    `RUNUT_EVIDENCE must be the absolute path of a folder or s3://bucket/prefix?endpoint=https://host&region=name${why && `; ${why}`}.`,
  );
