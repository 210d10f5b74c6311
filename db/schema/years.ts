/** The years, in WIB, of a day or moment that a person gives: before the first nothing of ours was recorded, beyond the last somebody mistyped. */
export const years = { first: 1970, last: 2099 } as const;
