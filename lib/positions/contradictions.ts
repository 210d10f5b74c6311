import type { positionKinds } from "@/db/schema/vocabulary";

export type PositionKind = (typeof positionKinds)[number];

/** What each position speaks against. No answer and an examination under way contradict nobody, and having found no sign is not a dispute, but stands against an allegation. */
const against = {
  alleges: ["disputes", "found_no_sign"],
  acknowledges: ["disputes", "found_no_sign"],
  confirms: ["disputes", "found_no_sign"],
  says_remediated: ["disputes"],
  disputes: ["alleges", "acknowledges", "confirms", "says_remediated"],
  found_no_sign: ["alleges", "acknowledges", "confirms"],
  no_answer_yet: [],
  still_examining: [],
} as const satisfies Record<PositionKind, readonly PositionKind[]>;

export const contradicts = (one: PositionKind, other: PositionKind): boolean =>
  (against[one] as readonly PositionKind[]).includes(other);

/** The parties whose latest positions on one claim stand against another party's, in the order given. */
export const contradicting = (held: readonly { partyId: string; position: PositionKind }[]): string[] =>
  held
    .filter((one) => held.some((other) => contradicts(one.position, other.position)))
    .map(({ partyId }) => partyId);
