import { and, asc, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { claims, positionRequests, positions } from "@/db/schema/allegations";
import { caseOrganisations, cases } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import type { partyRoles } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import type { Cursor } from "@/lib/kernel/cursor";
import { dayOf } from "@/lib/kernel/day";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import { notFound } from "@/lib/kernel/refusal";
import { contradicting, type PositionKind } from "./contradictions";

/** One position of one party on one claim, as it was said. */
export type Word = {
  id: string;
  position: PositionKind;
  saidOn: string | null;
  words: string;
  source: string;
  enteredAt: Date;
};

/** Where a party stands on a claim: its latest word, what it said before (newest first), and since when it is asked. */
export type Standing = { latest: Word | null; earlier: readonly Word[]; askedAt: Date | null };

export type Party = {
  id: string;
  name: string;
  short: string;
  role: (typeof partyRoles)[number] | null;
  kind: "source" | "party";
};

export type ClaimStandings = {
  id: string;
  number: number;
  text: string;
  credibility: number;
  /** By the party's id; a party without word and without request is missing. */
  standings: Readonly<Record<string, Standing>>;
  /** The parties whose latest words stand against each other. */
  contradicting: readonly string[];
};

/** Claims by parties: a page of the claims of a case with where each party stands on them. Sources first, then the parties of the case, then others who spoke. */
export const positionsOfCase = async (
  tx: Tx,
  caseId: string,
  { after = 0, limit }: Slice<number> = pageFrom(),
) => {
  const these = and(eq(claims.caseId, caseId), gt(claims.number, after));
  const ids = tx.select({ id: claims.id }).from(claims).where(these).orderBy(asc(claims.number)).limit(limit);
  const [found, said, asked, on] = await Promise.all([
    tx
      .select()
      .from(claims)
      .where(these)
      .orderBy(asc(claims.number))
      .limit(limit + 1),
    tx
      .select({ position: positions, name: organisations.name, short: organisations.short })
      .from(positions)
      .innerJoin(organisations, eq(organisations.id, positions.partyId))
      .where(sql`${positions.claimId} = any(array(${ids}))`),
    tx
      .select({ request: positionRequests, name: organisations.name, short: organisations.short })
      .from(positionRequests)
      .innerJoin(organisations, eq(organisations.id, positionRequests.partyId))
      .where(sql`${positionRequests.claimId} = any(array(${ids})) and ${positionRequests.answeredAt} is null`)
      .orderBy(desc(positionRequests.askedAt)),
    tx
      .select({
        id: organisations.id,
        name: organisations.name,
        short: organisations.short,
        role: caseOrganisations.role,
      })
      .from(caseOrganisations)
      .innerJoin(organisations, eq(organisations.id, caseOrganisations.organisationId))
      .where(and(eq(caseOrganisations.caseId, caseId), isNull(caseOrganisations.removedAt)))
      .orderBy(caseOrganisations.addedAt, organisations.name),
  ]);

  const { rows: its, next } = pageOf(found, limit, ({ number }) => number);

  const standingsOn = (claimId: string): Record<string, Standing> => {
    const standings: Record<string, Standing> = {};
    const newestFirst = said
      .filter(({ position }) => position.claimId === claimId)
      .map(({ position }) => position);
    newestFirst.sort(byWhenSaid);
    for (const { partyId, ...word } of newestFirst) {
      const known = standings[partyId];
      standings[partyId] = known
        ? { ...known, earlier: [...known.earlier, word] }
        : { latest: word, earlier: [], askedAt: null };
    }
    for (const { request } of asked.filter((each) => each.request.claimId === claimId)) {
      const known = standings[request.partyId] ?? { latest: null, earlier: [], askedAt: null };
      standings[request.partyId] = { ...known, askedAt: request.askedAt };
    }
    return standings;
  };

  const withStandings = its.map(({ id, number, text, credibility }): ClaimStandings => {
    const standings = standingsOn(id);
    const held = Object.entries(standings).flatMap(([partyId, { latest }]) =>
      latest ? [{ partyId, position: latest.position }] : [],
    );
    return { id, number, text, credibility, standings, contradicting: contradicting(held) };
  });

  const spoke = [
    ...said.map(({ position, name, short }) => ({ id: position.partyId, name, short, role: null })),
    ...asked.map(({ request, name, short }) => ({ id: request.partyId, name, short, role: null })),
  ];
  const known = new Map([...spoke, ...on].map((each) => [each.id, each]));
  const inOrder = [...new Set([...on, ...spoke].map(({ id }) => id))];
  const onlyAlleges = (id: string) => {
    const own = said.filter(({ position }) => position.partyId === id);
    return own.length > 0 && own.every(({ position }) => position.position === "alleges");
  };
  const parties = inOrder.flatMap((id): Party[] => {
    const each = known.get(id);
    if (!each) return [];
    const isSource = each.role === "source" || (each.role === null && onlyAlleges(id));
    return [{ ...each, kind: isSource ? "source" : "party" }];
  });
  parties.sort((a, b) => Number(b.kind === "source") - Number(a.kind === "source"));
  return { parties, claims: withStandings, next };
};

/** A word entered without its day counts as said when it was entered. */
const byWhenSaid = (a: typeof positions.$inferSelect, b: typeof positions.$inferSelect): number => {
  const day = (word: typeof a) => word.saidOn ?? dayOf(word.enteredAt);
  return day(b).localeCompare(day(a)) || b.enteredAt.getTime() - a.enteredAt.getTime();
};

const question = {
  id: positionRequests.id,
  caseId: positionRequests.caseId,
  claimId: positionRequests.claimId,
  askedAt: positionRequests.askedAt,
  askedBy: people.name,
  answeredAt: positionRequests.answeredAt,
  claim: claims.number,
  text: claims.text,
  reference: cases.reference,
  title: cases.title,
  label: cases.label,
  status: cases.status,
};

type Asked = Awaited<ReturnType<typeof questionsTo>>[number];
type AskedKey = "id" | "caseId" | "claimId" | "askedAt" | "askedBy" | "answeredAt";
type Around = Omit<Asked, AskedKey>;
/** A question, and the claim and case around it; null where the case's label closes it to the party that is asked. */
export type Question = Pick<Asked, AskedKey> & {
  around: { [K in keyof Around]: NonNullable<Around[K]> } | null;
};

const questionsTo = (tx: Tx) =>
  tx
    .select(question)
    .from(positionRequests)
    .leftJoin(people, eq(people.id, positionRequests.askedBy))
    .leftJoin(claims, eq(claims.id, positionRequests.claimId))
    .leftJoin(cases, eq(cases.id, positionRequests.caseId));

const withAround = ({ claim, text, reference, title, label, status, ...asked }: Asked): Question => {
  const seen = claim !== null && text !== null && reference !== null && title !== null && label !== null;
  return {
    ...asked,
    around: seen && status !== null ? { claim, text, reference, title, label, status } : null,
  };
};

/** What an organisation is asked and has not answered, the oldest first, at most `limit` from behind `after`. */
export const openQuestions = async (
  tx: Tx,
  organisationId: string,
  limit: number,
  after?: Cursor,
): Promise<Question[]> => {
  const beyond = after
    ? sql`and (q.asked_at, q.id) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const found = await questionsTo(tx)
    .where(
      sql`${positionRequests.id} = any(array(select q.id from ${positionRequests} q
        where q.party_id = ${organisationId} and q.answered_at is null ${beyond} order by q.asked_at, q.id limit ${limit}))`,
    )
    .orderBy(asc(positionRequests.askedAt), asc(positionRequests.id))
    .limit(limit);
  return found.map(withAround);
};

/** How many questions an organisation has not answered, exact up to a thousand and 1,001 beyond. */
export const countOpenQuestions = async (tx: Tx, organisationId: string): Promise<number> => {
  const its = await tx
    .select({ id: positionRequests.id })
    .from(positionRequests)
    .where(and(eq(positionRequests.partyId, organisationId), isNull(positionRequests.answeredAt)))
    .limit(counted);
  return its.length;
};

/** One question to this organisation with what it said on the claim so far, newest first. Refuses what is asked of others. */
export const readQuestion = async (tx: Tx, requestId: string, organisationId: string) => {
  const [asked] = await questionsTo(tx).where(
    and(eq(positionRequests.id, requestId), eq(positionRequests.partyId, organisationId)),
  );
  if (!asked) throw notFound();
  const said = await tx
    .select()
    .from(positions)
    .where(and(eq(positions.claimId, asked.claimId), eq(positions.partyId, organisationId)));
  return { ...withAround(asked), said: said.sort(byWhenSaid) };
};
