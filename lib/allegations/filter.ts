import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { channels, labels } from "@/db/schema/vocabulary";
import { counted } from "@/lib/kernel/counted";
import { several, taken } from "@/lib/kernel/several";
import type { AllegationState } from "./lifecycle";
import { loggedByOneself, ofOwnHand, ofOwnHouse, ofSeenCase } from "./ways-to-see";

/** What kind of source alleges. */
export const sourceKinds = ["organisation", "person", "anonymous"] as const;

/** The address of the list of allegations: state, filter, order and place. What does not fit is left out. */
export const allegationFilter = z.object({
  state: z.enum(["waiting", "accepted", "declined"]).default("waiting").catch("waiting"),
  label: several(z.enum(labels)),
  channel: several(z.enum(channels)),
  source: several(z.enum(sourceKinds)),
  overdue: taken(),
  mine: taken(),
  direction: z.enum(["newest", "oldest"]).default("newest").catch("newest"),
  after: z.string().optional().catch(undefined),
});
export type AllegationFilter = z.output<typeof allegationFilter>;

/** What allegations of a list are like, apart from their state. */
export type Narrowing = Partial<Pick<AllegationFilter, "label" | "channel" | "source" | "overdue" | "mine">>;

const among = (column: SQL, values: readonly string[] | undefined): SQL =>
  values && values.length > 0 ? sql`and ${column} in ${values}` : sql``;

const likeThis = ({ label, channel, source, overdue }: Narrowing): SQL => sql`
  ${among(sql`a.label`, label)} ${among(sql`a.channel`, channel)} ${
    source && source.length > 0
      ? sql`and exists (select from allegation_reports r join sources s on s.id = r.source_id where r.allegation_id = a.id
          and case when s.anonymous then 'anonymous' when s.organisation_id is null then 'person' else 'organisation' end in ${source})`
      : sql``
  } ${
    overdue
      ? sql`and exists (select from deadlines d where d.allegation_id = a.id and d.title = 'first_answer'
          and d.ending is null and d.due_at < now())`
      : sql``
  }`;

/** Whether what is asked is no column of an allegation, so that it is asked of so many of them alone. */
const isAskedOfEach = ({ source = [], overdue }: Narrowing): boolean =>
  overdue !== undefined || source.length > 0;

/** The ways by which allegations like this are seen. */
export const waysToSee = ({ mine }: Narrowing = {}): readonly SQL[] =>
  mine ? [loggedByOneself] : [ofOwnHouse, ...ofOwnHand, ofSeenCase];

/** The allegations of a state that are seen in this way and are like this, as `select … from` goes on. Whose first answer is overdue and of which kind the source is, is asked of the newest and the oldest thousand alone. */
export const thoseLike = (way: SQL, state: AllegationState, narrowing: Narrowing): SQL =>
  isAskedOfEach(narrowing)
    ? sql`(${end(way, state, sql`order by a.logged_at desc, a.id desc`)} union
        ${end(way, state, sql`order by a.logged_at, a.id`)}) a where true ${likeThis(narrowing)}`
    : sql`${way} and a.status = ${state} ${likeThis(narrowing)}`;

/** As `thoseLike`, among the thousand that were logged last: what a total counts. */
export const newestLike = (way: SQL, state: AllegationState, narrowing: Narrowing): SQL =>
  isAskedOfEach(narrowing)
    ? thoseLike(way, state, narrowing)
    : sql`${end(way, state, sql`order by a.logged_at desc, a.id desc`)} a where true ${likeThis(narrowing)}`;

const end = (way: SQL, state: AllegationState, order: SQL): SQL =>
  sql`(select a.id, a.logged_at, a.label, a.channel from ${way} and a.status = ${state} ${order} limit ${counted})`;
