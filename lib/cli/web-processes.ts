import { availableParallelism } from "node:os";
import { Failure } from "./failure";

const most = 8;

/** How many web processes are to run: what `RUNUT_WEB_PROCESSES` says, 1 to 8, else the fallback. Refuses anything else. */
export const webProcesses = (fallback: number): number => {
  const wanted = process.env.RUNUT_WEB_PROCESSES;
  if (!wanted) return fallback;
  const count = /^\d+$/.test(wanted) ? Number(wanted) : 0;
  if (count >= 1 && count <= most) return count;
  throw new Failure(`RUNUT_WEB_PROCESSES is not a number from 1 to ${most}: ${wanted}`, 2);
};

/** One for each core, and at most four. */
export const oneForEachCore = (): number => Math.min(availableParallelism(), 4);

/** How many processes serve, as a sentence for the start message. */
export const processesInWords = (web: number, withJobs: boolean): string =>
  `${web === 1 ? "One web process serves" : `${web} web processes serve`}${withJobs ? ", one more runs jobs" : ""}.`;
