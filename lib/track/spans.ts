import type { CaseFacts } from "./facts";
import type { Happenings, Stretch } from "./happenings";
import type { Lane, WorkState, Workstream } from "./track";

export type Span = { from: Date; to: Date; state: WorkState };
export type Band = { event: string; from: Date; to: Date };
export type Spans = {
  start: Date;
  end: Date;
  now: Date | null;
  lanes: Record<Workstream, Span[]>;
  bands: Band[];
};

const month = 30 * 86_400_000;
const day = 86_400_000;

/** Whether the case was put on record long after the matter: then its track is drawn on the world's dates, not on the record's. */
const isAfterTheFact = (facts: CaseFacts): boolean =>
  facts.receivedOn !== null && Date.parse(facts.openedAt) - Date.parse(facts.receivedOn) > month;

/** The stretches of each workstream on one scale of time, and the bands where two dates of one event stand. */
export const spansOf = (
  facts: CaseFacts,
  lanes: readonly Lane[],
  happenings: Happenings,
  now: Date,
): Spans => {
  const late = isAfterTheFact(facts);
  const received = new Date(facts.receivedOn ?? facts.openedAt);
  const told = Object.values(happenings.workstreams).flatMap(({ from, to }) => [
    from.getTime(),
    to.getTime(),
  ]);
  const start = new Date(Math.min(received.getTime(), ...(late ? told : [])));
  const last = late ? Math.max(received.getTime(), ...told) + day : closedOr(facts, now).getTime();
  const end = new Date(Math.max(last, start.getTime() + day));
  const by = late ? worldSpans(happenings, received) : recordSpans(facts, lanes, received, end);
  return { start, end, now: late ? null : end, lanes: by, bands: bandsOf(happenings.events) };
};

const closedOr = (facts: CaseFacts, now: Date) => (facts.closedAt ? new Date(facts.closedAt) : now);

const recordSpans = (facts: CaseFacts, lanes: readonly Lane[], received: Date, end: Date): Spans["lanes"] => {
  const opened = new Date(facts.openedAt);
  const stateOf = (workstream: Workstream) =>
    lanes.find((lane) => lane.workstream === workstream)?.state ?? "not_started";
  const until = (workstream: Workstream, done: string | null) =>
    stateOf(workstream) === "done" && done ? new Date(done) : end;
  const span = (workstream: Workstream, from: string | Date | null, done: string | null): Span[] =>
    from === null ? [] : [{ from: new Date(from), to: until(workstream, done), state: stateOf(workstream) }];
  return {
    intake: [{ from: received, to: opened, state: "done" }],
    verification:
      stateOf("verification") === "not_started" ? [] : span("verification", opened, facts.lastFindingAt),
    police: span("police", facts.referralSince, facts.referralOn),
    statements: span("statements", facts.firstDraftedAt, facts.lastPublishedAt),
    closure: [{ from: opened, to: end, state: facts.closedAt ? "done" : "not_started" }],
  };
};

const worldSpans = ({ workstreams }: Happenings, received: Date): Spans["lanes"] => {
  const done = (stretch: Stretch | undefined): Span[] =>
    stretch ? [{ from: stretch.from, to: new Date(stretch.to.getTime() + day), state: "done" }] : [];
  const first = workstreams.intake?.from;
  const waited: Span[] = first && first < received ? [{ from: first, to: received, state: "waiting" }] : [];
  return {
    intake: [...waited, { from: received, to: new Date(received.getTime() + day / 2), state: "done" }],
    verification: done(workstreams.verification),
    police: done(workstreams.police),
    statements: done(workstreams.statements),
    closure: done(workstreams.closure),
  };
};

const bandsOf = (events: Happenings["events"]): Band[] =>
  events.filter(({ from, to }) => to > from).sort((a, b) => a.from.getTime() - b.from.getTime());
