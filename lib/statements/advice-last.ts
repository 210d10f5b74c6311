/** The sentences as they are kept: what the public is advised to do stands behind everything else, each part in its order. */
export const adviceLast = <S extends { kind: string }>(sentences: readonly S[]): S[] => [
  ...sentences.filter(({ kind }) => kind !== "advice"),
  ...sentences.filter(({ kind }) => kind === "advice"),
];
