import type { CaseFacts } from "./facts";
import type { Happenings, Stretch } from "./happenings";
import type { Lane, WorkState, Workstream } from "./track";

/** What a stretch says of itself. */
export type Says =
  | { key: "unanswered"; count: number; days: number }
  | { key: "waits"; party: string; days: number; hours: number }
  | { key: "days"; days: number; hours: number }
  | { key: "out"; out: number; all: number };
export type Span = { from: Date; to: Date; state: WorkState; says?: Says };
export type Band = { event: string; from: Date; to: Date };
export type Spans = {
  start: Date;
  end: Date;
  now: Date | null;
  lanes: Record<Workstream, Span[]>;
  /** Messages of before the case was received, of which none was answered. */
  unanswered: Date[];
  bands: Band[];
};

const hour = 3_600_000;
const day = 24 * hour;
const month = 30 * day;

/** When the report reached the agency: who does not read allegations knows it from when somebody was told. */
const receivedAt = (facts: CaseFacts, { events }: Happenings): Date =>
  facts.receivedOn === null
    ? (events.find(({ event }) => event === "told")?.to ?? new Date(facts.openedAt))
    : new Date(facts.receivedOn);

/** When the matter was in the world, as far as the reader knows it: when it was reported or told, else when something last happened. Null where they know of nothing. */
export const knownOf = (facts: CaseFacts, { events, workstreams }: Happenings): Date | null => {
  if (facts.receivedOn !== null) return new Date(facts.receivedOn);
  const told = events.find(({ event }) => event === "told")?.to;
  const last = Object.values(workstreams).map(({ to }) => to.getTime());
  return told ?? (last.length > 0 ? new Date(Math.max(...last)) : null);
};

/** Whether the case was put on record long after the matter: then its track is drawn on the world's dates, not on the record's. */
const isAfterTheFact = (facts: CaseFacts, received: Date): boolean =>
  Date.parse(facts.openedAt) - received.getTime() > month;

/** The stretches of each workstream on one scale of time, by the dates of the world, and the bands where two dates of one event stand. */
export const spansOf = (
  facts: CaseFacts,
  lanes: readonly Lane[],
  happenings: Happenings,
  now: Date,
): Spans => {
  const received = receivedAt(facts, happenings);
  const late = isAfterTheFact(facts, received);
  const told = Object.values(happenings.workstreams).flatMap(({ from, to }) => [
    from.getTime(),
    to.getTime(),
  ]);
  const unanswered = happenings.messages.filter((at) => received.getTime() - at.getTime() > day);
  const start = new Date(
    Math.min(received.getTime(), ...unanswered.map((at) => at.getTime()), ...(late ? told : [])),
  );
  const last = late ? Math.max(received.getTime(), ...told) + day : closedOr(facts, now).getTime();
  const end = new Date(Math.max(last, start.getTime() + day));
  const waited = waitedAt(unanswered, received);
  const by = late
    ? worldSpans(happenings, received)
    : recordSpans(facts, lanes, received, closedOr(facts, now));
  return {
    start,
    end,
    now: late || facts.closedAt ? null : now,
    lanes: { ...by, ...inPart(lanes, by), ...notShown(lanes), intake: [...waited, ...by.intake] },
    unanswered,
    bands: bandsOf(happenings.events),
  };
};

/** Of a workstream that is not shown to the reader nothing is drawn. */
const notShown = (lanes: readonly Lane[]): Partial<Spans["lanes"]> =>
  Object.fromEntries(
    lanes.flatMap(({ workstream, state }) => (state === "not_shown" ? [[workstream, []]] : [])),
  );

/** Of a workstream that is shown to the reader in part nothing is drawn as done. */
const inPart = (lanes: readonly Lane[], by: Spans["lanes"]): Partial<Spans["lanes"]> =>
  Object.fromEntries(
    lanes.flatMap(({ workstream, state }) =>
      state === "shown_in_part" ? [[workstream, by[workstream].map((span) => ({ ...span, state }))]] : [],
    ),
  );

/** Whether what the reader knows of a workstream ends with its last act. */
const isOver = (state: WorkState) => state === "done" || state === "shown_in_part";

/** Whether the reader is shown verification in part, and no finding. */
const knowsOfNone = ({ findings }: CaseFacts, stateOf: (workstream: Workstream) => WorkState) =>
  stateOf("verification") === "shown_in_part" && findings === 0;

