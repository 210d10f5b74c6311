import { fromBase64, hex, sha256, toBase64, utf8 } from "./bytes";

/** FORMAT.md §11, by WebCrypto: whether the record under its salt is one of the rows whose digests (base64) the body of an event commits to. */
export const isCommitted = async (
  { salt, record, body }: { salt: string; record: string; body: string },
  digests: readonly string[],
): Promise<boolean> => {
  const own = toBase64(await sha256(utf8(`${salt}\n${record}`)));
  if (!digests.includes(own)) return false;
  return hex(await sha256(...inOrder(digests).map(fromBase64))) === recordsOf(body);
};

/** Ascending by their bytes, which is the order of their hex digits. */
const inOrder = (digests: readonly string[]): string[] =>
  digests.toSorted((one, other) => (hex(fromBase64(one)) < hex(fromBase64(other)) ? -1 : 1));

const recordsOf = (body: string): unknown => JSON.parse(body).records;
