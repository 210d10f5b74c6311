import type { Case } from "@/lib/cases/lock";
import { listOrganisations } from "@/lib/cases/queries";
import { disclosuresOf } from "@/lib/disclosures/queries";
import type { Tx } from "@/lib/kernel/as";
import { approvalsOfNumber } from "@/lib/statements/approvers/queries";
import { weigh } from "@/lib/statements/assertions";
import { readBases } from "@/lib/statements/bases";
import { commentsOf } from "@/lib/statements/comments/queries";
import { evidenceUnderStatement } from "@/lib/statements/consent";
import { contradictionsOf } from "@/lib/statements/contradictions/find";
import { publishedByOthers } from "@/lib/statements/contradictions/published-by-others";
import { handOversOf } from "@/lib/statements/hand-over/queries";
import { factsToLower, standingOf } from "@/lib/statements/lowering/facts";
import { requestsOf } from "@/lib/statements/lowering/queries";
import { namesOfCase } from "@/lib/statements/names-of-case";
import { findStatement } from "@/lib/statements/queries";
import { sharesOf } from "@/lib/statements/shares/find";
import { agreements } from "@/lib/statements/shares/joint";
import { wordsWithoutBasis } from "@/lib/statements/words-without-basis";

/** The highest number that a version can have. */
const highest = 2_147_483_647;

/** A statement with each assertion of its newest version weighed, as the reader sees it today; its queries leave together. `asked` is the version to set beside the one before it. */
export const readStatement = async (tx: Tx, found: Case, number: number, asked?: number) => {
  const compared =
    asked !== undefined && Number.isInteger(asked) && asked > 0 && asked <= highest ? asked : undefined;
  const [
    { sentencesOf, ...of },
    bases,
    under,
    names,
    shares,
    parties,
    requests,
    approvals,
    comments,
    published,
    disclosures,
    handOvers,
  ] = await Promise.all([
    findStatement(tx, found.id, number, compared),
    readBases(tx, found.id),
    evidenceUnderStatement(tx, found.id, number),
    namesOfCase(tx, found.id),
    sharesOf(tx, found.id, number),
    listOrganisations(tx, found.id),
    requestsOf(tx, found.id, number),
    approvalsOfNumber(tx, found.id, number),
    commentsOf(tx, found.id, number),
    publishedByOthers(tx, found.id),
    disclosuresOf(tx, found.id),
    handOversOf(tx, found.id, number),
  ]);
  const { current } = of;
  const weighed = current.sentences.map((sentence) =>
    sentence.kind === "assertion" ? weigh(sentence, bases, current.writtenAt) : null,
  );
  const agreed = agreements(shares, current.number).flatMap(({ stands, organisationId }) =>
    stands === "approved" ? [organisationId] : [],
  );
  const { organisationId, language } = of.statement;
  const lowered = factsToLower(current.sentences, weighed, under).map((fact) => ({
    ...fact,
    standing: standingOf(fact, { organisationId, agreed, requests }),
  }));
  const after = of.versions.some(({ number }) => number === compared)
    ? (compared ?? current.number)
    : current.number;
  const pair = { after, before: after - 1 };
  const texts = { after: sentencesOf(pair.after), before: sentencesOf(pair.before) };
  const unlinked = wordsWithoutBasis({ ...current, language: of.statement.language }, names, of.cleared);
  return {
    ...of,
    unlinked,
    names,
    found,
    bases,
    weighed,
    shares,
    parties,
    requests,
    approvals,
    comments,
    published,
    disclosures,
    handOvers,
    /** What it draws on above CLEAR, and how the consent of whoever found it stands. */
    lowered,
    /** Where it says otherwise than other organisations published. */
    contradictions: contradictionsOf({ ...current, language }, published, bases),
    compared: { ...pair, texts },
  };
};

export type ReadStatement = Awaited<ReturnType<typeof readStatement>>;
