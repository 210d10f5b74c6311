/** What a member of a line holds: an object, which only the last member may hold, as the text in which it is written. */
export type Value = string | number | null | readonly string[] | { text: string };

/** The members of a line by name, as FORMAT.md §5 lets them be written. Throws SyntaxError, in words, for any other text: a member twice, a number in another form, half a character. */
export const readMembers = (line: string): Map<string, Value> => {
  const end = line.search(/\}[ \t]*$/);
  const cursor = { line, at: 0 };
  take(cursor, /[ \t]*\{[ \t]*/y, "an object");
  const members = new Map<string, Value>();
  if (end === -1) throw new SyntaxError("the line is not one object");
  for (let isOver = false; !isOver; ) {
    const name = text(cursor);
    if (members.has(name)) throw new SyntaxError(`the member ${JSON.stringify(name)} occurs twice`);
    take(cursor, /[ \t]*:[ \t]*/y, "a colon");
    members.set(name, line[cursor.at] === "{" ? rest(cursor, end) : value(cursor));
    isOver = take(cursor, /[ \t]*[,}][ \t]*/y, "a comma or the end").includes("}");
  }
  if (cursor.at !== line.length) throw new SyntaxError("something stands behind the object");
  return members;
};

type Cursor = { readonly line: string; at: number };

const take = (cursor: Cursor, pattern: RegExp, what: string): string => {
  pattern.lastIndex = cursor.at;
  const [found] = pattern.exec(cursor.line) ?? [];
  if (found === undefined) throw new SyntaxError(`${what} is missing at character ${cursor.at + 1}`);
  cursor.at += found.length;
  return found;
};

const value = (cursor: Cursor): Value => {
  const next = cursor.line[cursor.at];
  if (next === '"') return text(cursor);
  if (next === "[") return list(cursor);
  if (next === "n") return take(cursor, /null/y, "null") && null;
  const number = Number(take(cursor, /(?:0|[1-9]\d{0,15})(?![\d.eE])/y, "a whole number in decimal digits"));
  if (!Number.isSafeInteger(number)) throw new SyntaxError("a number is above 2^53 - 1");
  return number;
};

const text = (cursor: Cursor): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them as it is.
  const written = take(cursor, /"[^"\\\u0000-\u001f]*(?:\\.[^"\\\u0000-\u001f]*)*"/y, "a string");
  const read: string = JSON.parse(written);
  if (/\p{Cs}/u.test(read)) throw new SyntaxError("a string holds half a character");
  return read;
};

const list = (cursor: Cursor): string[] => {
  const texts: string[] = [];
  take(cursor, /\[[ \t]*/y, "a list");
  if (cursor.line[cursor.at] === "]") {
    cursor.at += 1;
    return texts;
  }
  for (let isOver = false; !isOver; ) {
    texts.push(text(cursor));
    isOver = take(cursor, /[ \t]*[,\]][ \t]*/y, "a comma or the end of a list").includes("]");
  }
  return texts;
};

/** The object that is the last member: all up to the end of the line's own. */
const rest = (cursor: Cursor, end: number): { text: string } => {
  let last = end;
  // Step by step, since a pattern for blanks at the end looks at those within again and again.
  while (isBlank(cursor.line[last - 1])) last -= 1;
  const text = cursor.line.slice(cursor.at, last);
  cursor.at = last;
  return { text };
};

const isBlank = (character: string | undefined) => character === " " || character === "\t";
