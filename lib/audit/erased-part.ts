/** A value of a row that was erased, as the log names it. */
export type ErasedPart = { field: string; key: string; table: string };

/** The parts by table, key and field. */
export const sortedParts = (parts: readonly ErasedPart[]): ErasedPart[] =>
  parts
    .map(({ field, key, table }) => ({ field, key, table }))
    .sort((one, other) => (textOfPart(one) < textOfPart(other) ? -1 : 1));

/** One text for a part. */
export const textOfPart = ({ field, key, table }: ErasedPart) => JSON.stringify([table, key, field]);
