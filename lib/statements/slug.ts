const reference = /\b(?:rnt|a)-\d{4}-\d+\b/gi;

/** The public address of a statement: the words of its title (ASCII, lower case, at most eighty characters, without the reference of a case or an allegation) and eight hex digits of its own id, so that it tells nothing of an address that another one has. */
export const slugOf = (title: string, statementId: string): string =>
  `${wordsOf(title)}-${statementId.slice(0, 8)}`;

const wordsOf = (title: string): string => {
  const words = title
    .replace(reference, " ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let slug = "";
  for (const word of words ?? []) {
    if (slug.length + word.length > 79) break;
    slug = slug === "" ? word : `${slug}-${word}`;
  }
  return slug === "" ? "pernyataan" : slug;
};