const closedOr = (facts: CaseFacts, now: Date) => (facts.closedAt ? new Date(facts.closedAt) : now);

const daysOf = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / day);

/** How long something lasts: whole days and the hours beyond them. */
export const lengthOf = (from: Date, to: Date): { days: number; hours: number } => {
  const span = Math.max(0, to.getTime() - from.getTime());
  return { days: Math.floor(span / day), hours: Math.floor((span % day) / hour) };
};

const waitedAt = (messages: readonly Date[], received: Date): Span[] => {
  const [first] = messages;
  if (!first) return [];
  const says = { key: "unanswered", count: messages.length, days: daysOf(first, received) } as const;
  return [{ from: first, to: received, state: "waiting", says }];
};

const lasted = (from: Date, to: Date): { says?: Says } => {
  const { days, hours } = lengthOf(from, to);
  return days + hours > 0 ? { says: { key: "days", days, hours } } : {};
};

/** For whom verification waits and since when, as its lane says: a position that was asked, or the answer to a recommendation. */
const waitingSince = (lanes: readonly Lane[]): { party: string; since: Date } | null => {
  const lane = lanes.find(({ workstream }) => workstream === "verification");
  if (lane?.state !== "waiting" || !lane.values.since) return null;
  return { party: String(lane.values.party ?? ""), since: new Date(lane.values.since) };
};

const recordSpans = (facts: CaseFacts, lanes: readonly Lane[], received: Date, end: Date): Spans["lanes"] => {
  const opened = new Date(facts.openedAt);
  const stateOf = (workstream: Workstream) =>
    lanes.find((lane) => lane.workstream === workstream)?.state ?? "not_started";
  const span = (workstream: Workstream, since: string | null, done: string | null): Span[] => {
    if (since === null) return [];
    const state = stateOf(workstream);
    const [from, to] = [new Date(since), isOver(state) && done ? new Date(done) : end];
    return [{ from, to, state, ...lasted(from, to) }];
  };
  const waiting = waitingSince(lanes);
  const asked = waiting && new Date(Math.max(opened.getTime(), waiting.since.getTime()));
  const waits: Span[] = asked
    ? [
        ...(asked > opened ? [{ from: opened, to: asked, state: "under_way" as const }] : []),
        {
          from: asked,
          to: end,
          state: "waiting",
          says: { key: "waits", party: waiting.party, ...lengthOf(waiting.since, end) },
        },
      ]
    : span("verification", facts.openedAt, facts.lastFindingAt);
  const out = (facts.statements.published ?? 0) + (facts.statements.corrected ?? 0);
  const all = Object.values(facts.statements).reduce((sum, each) => sum + each, 0);
  return {
    intake: [{ from: received, to: facts.status === "intake" ? end : opened, state: stateOf("intake") }],
    verification:
      ["not_started", "not_needed"].includes(stateOf("verification")) || knowsOfNone(facts, stateOf)
        ? []
        : waits,
    police: span("police", facts.referralSince, facts.referralOn),
    statements: span("statements", facts.firstDraftedAt, facts.lastPublishedAt).map((each) => ({
      ...each,
      ...(each.state !== "shown_in_part" && { says: { key: "out", out, all } }),
    })),
    closure: facts.closedAt
      ? [{ from: new Date(facts.closedAt), to: new Date(facts.closedAt), state: "done" }]
      : [],
  };
};

const worldSpans = ({ workstreams }: Happenings, received: Date): Spans["lanes"] => {
  const done = (stretch: Stretch | undefined): Span[] => {
    if (!stretch) return [];
    // What came out later of the time before does not make the work begin there.
    const from = stretch.from < received && stretch.to > received ? received : stretch.from;
    const to = new Date(stretch.to.getTime() + day);
    return [{ from, to, state: "done", ...lasted(from, stretch.to) }];
  };
  return {
    intake: [{ from: received, to: new Date(received.getTime() + day / 2), state: "done" }],
    verification: done(workstreams.verification),
    police: done(workstreams.police),
    statements: done(workstreams.statements),
    closure: done(workstreams.closure),
  };
};

const bandsOf = (events: Happenings["events"]): Band[] =>
  events.filter(({ from, to }) => to > from).sort((a, b) => a.from.getTime() - b.from.getTime());
