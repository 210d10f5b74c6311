import { hasExactly, isWord } from "./body";

/** A value of a row that was erased, as the log names it. */
export type ErasedPart = { field: string; key: string; table: string };

/** The parts by table, key and field. */
export const sortedParts = (parts: readonly ErasedPart[]): ErasedPart[] =>
  parts
    .map(({ field, key, table }) => ({ field, key, table }))
    .sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1));

const textOf = ({ field, key, table }: ErasedPart) => JSON.stringify([table, key, field]);

const isPart = hasExactly({ field: isWord, key: isWord, table: isWord });

/** Whether a value is a list of parts, one at least and none twice. */
export const areParts = (value: unknown): value is ErasedPart[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(isPart) &&
  new Set((value as ErasedPart[]).map(textOf)).size === value.length;
