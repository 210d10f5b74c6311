/** What narrows or orders a list, as its address says it: one choice or several under each name. */
export type ListFilter = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The address of a list with another choice; what is usual is left out, and a new choice begins at the first page. */
export const listAddress = <F extends ListFilter>(
  path: string,
  filter: F,
  change: Partial<F>,
  usual: Partial<F> = {},
): string => {
  const query = new URLSearchParams(chosenIn({ ...filter, after: undefined, ...change }, usual));
  return query.size > 0 ? `${path}?${query}` : path;
};

/** Each choice of a filter that is not usual, by its name. */
export const chosenIn = (filter: ListFilter, usual: ListFilter = {}): [name: string, value: string][] =>
  Object.entries(filter).flatMap(([name, value]) =>
    [value ?? []].flat().flatMap((each): [string, string][] => (usual[name] === each ? [] : [[name, each]])),
  );

/** Whether a filter leaves anything out of its list; its order and its place do not. */
export const isNarrowed = ({ order: _, direction: __, after: ___, ...choices }: ListFilter): boolean =>
  chosenIn(choices).length > 0;
