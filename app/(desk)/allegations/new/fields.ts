/** How many claims the form takes at once; more are added on the case. */
export const claimFields = [0, 1, 2, 3, 4, 5] as const;
