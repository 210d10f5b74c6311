/** A checkpoint as somebody kept it, in the form in which it was signed: without a byte order mark, with the line ends, the dash, and the blanks that programs and mail change put right, and no sign of quotation. Null for what is no checkpoint. */
export const keptNote = (kept: string): string | null => {
  const lines = kept
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .replace(/^(?:> ?)+/, "")
        .trimEnd()
        .replace(/^[-–—]{1,2} +(?=\S+ \S+$)/, "— "),
    );
  const note = `${lines.join("\n").trim()}\n`;
  return isCheckpoint.test(note) ? note : null;
};

const isCheckpoint =
  /^[^\s+]+\n(?:0|[1-9]\d{0,15})\n[A-Za-z0-9+/]{43}=\n(?:.+\n)*\n(?:— [^\s+]+ [A-Za-z0-9+/]+={0,2}\n)+$/u;
