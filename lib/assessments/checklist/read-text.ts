import type { Problem } from "./problem";

/** The text of a file in UTF-8, with or without a byte order mark; otherwise why it is none, with the line. */
export const readText = (bytes: Uint8Array): { text: string } | { problem: Problem } => {
  const begins = (...marks: number[]) => marks.every((mark, index) => bytes[index] === mark);
  const utf16 = begins(0xff, 0xfe) || begins(0xfe, 0xff) || bytes.subarray(0, 400).includes(0);
  if (utf16) return { problem: { line: null, says: "It is in UTF-16, not in UTF-8. Save it as UTF-8." } };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return {
      problem: {
        line: firstWrongLine(bytes),
        says: "It is not in UTF-8; Latin-1 or Windows-1252, perhaps. Save it as UTF-8.",
      },
    };
  }
};

const firstWrongLine = (bytes: Uint8Array): number => {
  let from = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(from, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    from = end + 1;
  }
};
