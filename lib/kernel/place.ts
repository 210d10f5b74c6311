import { z } from "zod";

export type Place = { at: Date; id: string };

/** A place in a list ordered by time and id, as it stands in an address: milliseconds, "_", id. */
export const writePlace = (at: Date, id: string): string => `${at.getTime()}_${id}`;

/** The place that an address names, or undefined when it names none. */
export const readPlace = (text: string | undefined): Place | undefined => {
  const [time, id] = text?.split("_") ?? [];
  const at = new Date(Number(time));
  return id && z.uuid().safeParse(id).success && !Number.isNaN(at.getTime()) ? { at, id } : undefined;
};
