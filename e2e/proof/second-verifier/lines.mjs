// The lines of an export (FORMAT.md §5): where they begin and end, and of which kind each is.

import { demand, hashOf, refuse } from "./basics.mjs";
import { readLine } from "./json.mjs";

const LINE_END = 0x0a;
const TOO_LONG = 64 * 1024 * 1024;

/** Splits a file into its lines. @param {Buffer} bytes @returns {Generator<string>} */
export const linesOf = function* (bytes) {
  const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let begin = 0;
  while (begin < bytes.length) {
    const found = bytes.indexOf(LINE_END, begin);
    const end = found === -1 ? bytes.length : found;
    const next = found === -1 ? end : end + 1;
    demand(end - begin < TOO_LONG, "a line is of 64 MiB or more");
    const isBlankAtTheEnd = end === begin && next === bytes.length;
    if (!isBlankAtTheEnd) yield decode(utf8, bytes.subarray(begin, end));
    begin = next;
  }
};

/** @param {TextDecoder} utf8 @param {Uint8Array} line @returns {string} */
const decode = (utf8, line) => {
  try {
    return utf8.decode(line);
  } catch {
    return refuse("a line is not UTF-8");
  }
};

const text = (value, name) => (typeof value === "string" ? value : refuse(`\`${name}\` is not a string`));
const count = (value, name) => (typeof value === "number" ? value : refuse(`\`${name}\` is not a number`));
const orNull = (read) => (value, name) => (value === null ? null : read(value, name));
const hash = (value, name) => hashOf(value, `\`${name}\``);
const list = (value, name) => (Array.isArray(value) ? value : refuse(`\`${name}\` is not a list`));
const hashes = (value, name) => list(value, name).map((one) => hash(one, name));
// What is taken byte for byte is read where its leaf or its record is.
const raw = text;

/** Of a line without the member there are none; one that has it holds some. Their form is judged with the text that they stamp. */
const stamps = (value, name) => {
  if (value === undefined) return [];
  demand(list(value, name).length > 0, "`stamps` is empty");
  return value;
};

/** The kinds of lines: the number by which they are in order, whether stamps may be there, and how each member is read. */
const KINDS = {
  header: {
    order: 1,
    stamps: true,
    members: {
      format: text,
      log: text,
      scope: text,
      case: orNull(text),
      from: count,
      leaves: count,
      subtrees: hashes,
      checkpoint: text,
    },
  },
  key: { order: 2, stamps: false, members: { key: text, from: count } },
  erasure: {
    order: 3,
    stamps: false,
    members: { erasure: count, leaf: count, field: text, recorded: count, authority: text },
  },
  rowErasure: {
    order: 3,
    stamps: false,
    members: { erasure: count, recorded: count, authority: text },
  },
  older: { order: 4, stamps: true, members: { checkpoint: text, consistency: hashes } },
  single: {
    order: 5,
    stamps: false,
    members: { leaf: count, after: orNull(count), hash, proof: hashes, body: raw },
  },
  next: { order: 6, stamps: false, members: { leaf: count, hash, body: raw } },
  within: { order: 6, stamps: true, members: { checkpoint: text } },
  record: { order: 7, stamps: false, members: { leaf: count, salt: text, others: hashes, record: raw } },
};

/** Whether the names are exactly those of the kind. @param {string[]} names without `stamps` @param {boolean} hasStamps @param {(typeof KINDS)[string]} kind */
const isOfKind = (names, hasStamps, kind) =>
  names.length === Object.keys(kind.members).length &&
  names.every((name) => Object.hasOwn(kind.members, name)) &&
  (kind.stamps || !hasStamps);

/** Reads a line and tells its kind. @param {string} line @returns {{ kind: keyof typeof KINDS, order: number, value: Record<string, any> }} */
export const readKind = (line) => {
  const members = readLine(line);
  const names = [...members.keys()].filter((name) => name !== "stamps");
  const found = Object.entries(KINDS).find(([, kind]) => isOfKind(names, members.has("stamps"), kind));
  if (found === undefined)
    refuse(`no kind of line has exactly the members ${[...members.keys()].join(", ")}`);
  const [kind, { order, members: readers, stamps: mayBeStamped }] = found;
  const value = {};
  for (const name of names) value[name] = readers[name](members.get(name), name);
  if (mayBeStamped) value.stamps = stamps(members.get("stamps"), "stamps");
  return { kind, order, value };
};
