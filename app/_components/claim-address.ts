/** Where a claim stands on a page of its case, or the one in its place where it was merged. */
export const claimAddress = (base: string, page: "findings" | "positions", number: number | null): string =>
  `${base}/${page}?at=${number}#claim-${number}`;
