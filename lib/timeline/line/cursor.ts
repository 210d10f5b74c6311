import { z } from "zod";
import { type LineKindName, lineKindNames } from "./kinds";

/** Behind which entry a page of the line begins. */
export type LineCursor = { at: Date; kind: LineKindName; id: string };

/** The cursor behind an entry, as it stands in an address: milliseconds, kind and id, parted by dots. */
export const writeLineCursor = ({ at, kind, id }: LineCursor): string => `${at.getTime()}.${kind}.${id}`;

/** The cursor that an address holds; undefined, the first page, when it holds none. */
export const readLineCursor = (text: string | undefined): LineCursor | undefined => {
  const [, time, name, id] = /^(-?\d{1,15})\.([a-z_]+)\.([0-9a-f-]{36})$/.exec(text ?? "") ?? [];
  const kind = lineKindNames.find((each) => each === name);
  const isRead = first <= Number(time) && Number(time) <= last && z.uuid().safeParse(id).success;
  return isRead && kind && id ? { at: new Date(Number(time)), kind, id } : undefined;
};

/** The years 1 to 9999; others are written in a way that the database does not read. */
const first = Date.parse("0001-01-02T00:00:00Z");
const last = Date.UTC(10_000, 0) - 1;
