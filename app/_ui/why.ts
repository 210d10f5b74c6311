/** Why an act is not possible: the sentence, and whether it never is, because no role of the reader does it. */
export type Why = { says: string; isNever: boolean };

/** That an act is not possible now, for this reason. */
export const because = (says: string): Why => ({ says, isNever: false });
