import { createHash } from "node:crypto";
import ical, { ICalCalendarMethod } from "ical-generator";
import type { Person } from "@/lib/kernel/actor";
import { mayLeave } from "@/lib/labels/leave";
import type { StatementDate } from "./dates";

/** What the feed says; nothing of a statement's words is in it. */
export type FeedWords = { name: string; release: string; update: string };

/** How far back and ahead the feed reaches, in days. */
export const feedDays = { back: 31, ahead: 366 };

/** Releases and promised updates as an iCalendar object (RFC 5545) for one person: when, which of the two, and the case where its label may leave in a feed. */
export const calendarFeed = (
  dates: readonly StatementDate[],
  person: Person,
  words: FeedWords,
  { origin, at }: { origin: string; at: Date },
): string => {
  const calendar = ical({
    name: words.name,
    prodId: { company: "Runut", product: "Statements", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  });
  for (const date of dates) {
    const receiver = {
      kind: "person",
      id: person.id,
      organisationId: person.organisationId,
      named: false,
    } as const;
    const leaving = mayLeave({
      ...{ label: date.caseLabel, exit: "feed" },
      receiver: { ...receiver, holdingOrganisationId: person.organisationId },
    });
    calendar.createEvent({
      id: `${createHash("sha256").update(`${date.kind}\n${date.id}`).digest("hex").slice(0, 32)}@runut`,
      start: date.at,
      end: date.at,
      stamp: at,
      summary: leaving.leaves ? `${date.reference}: ${words[date.kind]}` : words[date.kind],
      url: `${origin}/statements/calendar`,
    });
  }
  return calendar.toString();
};
