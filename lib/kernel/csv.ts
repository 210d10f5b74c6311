/** What a spreadsheet would take for a formula, after whatever blanks stand before it. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** Makes a spreadsheet read UTF-8 as such. */
export const byteOrderMark = "\uFEFF";

/** One record of a CSV file (RFC 4180), each cell quoted; what would be a formula is text, by an apostrophe before it. */
export const csvRecord = (cells: readonly string[]): string =>
  `${cells.map((cell) => `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`).join(",")}\r\n`;
