/** A stretch of text in a comparison: in both, only before, or only after. */
export type DiffPart = { kind: "same" | "gone" | "new"; text: string };

/** Gathers what changed between two unchanged stretches into one loss and one gain; a lone space does not part them. */
const gather = (parts: readonly DiffPart[]): DiffPart[] => {
  const gathered: DiffPart[] = [];
  let [gone, added] = ["", ""];
  const settle = () => {
    if (gone !== "") gathered.push({ kind: "gone", text: gone });
    if (added !== "") gathered.push({ kind: "new", text: added });
    [gone, added] = ["", ""];
  };
  for (const [place, part] of parts.entries()) {
    const changing = gone !== "" && added !== "";
    const bridge =
      part.kind === "same" && part.text.trim() === "" && changing && parts[place + 1]?.kind !== "same";
    if (part.kind === "same" && !bridge) {
      settle();
      gathered.push(part);
    } else {
      if (part.kind !== "new") gone += part.text;
      if (part.kind !== "gone") added += part.text;
    }
  }
  settle();
  return gathered;
};

const join = (parts: readonly DiffPart[]): DiffPart[] => {
  const joined: DiffPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === part.kind)
      joined[joined.length - 1] = { kind: part.kind, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
};

/** What changed between two texts, word by word, by their longest common run of words. Meant for statements, not for books. */
export const wordDiff = (before: string, after: string): DiffPart[] => {
  const a = before.match(/\s+|[^\s]+/g) ?? [];
  const b = after.match(/\s+|[^\s]+/g) ?? [];
  const width = b.length + 1;
  const longest = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: DiffPart[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [gone, added] = [a[i], b[j]];
    if (gone !== undefined && gone === added) {
      parts.push({ kind: "same", text: gone });
      i++;
      j++;
    } else if (gone !== undefined && (added === undefined || at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: "gone", text: gone });
      i++;
    } else if (added !== undefined) {
      parts.push({ kind: "new", text: added });
      j++;
    }
  }
  return join(gather(join(parts)));
};
