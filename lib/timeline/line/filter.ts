import { z } from "zod";
import { workstreams } from "@/db/schema/vocabulary";
import { day } from "@/lib/kernel/moment";
import { lineKindNames } from "./kinds";

const filterDay = day().optional().catch(undefined);

/** How finely the picture of the line counts, coarsest first. */
export const zooms = ["year", "month", "week", "day"] as const;
export type Zoom = (typeof zooms)[number];

/** The line's address: on which side, of which kinds, whose, of which workstream or event, from and until which day, with which words, in which order and how finely drawn. What does not fit is left out. */
export const lineFilter = z.object({
  side: z.enum(["world", "runut"]).optional().catch(undefined),
  kind: z
    .preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.enum(lineKindNames)))
    .catch([]),
  party: z.uuid().optional().catch(undefined),
  workstream: z.enum(workstreams).optional().catch(undefined),
  event: z.string().trim().min(1).max(80).optional().catch(undefined),
  from: filterDay,
  until: filterDay,
  text: z.string().trim().min(1).max(120).optional().catch(undefined),
  order: z.enum(["oldest"]).optional().catch(undefined),
  zoom: z.enum(zooms).optional().catch(undefined),
  after: z.string().optional().catch(undefined),
});
export type LineFilter = z.output<typeof lineFilter>;
