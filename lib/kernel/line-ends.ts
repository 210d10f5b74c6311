/** A text with one sign at the end of each line, whichever machine wrote it: a reader that counts lines counts them as an editor does. */
export const oneLineEnd = (text: string): string => text.replaceAll(/\r\n?/g, "\n");
