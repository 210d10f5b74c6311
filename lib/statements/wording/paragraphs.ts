const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/u;
const item = /^(?:[•·▪‣◦*–—-]\s|\(?(?:\p{N}{1,3}|\p{L}|[ivx]{1,5})[.)]\s)/u;
const stopped = /[.?!…:;。！？：；؟۔]["'”’»)\]」』）]*$/u;
const wideScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** The paragraphs of pasted text, each on one line. Lines that a mail program or a page's width has cut are joined; a line break that a word processor made, a list item and a heading stand alone. */
export const paragraphsOf = (text: string): string[] => {
  const blocks: string[][] = [[]];
  for (const raw of text.split(lineEnd)) {
    const line = raw.replace(/[ \t]+/gu, " ").trim();
    if (line === "") blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.flatMap(joined);
};

/** The mark with which a point of a list begins ("1. ", "a) ", "• "); empty where there is none. */
export const pointMark = (line: string): string => item.exec(line)?.[0] ?? "";

const isItem = (line: string): boolean => item.test(line);

/** Whether a line is a heading: short, without a stop, and no point of a list. */
export const isHeading = (line: string): boolean => {
  if (isItem(line) || stopped.test(line) || !/\p{L}/u.test(line)) return false;
  if (wideScript.test(line)) return line.length <= 30;
  return line.length <= 100 && line.split(" ").length <= 14;
};

const joined = (lines: readonly string[]): string[] => {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  const isCut = lines.length > 2 && 50 <= width && width <= 100;
  const paragraphs: string[] = [];
  for (const [place, line] of lines.entries()) {
    const before = lines[place - 1];
    const last = paragraphs.pop();
    if (before === undefined || last === undefined) paragraphs.push(line);
    else if (goesOn(before, line, isCut ? width : null)) paragraphs.push(`${last} ${line}`);
    else paragraphs.push(last, line);
  }
  return paragraphs;
};

/** Whether a line goes on the one before it; `width` is where lines were cut, null where nothing shows that they were. */
const goesOn = (before: string, line: string, width: number | null): boolean => {
  if (isItem(line)) return false;
  const [first = ""] = line.split(/[\s.,;:?!]/u);
  if (/^\p{Ll}/u.test(first) && first === first.toLowerCase() && !stopped.test(before)) return true;
  return width !== null && before.length >= width * 0.75;
};
