import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { closePools } from "@/db/connect";
import { withDatabase } from "@/db/throwaway";
import { logAllegation } from "@/lib/allegations/log";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { fill } from "./fill";
import { percentile, repeat, short } from "./measure";
import type { Bench, Part } from "./part";

const goal = 0.5;
const lanes = 10;
const rounds = 3;
const forMs = 3000;

/** Commands per second at ten connections, beside the same insert in a bare transaction of the owner; both in turns, the best round of each. */
export const measureCommands = ({ ownerUrl, setup, say }: Bench): Promise<Part> =>
  withDatabase(ownerUrl, setup, async (urls) => {
    const { all } = await fill(urls.ownerUrl, 10_000);
    process.env.RUNUT_APP_URL = urls.appUrl;
    const owner = postgres(urls.ownerUrl, { max: lanes, onnotice: () => undefined });
    const cases = (
      await owner<{ id: string }[]>`select id from cases where status = 'open' limit ${lanes}`
    ).map((row) => row.id);
    const entry = (lane: number) => ({
      caseId: cases[lane],
      occurredAt: new Date("2021-08-24T00:00:00Z"),
      what: "Seen.",
    });
    const bareEntry = (lane: number) =>
      owner.begin(
        (tx) => tx`insert into timeline_entries (id, case_id, occurred_at, what, recorded_by, recorded_at)
          values (${randomUUID()}, ${cases[lane] ?? ""}, ${new Date()}, 'Seen.', ${all.id}, ${new Date()})`,
      );
    const allegation = {
      source: { described: "A caller" },
      channel: "phone",
      summary: "Heard of it.",
      receivedOn: new Date("2021-08-24T00:00:00Z"),
    };
    const bareAllegation = () =>
      owner.begin(async (tx) => {
        const [id, at] = [randomUUID(), new Date()];
        await tx`insert into sources (id, described, recorded_by, recorded_at) values (${id}, 'A caller', ${all.id}, ${at})`;
        await tx`insert into allegations (id, reference, holder_id, channel, received_on, logged_by, logged_at)
          values (${id}, ${id}, ${all.organisationId}, 'phone', ${at}, ${all.id}, ${at})`;
        await tx`insert into allegation_reports (allegation_id, source_id, summary) values (${id}, ${id}, 'Heard of it.')`;
        await tx`insert into deadlines (id, allegation_id, title, basis, started_at, due_at, set_by, set_at)
          values (${randomUUID()}, ${id}, 'first_answer', 'own_promise', ${at}, ${at}, ${all.id}, ${at})`;
      });
    const pairs = [
      {
        act: "timeline.record",
        command: (lane: number) => recordTimelineEntry(all, entry(lane)),
        bare: bareEntry,
      },
      { act: "allegation.log", command: () => logAllegation(all, allegation), bare: bareAllegation },
    ];
    const figures = [];
    for (const { act, command, bare } of pairs) {
      const best = { command: 0, bare: 0, p50: Number.NaN, p95: Number.NaN };
      await repeat(lanes, 1000, command);
      for (let round = 0; round < rounds; round++) {
        const its = await repeat(lanes, forMs, command);
        if (its.perSecond > best.command) {
          Object.assign(best, {
            command: its.perSecond,
            p50: percentile(its.times, 0.5),
            p95: percentile(its.times, 0.95),
          });
        }
        best.bare = Math.max(best.bare, (await repeat(lanes, forMs, bare)).perSecond);
      }
      say(`Measured ${act}.`);
      figures.push({ act, ...best, ratio: best.command / best.bare });
    }
    await Promise.all([owner.end(), closePools()]);
    return {
      name: "commands",
      goal: `at least ${goal} of the bare inserts, ${lanes} connections`,
      head: ["command", "per second", "p50 ms", "p95 ms", "bare per second", "ratio", "goal"],
      rows: figures.map(({ act, command, p50, p95, bare, ratio }) => [
        act,
        ...[command, p50, p95, bare, ratio].map(short),
        ratio >= goal ? "met" : "missed",
      ]),
      figures,
    };
  });
