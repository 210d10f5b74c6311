/** The beginning of a text that does not fit, cut behind a word and with a mark that more follows; the text itself where it fits. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const begun = text.slice(0, most - 1);
  const behind = begun.lastIndexOf(" ");
  return `${behind > most / 2 ? begun.slice(0, behind) : begun}…`;
};
