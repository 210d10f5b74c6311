export type Sentence = {
  kind: "heading" | "assertion" | "advice" | "quotation" | "connective";
  text: string;
  /** Who said a quotation. */
  speaker?: string | undefined;
  /** Whether a paragraph begins with it. */
  begins?: boolean | undefined;
};

/** A stretch of running text: sentences that stand together. */
export type Block = {
  kind: "heading" | "paragraph" | "quotation" | "advice";
  texts: string[];
  speaker?: string | undefined;
};

const places = {
  heading: "heading",
  assertion: "paragraph",
  connective: "paragraph",
  quotation: "quotation",
  advice: "advice",
} as const satisfies Record<Sentence["kind"], Block["kind"]>;

/** The sentences of a statement as running text: neighbours of one kind flow together until a paragraph begins or somebody else speaks, each heading stands alone. */
export const blocksOf = (sentences: readonly Sentence[]): Block[] => {
  const blocks: Block[] = [];
  for (const { kind, text, speaker, begins } of sentences) {
    const place = places[kind];
    const last = blocks.at(-1);
    const flows = last?.kind === place && place !== "heading" && last.speaker === (speaker || undefined);
    if (flows && (!begins || place === "advice")) last.texts.push(text);
    else blocks.push({ kind: place, texts: [text], ...(speaker ? { speaker } : {}) });
  }
  return blocks;
};
