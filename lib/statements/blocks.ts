export type Sentence = {
  kind: "heading" | "assertion" | "advice" | "quotation" | "connective";
  text: string;
};

/** A stretch of running text: sentences that stand together. */
export type Block = { kind: "heading" | "paragraph" | "quotation" | "advice"; texts: string[] };

const places = {
  heading: "heading",
  assertion: "paragraph",
  connective: "paragraph",
  quotation: "quotation",
  advice: "advice",
} as const satisfies Record<Sentence["kind"], Block["kind"]>;

/** The sentences of a statement as running text: neighbours of one kind flow together, each heading stands alone. */
export const blocksOf = (sentences: readonly Sentence[]): Block[] => {
  const blocks: Block[] = [];
  for (const { kind, text } of sentences) {
    const place = places[kind];
    const last = blocks.at(-1);
    if (last?.kind === place && place !== "heading") last.texts.push(text);
    else blocks.push({ kind: place, texts: [text] });
  }
  return blocks;
};
