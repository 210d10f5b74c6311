/** How an item of a case is called: "E-0002". */
export const evidenceReference = (number: number): string => `E-${String(number).padStart(4, "0")}`;
