import { configuredAuthority, configuredWitnesses } from "@/lib/audit/witnesses";
import { storeLocation } from "@/lib/evidence/store/location";
import { isHere } from "@/lib/kernel/this-machine";
import { scannerAddress } from "@/lib/malware/address";
import { Failure } from "./failure";

/** Refuses a neighbour on another machine to whom anybody on the way could listen, or in whose place anybody could answer; unless RUNUT_TRUSTED_NETWORK says that the way to it is encrypted already, or nobody else's. */
export const checkLinks = (): void => {
  if (process.env.RUNUT_TRUSTED_NETWORK === "1") return;
  const open = openLinks()[0];
  if (open)
    throw new Failure(
      `${open} Or set RUNUT_TRUSTED_NETWORK=1, if what leads there is encrypted already or nobody else's.`,
      2,
    );
};

const openLinks = (): string[] => [
  ...openDatabase(process.env.DATABASE_URL),
  ...overHttp("RUNUT_EVIDENCE", endpoints()),
  ...overHttp(
    "RUNUT_WITNESSES",
    configuredWitnesses().map(({ url }) => url),
  ),
  ...overHttp("RUNUT_TSA", [configuredAuthority()?.url]),
  ...openScanner(),
];

/** One name in the certificate, and a certificate that is verified: what PostgreSQL calls verify-full. */
const openDatabase = (url: string | undefined): string[] => {
  if (!url) return [];
  const { hostname, searchParams } = new URL(url);
  if (isHere(hostname) || searchParams.get("sslmode") === "verify-full") return [];
  return [`DATABASE_URL leads to ${hostname} without TLS that is verified: add ?sslmode=verify-full to it.`];
};

const endpoints = () => {
  const store = storeLocation();
  return [store.kind === "s3" ? store.endpoint : null];
};

const overHttp = (variable: string, urls: readonly (string | null | undefined)[]): string[] =>
  urls.flatMap((url) => {
    if (!url) return [];
    const { protocol, hostname } = new URL(url);
    if (protocol === "https:" || isHere(hostname)) return [];
    return [`${variable} leads to ${hostname} over http: use https.`];
  });

const openScanner = (): string[] => {
  const at = scannerAddress();
  if (!at || isHere(at.host)) return [];
  return [`RUNUT_CLAMAV leads to ${at.host}, and clamd knows no TLS: run it on this machine.`];
};
