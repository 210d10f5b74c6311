/** How the words of a quotation stand to those that a position was recorded with: they are among them, they differ, or no words were recorded. */
export type Quoted = "word_for_word" | "differs" | "no_words";

/** Whether a quotation gives recorded words word for word, the whole of them or a part; marks of quotation, capitals, runs of blanks and the sign at the end aside. */
export const quotedFrom = (quotation: string, recorded: string): Quoted => {
  const [words, quoted] = [plain(recorded), plain(quotation)];
  if (words === "") return "no_words";
  return ` ${words} `.includes(` ${quoted} `) ? "word_for_word" : "differs";
};

const plain = (text: string): string =>
  (
    text
      .normalize("NFC")
      .toLocaleLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+(?:[-.,:/@]?[\p{L}\p{M}\p{N}]+)*/gu) ?? []
  ).join(" ");
