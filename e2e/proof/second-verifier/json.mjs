// Two readers of JSON and a writer of strings. A line of the export may be written in many ways (FORMAT.md §5); a body and a
// record in one alone, that of RFC 8785 (§1, §11). Nothing is normalised on the way: what is hashed are the bytes that were there.

import { demand, refuse } from "./basics.mjs";

/** What stands in a string without an escape: from the blank on, all but `"` and the backslash. */
const PLAIN = /[ !#-[\]-\u{10FFFF}]*/uy;
const TO_ESCAPE = /[^ !#-[\]-\u{10FFFF}]/gu;

const LETTER_OF_ESCAPE = { '"': '"', "\\": "\\", "/": "/", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const ESCAPE_OF_LETTER = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** How many objects and lists may lie within each other, the outermost counted. */
const DEEPEST = 64;

/** A place in a text, and steps forward from it. */
class Cursor {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
    this.at = 0;
  }

  /** The code unit at the place, or the empty string at the end. */
  peek() {
    return this.text.charAt(this.at);
  }

  /** Steps over this text if it stands here. @param {string} expected @returns {boolean} whether it did */
  skip(expected) {
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  /** Steps over this text, which must stand here. @param {string} expected */
  take(expected) {
    if (!this.skip(expected))
      refuse(`not JSON as asked: ${JSON.stringify(expected)} is missing at character ${this.at + 1}`);
  }

  /** Steps over what a sticky pattern matches here. @param {RegExp} pattern @returns {string} the empty string for no match */
  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return "";
    this.at += found[0].length;
    return found[0];
  }

  /** Steps over white space, which is 0x20 and 0x09 alone. */
  blanks() {
    this.match(/[ \t]*/y);
  }

  /** Whether nothing is left. */
  done() {
    return this.at === this.text.length;
  }
}

/** What an escape of a line stands for: any of RFC 8259. @param {Cursor} cursor behind the backslash @returns {string} */
const anyEscape = (cursor) => {
  const short = cursor.match(/["\\/bfnrt]/y);
  if (short !== "") return LETTER_OF_ESCAPE[short];
  const long = cursor.match(/u[0-9a-fA-F]{4}/y);
  if (long === "") refuse(`no escape of JSON at character ${cursor.at + 1}`);
  return String.fromCharCode(Number.parseInt(long.slice(1), 16));
};

/** What an escape of RFC 8785 stands for; it has one for each character that needs it. @param {Cursor} cursor behind the backslash @returns {string} */
const canonicalEscape = (cursor) => {
  const short = cursor.match(/["\\bfnrt]/y);
  if (short !== "") return LETTER_OF_ESCAPE[short];
  const long = cursor.match(/u00(?:0[0-7be-f]|1[0-9a-f])/y);
  if (long === "") refuse(`an escape that RFC 8785 does not write, at character ${cursor.at + 1}`);
  return String.fromCharCode(Number.parseInt(long.slice(1), 16));
};

/** Reads a string. @param {Cursor} cursor @param {(cursor: Cursor) => string} readEscape @returns {string} */
const readString = (cursor, readEscape) => {
  cursor.take('"');
  let out = cursor.match(PLAIN);
  while (cursor.skip("\\")) {
    out += readEscape(cursor);
    out += cursor.match(PLAIN);
  }
  if (!cursor.skip('"'))
    refuse(`a string is not ended, or holds a control character, at character ${cursor.at + 1}`);
  // Escapes can write one half alone; two halves side by side are a whole, however they were written.
  if (!out.isWellFormed()) refuse("a string holds half of a surrogate pair");
  return out;
};

/** Reads a whole number. @param {Cursor} cursor @param {RegExp} form sticky @returns {number} */
const readNumber = (cursor, form) => {
  const digits = cursor.match(form);
  if (digits === "") refuse(`no value that may stand here, at character ${cursor.at + 1}`);
  const number = Number(digits);
  // Whatever is larger than 2^53 - 1 rounds to 2^53 or more, so this sees it.
  if (!Number.isSafeInteger(number)) refuse(`${digits} is beyond 2^53 - 1`);
  return number;
};

/** Reads a list of strings of a line. @param {Cursor} cursor @returns {string[]} */
const readList = (cursor) => {
  const list = [];
  cursor.take("[");
  cursor.blanks();
  if (cursor.skip("]")) return list;
  for (;;) {
    cursor.blanks();
    list.push(readString(cursor, anyEscape));
    cursor.blanks();
    if (cursor.skip("]")) return list;
    cursor.take(",");
  }
};

/** Reads a value as lines have them: a string, a number, null or a list of strings. @param {Cursor} cursor */
const readLineValue = (cursor) => {
  const first = cursor.peek();
  if (first === '"') return readString(cursor, anyEscape);
  if (first === "[") return readList(cursor);
  if (cursor.skip("null")) return null;
  return readNumber(cursor, /0|[1-9][0-9]*/y);
};

/** @param {string} letter @returns {boolean} */
const isBlank = (letter) => letter === " " || letter === "\t";

/** What stands from here to the last brace of the line, without white space at its ends; the cursor stops at that brace. @param {Cursor} cursor @returns {string} */
const readToLastBrace = (cursor) => {
  const brace = cursor.text.lastIndexOf("}");
  demand(brace >= cursor.at, "a line is not ended by }");
  let end = brace;
  while (end > cursor.at && isBlank(cursor.text.charAt(end - 1))) end -= 1;
  const raw = cursor.text.slice(cursor.at, end);
  cursor.at = brace;
  return raw;
};

/** The members that are taken byte for byte, and so are the last of their line. */
const RAW = new Set(["body", "record"]);

/** Reads one line of the export. @param {string} text @returns {Map<string, string | number | null | string[]>} its members; of `body` and `record` the text */
export const readLine = (text) => {
  const cursor = new Cursor(text);
  const members = new Map();
  cursor.blanks();
  cursor.take("{");
  cursor.blanks();
  let more = !cursor.skip("}");
  while (more) {
    cursor.blanks();
    const name = readString(cursor, anyEscape);
    demand(!members.has(name), `the member ${name} stands twice`);
    cursor.blanks();
    cursor.take(":");
    cursor.blanks();
    members.set(name, RAW.has(name) ? readToLastBrace(cursor) : readLineValue(cursor));
    cursor.blanks();
    more = cursor.skip(",");
    if (!more) cursor.take("}");
  }
  cursor.blanks();
  demand(cursor.done(), "something stands behind the object of a line");
  return members;
};

/** Reads what is in the form of RFC 8785 and refuses all else. */
class CanonicalReader {
  /** @param {string} text */
  constructor(text) {
    this.cursor = new Cursor(text);
    /** The objects and lists that are not ended yet, each with the name of the member that is being read. */
    this.open = [];
  }

  /** The whole text as one value. */
  read() {
    for (;;) {
      const begun = this.begin();
      if (begun.ended && this.end(begun.value)) {
        demand(this.cursor.done(), "something stands behind the value");
        return this.whole;
      }
    }
  }

  /** Begins a value. @returns {{ ended: boolean, value?: unknown }} not ended: an object or a list that holds something */
  begin() {
    const { cursor } = this;
    if (cursor.skip("{")) return this.openWith(new Map(), "}");
    if (cursor.skip("[")) return this.openWith([], "]");
    return { ended: true, value: this.scalar() };
  }

  /** Opens an object or a list. @param {Map<string, unknown> | unknown[]} holder @param {string} closer */
  openWith(holder, closer) {
    demand(this.open.length < DEEPEST, `objects and lists lie more than ${DEEPEST} deep`);
    if (this.cursor.skip(closer)) return { ended: true, value: holder };
    const frame = { holder, closer, name: null };
    this.open.push(frame);
    this.nextName(frame);
    return { ended: false };
  }

  /** Reads the name of the next member of an object. Each is larger than the one before, so none stands twice. */
  nextName(frame) {
    if (frame.closer === "]") return;
    const name = readString(this.cursor, canonicalEscape);
    // JavaScript compares strings by UTF-16 code units, as RFC 8785 asks.
    demand(
      frame.name === null || frame.name < name,
      `the member ${name} stands twice or is not in its order`,
    );
    frame.name = name;
    this.cursor.take(":");
  }

  /** Puts an ended value where it belongs, and ends what ends with it. @param {unknown} value @returns {boolean} whether all is ended */
  end(value) {
    let ended = value;
    while (this.open.length > 0) {
      const frame = this.open[this.open.length - 1];
      if (frame.closer === "]") frame.holder.push(ended);
      else frame.holder.set(frame.name, ended);
      if (this.cursor.skip(",")) {
        this.nextName(frame);
        return false;
      }
      this.cursor.take(frame.closer);
      this.open.pop();
      ended = frame.holder;
    }
    this.whole = ended;
    return true;
  }

  /** A value that holds no other. */
  scalar() {
    const { cursor } = this;
    if (cursor.peek() === '"') return readString(cursor, canonicalEscape);
    if (cursor.skip("null")) return null;
    if (cursor.skip("true")) return true;
    if (cursor.skip("false")) return false;
    return readNumber(cursor, /0|-?[1-9][0-9]*/y);
  }
}

/** Reads a text in the form of RFC 8785 with whole numbers alone. @param {string} text @returns {unknown} objects are Maps */
export const readCanonical = (text) => new CanonicalReader(text).read();

/** A string as RFC 8785 writes it. @param {string} text @returns {string} */
export const writeString = (text) => {
  const escaped = (letter) =>
    ESCAPE_OF_LETTER[letter] ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `"${text.replace(TO_ESCAPE, escaped)}"`;
};
