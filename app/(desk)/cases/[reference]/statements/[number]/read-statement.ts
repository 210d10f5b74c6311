import "server-only";
import { read } from "@/app/_server/read";
import { findCase } from "@/lib/cases/find";
import type { Person } from "@/lib/kernel/actor";
import { notFound } from "@/lib/kernel/refusal";
import { weigh } from "@/lib/statements/assertions";
import { readBases } from "@/lib/statements/bases";
import { drawnAboveClear } from "@/lib/statements/consent";
import { findStatement, sentencesOf } from "@/lib/statements/queries";

export type StatementParams = { params: Promise<{ reference: string; number: string }> };

/** A statement with each assertion of its newest version weighed, as the reader sees it today. `compared` asks for the version to set beside the one before it. */
export const readStatement = (person: Person, at: { reference: string; number: string }, compared?: number) =>
  read(person, async (tx) => {
    if (!/^[1-9]\d{0,5}$/.test(at.number)) throw notFound();
    const found = await findCase(tx, at.reference);
    const of = await findStatement(tx, found.id, Number(at.number));
    const bases = await readBases(tx, found.id);
    const { current } = of;
    const weighed = current.sentences.map((sentence) =>
      sentence.kind === "assertion" ? weigh(sentence, bases, current.writtenAt) : null,
    );
    const rests = weighed.flatMap((each) => (each === null ? [] : [each.restsOn]));
    const drawn = await drawnAboveClear(tx, found.id, rests);
    const later = of.versions.some(({ number }) => number === compared) ? (compared ?? 1) : current.number;
    const pair = { after: later, before: later - 1 };
    return {
      ...of,
      found,
      bases,
      weighed,
      drawn,
      compared: {
        ...pair,
        texts: {
          after: await sentencesOf(tx, of, pair.after),
          before: await sentencesOf(tx, of, pair.before),
        },
      },
    };
  });
export type ReadStatement = Awaited<ReturnType<typeof readStatement>>;
