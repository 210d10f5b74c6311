/** What stands in place of a person's name that was erased; the same in every language, because it is what the row holds. */
export const nameErased = "Nama dihapus / Name erased";

/** What stands in place of a text of a record that was removed from view; it enters the canonical form as any text does. */
export const removedMark = "[dihapus / removed]";

/** What stands in place of erased values in columns that are never empty; any other is null. In the canonical form of a row both are null. */
const marks: Readonly<Record<string, Readonly<Record<string, string>>>> = { people: { name: nameErased } };

export const markOf = (table: string, column: string): string | null => marks[table]?.[column] ?? null;
