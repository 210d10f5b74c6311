// The form of an RFC 3161 time stamp token: DER that is a signed TSTInfo whose imprint is the SHA-256 of the text. Whose it is and
// whether it is signed rightly are not asked: no authority is held, and whoever is not held is passed over (FORMAT.md §9).

import { demand, fromBase64, refuse, sha256 } from "./basics.mjs";

const INTEGER = 0x02;
const OCTETS = 0x04;
const OID = 0x06;
const SEQUENCE = 0x30;
const SET = 0x31;
const EXPLICIT_0 = 0xa0;
const EXPLICIT_1 = 0xa1;
const TIME = 0x18;
const TIME_FORM = /^[0-9]{14}(?:\.[0-9]+)?Z$/;

const SIGNED_DATA = Buffer.from("2a864886f70d010702", "hex");
const TST_INFO = Buffer.from("2a864886f70d0109100104", "hex");
const SHA_256 = Buffer.from("608648016503040201", "hex");

/** The length that begins at this place. DER writes it in the shortest way and always says it. @param {Buffer} bytes @param {number} at @returns {{ length: number, at: number }} */
const readLength = (bytes, at) => {
  const first = bytes[at];
  if (first < 0x80) return { length: first, at: at + 1 };
  const count = first & 0x7f;
  demand(count >= 1 && count <= 4 && at + 1 + count <= bytes.length, "a length of a time stamp is not DER");
  const length = bytes.readUIntBE(at + 1, count);
  demand(
    length >= 0x80 && bytes[at + 1] !== 0,
    "a length of a time stamp is not written in the shortest way",
  );
  return { length, at: at + 1 + count };
};

/** Splits bytes into the DER values of which they consist. @param {Buffer} bytes @returns {{ tag: number, content: Buffer }[]} */
const readValues = (bytes) => {
  const values = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = bytes[at];
    demand(
      (tag & 0x1f) !== 0x1f && at + 1 < bytes.length,
      "a tag of a time stamp is not one that it may have",
    );
    const { length, at: begin } = readLength(bytes, at + 1);
    demand(begin + length <= bytes.length, "a time stamp is cut off");
    values.push({ tag, content: bytes.subarray(begin, begin + length) });
    at = begin + length;
  }
  return values;
};

/** The content of a value that must have this tag. @param {{ tag: number, content: Buffer } | undefined} value @param {number} tag @returns {Buffer} */
const contentOf = (value, tag) =>
  value?.tag === tag ? value.content : refuse("a time stamp is not of the form of RFC 3161");

/** The content of the one value of which bytes consist. @param {Buffer} bytes @param {number} tag @returns {Buffer} */
const onlyContent = (bytes, tag) => {
  const values = readValues(bytes);
  demand(values.length === 1, "a time stamp is not of the form of RFC 3161");
  return contentOf(values[0], tag);
};

/** What a structure of a type by name and an explicit content holds. @param {Buffer} sequence @param {Buffer} type @returns {Buffer} */
const typedContent = (sequence, type) => {
  const [name, content, ...more] = readValues(sequence);
  demand(
    contentOf(name, OID).equals(type) && more.length === 0,
    "a time stamp is not of the form of RFC 3161",
  );
  return contentOf(content, EXPLICIT_0);
};

/** Reads TSTInfo: version, policy, imprint, serial number, time and what may follow. @param {Buffer} info @param {string} text */
const checkInfo = (info, text) => {
  const [version, policy, imprint, serial, time] = readValues(onlyContent(info, SEQUENCE));
  contentOf(version, INTEGER);
  contentOf(policy, OID);
  contentOf(serial, INTEGER);
  demand(
    TIME_FORM.test(contentOf(time, TIME).toString("latin1")),
    "the time of a time stamp is not as it is written",
  );
  const [algorithm, digest, ...more] = readValues(contentOf(imprint, SEQUENCE));
  const [hash] = readValues(contentOf(algorithm, SEQUENCE));
  demand(
    more.length === 0 &&
      contentOf(hash, OID).equals(SHA_256) &&
      contentOf(digest, OCTETS).equals(sha256(text)),
    "the imprint of a time stamp is not the SHA-256 of the checkpoint",
  );
};

/** What may stand before who signed: certificates, then lists of revoked ones. @param {{ tag: number }[]} values */
const areLists = (values) => {
  const kinds = values.map(({ tag }) => tag).join();
  return ["", `${EXPLICIT_0}`, `${EXPLICIT_1}`, `${EXPLICIT_0},${EXPLICIT_1}`].includes(kinds);
};

/** Refuses what is not a time stamp token of the text, in base64. @param {string} base64 @param {string} text */
export const checkStamp = (base64, text) => {
  const token = fromBase64(base64);
  demand(token !== null, "a time stamp is not in base64");
  const signedData = onlyContent(typedContent(onlyContent(token, SEQUENCE), SIGNED_DATA), SEQUENCE);
  const [version, algorithms, encapsulated, ...rest] = readValues(signedData);
  contentOf(version, INTEGER);
  contentOf(algorithms, SET);
  demand(areLists(rest.slice(0, -1)), "a time stamp is not of the form of RFC 3161");
  onlyContent(contentOf(rest.at(-1), SET), SEQUENCE);
  checkInfo(onlyContent(typedContent(contentOf(encapsulated, SEQUENCE), TST_INFO), OCTETS), text);
};
