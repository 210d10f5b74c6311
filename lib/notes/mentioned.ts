/** Who is mentioned in a text: a name behind an "@", the longest that fits, so that nobody is called by the beginning of another's name. */
export const mentioned = <Someone extends { name: string }>(
  text: string,
  people: readonly Someone[],
): Someone[] => {
  const byLength = [...people].sort((a, b) => b.name.length - a.name.length);
  const found = new Set<Someone>();
  for (const { index } of text.matchAll(/@/g)) {
    const rest = text.slice(index + 1).toLocaleLowerCase("id");
    const first = byLength.find(({ name }) => rest.startsWith(name.toLocaleLowerCase("id")));
    if (first) found.add(first);
  }
  return people.filter((person) => found.has(person));
};
