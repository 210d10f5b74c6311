import { z } from "zod";

/** Where a page of a list begins, behind which key, and how many rows it holds. */
export type Slice<Key> = { after?: Key | undefined; limit: number };

/** A page of a list and the key behind which the next one begins; undefined on the last. */
export type Page<Row, Key> = { rows: Row[]; next: Key | undefined };

/** How many rows a list within a case shows at once. */
export const pageSize = 50;

/** The page that begins behind this key, as long as lists within a case usually are. */
export const pageFrom = <Key>(after?: Key): Slice<Key> => ({ after, limit: pageSize });

/** The page in what was found, which holds one row more than fits when another page follows. */
export const pageOf = <Row, Key>(
  found: readonly Row[],
  limit: number,
  keyOf: (row: Row) => Key,
): Page<Row, Key> => {
  const rows = found.slice(0, limit);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { rows, next: last && keyOf(last) };
};

/** The number behind which a page begins, as an address says it; undefined, the first page, when it says none. */
export const readNumber = (text: string | undefined): number | undefined =>
  /^\d{1,9}$/.test(text ?? "") ? Number(text) : undefined;

/** Above every number that a record of a case can have. */
export const maxNumber = 2_147_483_647;

/** The newest records of a case to choose from, in the order of their numbers; `isAll` says that the case has no others, so that one need not be named by its number. */
export type Choices<Row> = { rows: Row[]; isAll: boolean };

/** The choices in what was found newest first, which holds one row more than a page when the case has others. */
export const choicesOf = <Row>(found: readonly Row[]): Choices<Row> => ({
  rows: found.slice(0, pageSize).reverse(),
  isAll: found.length <= pageSize,
});

/** The id behind which a page begins, as an address says it; undefined, the first page, when it says none. */
export const readId = (text: string | undefined): string | undefined => z.uuid().safeParse(text).data;
