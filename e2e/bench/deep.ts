import postgres from "postgres";
import { closePools } from "@/db/connect";
import { withDatabase } from "@/db/throwaway";
import { makeLargeCase } from "@/e2e/large-case";
import { ensureBuild } from "@/lib/cli/build";
import type { Role } from "@/lib/kernel/actor";
import { loadPerson } from "@/lib/people/load";
import { loadSample } from "@/lib/sample/load";
import { whileServed } from "./desk";
import { met, short } from "./measure";
import type { Bench, Part } from "./part";
import { type Figures, measureRequests, warmUp } from "./requests";
import { cookieOf } from "./session";

/** The most that the page of the large case may take, in times that of the sample's. */
const goal = 2;
const size = { claims: 200, parties: 30, entries: 2_000, exposures: 50 } as const;
const pages = { case: "", timeline: "/timeline" } as const;
const sample = "RNT-2021-0001";
const [warming, rounds] = [300, 3];

/** The page of a case that has very much of everything, beside that of the eHAC case, asked in turns by the investigator of both. */
export const measureDeep = async ({ ownerUrl, setup, say }: Bench): Promise<Part[]> => {
  await ensureBuild(say);
  return withDatabase(ownerUrl, setup, async (urls) => {
    process.env.RUNUT_OWNER_URL = urls.ownerUrl;
    process.env.RUNUT_APP_URL = urls.appUrl;
    process.env.RUNUT_WORKER_URL = urls.workerUrl;
    await loadSample(say, "en");
    const owner = postgres(urls.ownerUrl, { max: 1, onnotice: () => undefined });
    const personIn = async (role: Role) => {
      const [found] = await owner<{ id: string }[]>`
        select r.person_id as id from person_roles r join people p on p.id = r.person_id join organisations o on o.id = p.organisation_id
        where r.role = ${role} and o.short = 'BSSN' order by p.name limit 1`;
      return loadPerson(`${found?.id}`);
    };
    const [intake_officer, coordinator, investigator] = await Promise.all(
      (["intake_officer", "coordinator", "investigator"] as const).map(personIn),
    );
    if (!intake_officer || !coordinator || !investigator) throw new Error("the sample lacks a person");
    const large = await makeLargeCase({ intake_officer, coordinator, investigator }, size);
    await owner`vacuum analyze`;
    await owner.end();
    await closePools();
    say(`Made ${large}.`);
    const cookie = await cookieOf(urls.ownerUrl, investigator.id);
    return whileServed(urls, 1, async (served) => {
      const rows: string[][] = [];
      const figures: Record<string, Figures> = {};
      for (const [page, path] of Object.entries(pages)) {
        const asked = [sample, large].map((reference) => ({ path: `/cases/${reference}${path}`, cookie }));
        for (let turn = 0; turn < rounds; turn++)
          for (const one of asked) await warmUp(served, one, warming / rounds, 1);
        const measured: Figures[][] = [[], []];
        for (let turn = 0; turn < rounds; turn++)
          for (const [place, one] of asked.entries())
            measured[place]?.push(await measureRequests(served, one, 1));
        const [before, after] = measured.map(fastest);
        if (!before || !after) continue;
        figures[page] = after;
        figures[`${page} of the sample`] = before;
        const ratio = after.p50 / before.p50;
        rows.push([
          page,
          ...[before.p50, after.p50, ratio, before.cpu, after.cpu].map(short),
          `${goal}`,
          met(ratio <= goal),
        ]);
      }
      return [
        {
          name: "pages, large case",
          goal: `p50 of one request at a time, one process, ${size.claims} claims, ${size.entries} entries of the timeline, ${size.exposures} exposures and ${size.parties} parties beside the eHAC case`,
          head: ["page", "eHAC p50 ms", "large p50 ms", "x", "eHAC CPU ms", "large CPU ms", "goal", ""],
          rows,
          figures,
        },
      ];
    });
  });
};

const fastest = (all: readonly Figures[]): Figures | undefined =>
  all.toSorted((one, other) => one.p50 - other.p50)[0];
