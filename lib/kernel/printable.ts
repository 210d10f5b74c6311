/** Controls, line and paragraph ends, what turns the direction of writing or cannot be seen, and halves of characters. */
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text that a terminal shows as one line and as what it is: what acts on the terminal or deceives the eye is written out, `\u001b`. */
export const printable = (text: string): string => text.replace(unprintable, escaped);

/** Text of several lines, each printable; all but the first are indented, so that none passes for a line of its own. */
export const printableLines = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => line.split("\t").map(printable).join("\t"))
    .join("\n  ");

/** JSON that means the same and holds none of these signs as it is. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(unprintable, (sign) => (sign === "\n" ? sign : units(sign)));

const escaped = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : units(sign);
};

const units = (sign: string): string =>
  sign
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
