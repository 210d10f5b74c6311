import type { Case } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { weigh } from "@/lib/statements/assertions";
import { readBases } from "@/lib/statements/bases";
import { drawnAboveClear } from "@/lib/statements/consent";
import { type FoundStatement, findStatement, sentencesOf } from "@/lib/statements/queries";

/** A statement with each assertion of its newest version weighed, as the reader sees it today. `compared` asks for the version to set beside the one before it. */
export const readStatement = async (tx: Tx, found: Case, number: number, compared?: number) => {
  const [of, bases] = await Promise.all([findStatement(tx, found.id, number), readBases(tx, found.id)]);
  const { current } = of;
  const weighed = current.sentences.map((sentence) =>
    sentence.kind === "assertion" ? weigh(sentence, bases, current.writtenAt) : null,
  );
  const rests = weighed.flatMap((each) => (each === null ? [] : [each.restsOn]));
  const later = of.versions.some(({ number }) => number === compared) ? (compared ?? 1) : current.number;
  const pair = { after: later, before: later - 1 };
  const [drawn, after, before] = await Promise.all([
    drawnAboveClear(tx, found.id, rests),
    textOf(tx, of, pair.after),
    textOf(tx, of, pair.before),
  ]);
  return { ...of, found, bases, weighed, drawn, compared: { ...pair, texts: { after, before } } };
};

/** The sentences of a version; the two newest came with the statement. */
const textOf = (tx: Tx, of: FoundStatement, number: number) =>
  [of.current, of.before].find((each) => each?.number === number)?.sentences ?? sentencesOf(tx, of, number);

export type ReadStatement = Awaited<ReturnType<typeof readStatement>>;
