import { z } from "zod";

export type Cursor = { at: Date; id: string };

/** The cursor behind a row of a list ordered by time and id, as it stands in an address: milliseconds, "_", id. */
export const writeCursor = (at: Date, id: string): string => `${at.getTime()}_${id}`;

/** The cursor that an address holds, behind which a page begins; undefined, the first page, when it holds none. */
export const readCursor = (text: string | undefined): Cursor | undefined => {
  const [, time, id] = /^(\d{1,15})_(.+)$/.exec(text ?? "") ?? [];
  const isRead = Number(time) <= lastMoment && z.uuid().safeParse(id).success;
  return isRead && id ? { at: new Date(Number(time)), id } : undefined;
};

/** The end of the year 9999; later ones are written in a way that the database does not read. */
const lastMoment = Date.UTC(10_000, 0) - 1;
