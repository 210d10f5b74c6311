/** The name of an item within its case: "E-0002". */
export const evidenceReference = (number: number): string => `E-${String(number).padStart(4, "0")}`;
