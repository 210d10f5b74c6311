import { and, asc, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { allegationReports, claims, positionRequests, positions, sources } from "@/db/schema/allegations";
import { caseOrganisations } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import type { partyRoles, reliabilities, wordChannels } from "@/db/schema/vocabulary";
import { isStanding, type Merged, mergedInto, partsOf } from "@/lib/claims/standing";
import type { Tx } from "@/lib/kernel/as";
import { dayOf, startOfDay } from "@/lib/kernel/day";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";
import { contradicting, type PositionKind } from "./contradictions";
import { evidenceOfWords } from "./evidence-of";
import { type Reminder, remindersUnder } from "./reminders";

/** One position of one party on one claim, as it was said. */
export type Word = {
  id: string;
  position: PositionKind;
  saidOn: string | null;
  /** Until when the party says that it is still examining. */
  until: string | null;
  words: string;
  channel: (typeof wordChannels)[number] | null;
  source: string;
  enteredAt: Date;
  /** The items that hold it, as far as the reader sees them. */
  evidence?: readonly { number: number; title: string }[];
};

/** Where a party stands on a claim: its latest word, what it said before (newest first), and since when it is asked, under which request, and how it was reminded under that and under those that it answered (newest first). */
export type Standing = {
  latest: Word | null;
  earlier: readonly Word[];
  askedAt: Date | null;
  requestId?: string;
  reminders?: readonly Reminder[];
  remindedBefore?: readonly Reminder[];
};

/** An organisation, or the source of an allegation where that has none; a source that the reader's roles do not read has no name. */
export type Party = {
  id: string;
  name: string | null;
  short: string | null;
  role: (typeof partyRoles)[number] | null;
  kind: "source" | "party";
  isOrganisation: boolean;
};

export type ClaimStandings = {
  id: string;
  number: number;
  text: string;
  credibility: number;
  /** How reliable its source is, for who reads sources. */
  reliability: (typeof reliabilities)[number] | null;
  /** The numbers of the claims that were merged into it; what was said of them counts as said of it. */
  merged: readonly number[];
  /** The numbers of the claims that it was split into. */
  parts: readonly number[];
  /** By the party's id; a party without word and without request is missing. */
  standings: Readonly<Record<string, Standing>>;
  /** The parties whose latest words stand against each other. */
  contradicting: readonly string[];
};

/** Claims by parties: a page of the claims of a case that stand, or of those that fulfil the condition given, with where each party stands on them, now or as it was at the end of a day of the world. Sources first, then the parties of the case, then others who spoke. */
export const positionsOfCase = async (
  tx: Tx,
  caseId: string,
  { after = 0, limit }: Slice<number> = pageFrom(),
  on?: string,
  only = isStanding(),
) => {
  const these = and(eq(claims.caseId, caseId), gt(claims.number, after), only);
  const ids = tx.select({ id: claims.id }).from(claims).where(these).orderBy(asc(claims.number)).limit(limit);
  const gone = mergedInto(sql`array(${ids})`);
  const theirs = sql`any(array(${ids}) || array(select g.claim_id from ${gone} g))`;
  const [found, spoken, requests, onCase, reminders, evidence, merged] = await Promise.all([
    tx
      .select({
        id: claims.id,
        number: claims.number,
        text: claims.text,
        credibility: claims.credibility,
        reliability: sources.reliability,
        parts: partsOf(),
      })
      .from(claims)
      .leftJoin(allegationReports, eq(allegationReports.allegationId, claims.allegationId))
      .leftJoin(sources, eq(sources.id, allegationReports.sourceId))
      .where(these)
      .orderBy(asc(claims.number))
      .limit(limit + 1),
    tx
      .select({
        position: positions,
        name: sql<string | null>`coalesce(${organisations.name}, ${sources.described})`,
        short: sql<string | null>`coalesce(${organisations.short}, ${sources.described})`,
      })
      .from(positions)
      .leftJoin(organisations, eq(organisations.id, positions.partyId))
      .leftJoin(allegationReports, eq(allegationReports.allegationId, positions.allegationId))
      .leftJoin(sources, eq(sources.id, allegationReports.sourceId))
      .where(sql`${positions.claimId} = ${theirs}`),
    tx
      .select({
        request: positionRequests,
        isOpen: sql<boolean>`${open(on)}`,
        name: organisations.name,
        short: organisations.short,
      })
      .from(positionRequests)
      .innerJoin(organisations, eq(organisations.id, positionRequests.partyId))
      .where(sql`${positionRequests.claimId} = ${theirs}`)
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
    remindersUnder(tx, sql`array(select q.id from position_requests q where q.claim_id = ${theirs})`),
    evidenceOfWords(tx, theirs),
    tx.execute<Merged>(sql`select * from ${gone} g order by g.number`),
  ]);
  const now = new Map(merged.map(({ claim_id, now_id }) => [claim_id, now_id]));
  const nowOf = (claimId: string) => now.get(claimId) ?? claimId;
  const said = spoken.filter(({ position }) => on === undefined || daySaid(position) <= on);
  const asked = requests.filter(({ isOpen }) => isOpen);
  const remindedUnder = (requestId: string) =>
    reminders.filter((each) => each.requestId === requestId && (on === undefined || each.remindedOn <= on));
  const { rows: its, next } = pageOf(found, limit, ({ number }) => number);

  const standingsOn = (claimId: string): Record<string, Standing> => {
    const standings: Record<string, Standing> = {};
    const newestFirst = said
      .filter(({ position }) => nowOf(position.claimId) === claimId)
      .map(({ position }) => ({
        ...position,
        evidence: evidence.filter(({ positionId }) => positionId === position.id),
      }));
    newestFirst.sort(byWhenSaid);
    for (const word of newestFirst) {
      const known = standings[speaker(word)];
      standings[speaker(word)] = known
        ? { ...known, earlier: [...known.earlier, word] }
        : { ...silence, latest: word };
    }
    for (const { request, isOpen } of requests.filter((each) => nowOf(each.request.claimId) === claimId)) {
      const known = standings[request.partyId] ?? silence;
      const under = remindedUnder(request.id);
      if (isOpen)
        standings[request.partyId] = {
          ...known,
          askedAt: request.askedAt,
          requestId: request.id,
          reminders: [...under, ...(known.reminders ?? [])],
        };
      else if (under.length > 0)
        standings[request.partyId] = {
          ...known,
          remindedBefore: [...(known.remindedBefore ?? []), ...under],
        };
    }
    return standings;
  };

  const withStandings = its.map((claim): ClaimStandings => {
    const standings = standingsOn(claim.id);
    const held = Object.entries(standings).flatMap(([partyId, { latest }]) =>
      latest ? [{ partyId, position: latest.position }] : [],
    );
    const itsMerged = merged.filter(({ now_id }) => now_id === claim.id).map(({ number }) => number);
    return { ...claim, merged: itsMerged, standings, contradicting: contradicting(held) };
  });

  const spoke = [
    ...said.map(({ position, name, short }) => ({
      id: speaker(position),
      name,
      short,
      isOrganisation: position.partyId !== null,
    })),
    ...asked.map(({ request, name, short }) => ({ id: request.partyId, name, short, isOrganisation: true })),
  ].map((each) => ({ ...each, role: null }));
  const ofCase = onCase.map((each) => ({ ...each, isOrganisation: true }));
  const known = new Map([...spoke, ...ofCase].map((each) => [each.id, each]));
  const inOrder = [...new Set([...ofCase, ...spoke].map(({ id }) => id))];
  const onlyAlleges = (id: string) => {
    const own = said.filter(({ position }) => speaker(position) === id);
    return own.length > 0 && own.every(({ position }) => position.position === "alleges");
  };
  const parties = inOrder.flatMap((id): Party[] => {
    const each = known.get(id);
    if (!each) return [];
    const isSource =
      !each.isOrganisation || each.role === "source" || (each.role === null && onlyAlleges(id));
    return [{ ...each, kind: isSource ? "source" : "party" }];
  });
  parties.sort((a, b) => Number(b.kind === "source") - Number(a.kind === "source"));
  return { parties, claims: withStandings, next };
};

const silence: Standing = { latest: null, earlier: [], askedAt: null };

type Row = typeof positions.$inferSelect;

/** Whose word it is: the organisation's, or the source's of this allegation. */
const speaker = ({ partyId, allegationId }: Row): string => partyId ?? allegationId ?? "";

/** A word entered without its day counts as said when it was entered. */
const daySaid = ({ saidOn, enteredAt }: Row): string => saidOn ?? dayOf(enteredAt);

export const byWhenSaid = (a: Row, b: Row): number =>
  daySaid(b).localeCompare(daySaid(a)) || b.enteredAt.getTime() - a.enteredAt.getTime();

const open = (on: string | undefined) => {
  if (on === undefined) return sql`${positionRequests.answeredAt} is null`;
  const end = sql`${startOfDay(on, 1).toISOString()}::timestamptz`;
  return sql`${positionRequests.askedAt} < ${end}
    and (${positionRequests.answeredAt} is null or ${positionRequests.answeredAt} >= ${end})`;
};
