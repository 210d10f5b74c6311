import { conflict, type Refusal, type RefusalKey } from "@/lib/kernel/refusal";
import type { EvidenceStore } from "./store";

/** The evidence store that `make` gives at the first call; a full disk and an unreachable server come out of it as refusals. */
export const withRefusals = (make: () => Promise<EvidenceStore>): EvidenceStore => {
  const act = async <T>(what: (store: EvidenceStore) => Promise<T>): Promise<T> => {
    try {
      return await what(await make());
    } catch (error) {
      throw storeRefusal(error) ?? error;
    }
  };
  return {
    put: (bytes, most) => act((store) => store.put(bytes, most)),
    adopt: (path) => act((store) => store.adopt(path)),
    open: (sha256) => act((store) => store.open(sha256)),
    examine: (sha256) => act((store) => store.examine(sha256)),
    has: (sha256) => act((store) => store.has(sha256)),
    list: async function* () {
      yield* (await make()).list();
    },
    remove: (name) => act((store) => store.remove(name)),
    check: () => act((store) => store.check()),
  };
};

/** The refusal that says why a store failed, no room or no way to it; null for an error that nobody foresaw. */
export const storeRefusal = (error: unknown): Refusal | null => {
  const seen = causes(error);
  if (seen.some(({ code }) => full.has(code ?? ""))) return refusal("evidence.no_room", error);
  const isAway = seen.some(
    ({ code, name, $metadata }) =>
      unreachable.has(code ?? "") ||
      /^Timeout|NetworkingError|^CredentialsProviderError$/.test(name ?? "") ||
      isRefusedBy($metadata),
  );
  return isAway ? refusal("evidence.store_away", error) : null;
};

const refusal = (key: RefusalKey, cause: unknown) => Object.assign(conflict(key), { cause });

type Seen = { code?: string; name?: string; $metadata?: { httpStatusCode?: number }; cause?: unknown };

const causes = (error: unknown): Seen[] => {
  const seen: Seen[] = [];
  for (let one = error as Seen | undefined; one && typeof one === "object" && seen.length < 5; ) {
    seen.push(one);
    one = one.cause as Seen | undefined;
  }
  return seen;
};

const full = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
const unreachable = new Set([
  ...["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH"],
  ...["EPIPE", "EROFS", "EIO"],
]);

/** An S3 that answers, but not to us: it is broken, or does not know us or the bucket. */
const isRefusedBy = (metadata: Seen["$metadata"]) => {
  const status = metadata?.httpStatusCode ?? 0;
  return status >= 500 || status === 401 || status === 403 || status === 404;
};
