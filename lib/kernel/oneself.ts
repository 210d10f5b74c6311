import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/** Whether what a person did at a moment counts as done by the actor: a deputy and whom they stand in for are one wherever two are asked. */
export const isOneself = (person: SQLWrapper | string, since: SQLWrapper | Date): SQL<boolean> =>
  sql<boolean>`runut.is_oneself(${person}, ${since instanceof Date ? since.toISOString() : since}::timestamptz)`;
