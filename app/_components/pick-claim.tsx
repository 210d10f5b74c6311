import type { Choices } from "@/lib/kernel/page";
import { PickRecord } from "./pick-record";
import { claimChoice, claimNumber } from "./record-choices";

type PickClaimProps = {
  label: string;
  claims: Choices<{ id: string; number: number; text: string }>;
  /** The claim chosen already, by its number. */
  value: number | undefined;
};

/** The claim of the case that something is said about. */
export function PickClaim({ label, claims, value }: PickClaimProps) {
  const chosen = claims.rows.find(({ number }) => number === value)?.id;
  const unlisted = claims.isAll ? undefined : value?.toString();
  return (
    <PickRecord
      name="claimId"
      label={label}
      from={claims}
      choice={claimChoice}
      number={claimNumber}
      value={chosen ?? unlisted}
    />
  );
}
