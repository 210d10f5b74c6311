import { hash } from "node:crypto";

/** Whether bytes have the form of a time stamp of this text (FORMAT.md §9), whoever made it: DER in the members that the form names, which libraries that read BER as well do not tell, and the SHA-256 of the text as the imprint. */
export const isStampOf = (token: Buffer, text: string): boolean => {
  try {
    const [type, signed] = inside(only(token), tags.sequence, 2);
    const data = inside(only(content(signed, tags.explicit)), tags.sequence);
    const info = only(content(contentInfo(data), tags.explicit));
    return is(type, signedData) && isInfoOf(only(content(info, tags.octets)), text);
  } catch (error) {
    if (error instanceof NoForm) return false;
    throw error;
  }
};

type Value = { tag: number; content: Buffer };
class NoForm extends Error {}

const tags = { integer: 2, octets: 4, oid: 6, time: 24, sequence: 48, set: 49, explicit: 0xa0, lists: 0xa1 };
const signedData = Buffer.from("2a864886f70d010702", "hex");
const tstInfo = Buffer.from("2a864886f70d0109100104", "hex");
const sha256 = Buffer.from("608648016503040201", "hex");

/** What stands in SignedData (RFC 5652 §5.1): its type must be that of a time stamp, and one must have signed it. */
const contentInfo = ([version, algorithms, encapsulated, ...rest]: readonly Value[]): Value | undefined => {
  content(version, tags.integer);
  content(algorithms, tags.set);
  const [type, info] = inside(encapsulated, tags.sequence, 2);
  const others = rest.slice(0, -1).map(({ tag }) => tag);
  const areKnown = [[], [tags.explicit], [tags.lists], [tags.explicit, tags.lists]].some(
    (known) => `${known}` === `${others}`,
  );
  const [signer] = inside(rest.at(-1), tags.set, 1);
  content(signer, tags.sequence);
  if (!areKnown || !is(type, tstInfo)) throw new NoForm();
  return info;
};

/** TSTInfo (RFC 3161 §2.4.2) up to the time; what follows is not looked into. */
const isInfoOf = (info: Value, text: string): boolean => {
  const [version, policy, imprint, serial, time] = inside(info, tags.sequence);
  const [algorithm, digest] = inside(imprint, tags.sequence, 2);
  const [name] = inside(algorithm, tags.sequence);
  content(version, tags.integer);
  content(policy, tags.oid);
  content(serial, tags.integer);
  const at = content(time, tags.time).toString("latin1");
  const isOfText = content(digest, tags.octets).equals(hash("sha256", text, "buffer"));
  return isOfText && is(name, sha256) && /^\d{14}(?:\.\d+)?Z$/.test(at);
};

const is = (value: Value | undefined, oid: Buffer) => content(value, tags.oid).equals(oid);

const content = (value: Value | undefined, tag: number): Buffer => {
  if (value?.tag !== tag) throw new NoForm();
  return value.content;
};

const only = (bytes: Buffer): Value => {
  const [value, ...others] = valuesIn(bytes);
  if (!value || others.length > 0) throw new NoForm();
  return value;
};

/** The values inside one of this tag, as many as are asked for. */
const inside = (value: Value | undefined, tag: number, count?: number): Value[] => {
  const values = valuesIn(content(value, tag));
  if (count !== undefined && values.length !== count) throw new NoForm();
  return values;
};

/** Values one behind the other: a tag of one byte, a length in the shortest form, and as many bytes. */
const valuesIn = (bytes: Buffer): Value[] => {
  const values: Value[] = [];
  for (let at = 0; at < bytes.length; ) {
    const [tag = 0, first = 0xff] = bytes.subarray(at, at + 2);
    const count = first < 0x80 ? 0 : first & 0x7f;
    const begin = at + 2 + count;
    if ((tag & 0x1f) === 0x1f || count > 4 || first === 0x80 || begin > bytes.length) throw new NoForm();
    const length = count === 0 ? first : bytes.readUIntBE(at + 2, count);
    const isShortest = count === 0 || (length >= 0x80 && bytes[at + 2] !== 0);
    if (!isShortest || begin + length > bytes.length) throw new NoForm();
    values.push({ tag, content: bytes.subarray(begin, begin + length) });
    at = begin + length;
  }
  return values;
};
