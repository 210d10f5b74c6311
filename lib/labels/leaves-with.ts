import type { Person } from "@/lib/kernel/actor";
import { type Label, mayLeave } from "./leave";

/** Whether a record under this label, of what that organisation holds, may be taken out as a file by a person who sees it. Whoever sees a RED record is named on it; one under AMBER+STRICT goes out with those alone who recorded it. */
export const leavesWith = (
  { id, organisationId }: Pick<Person, "id" | "organisationId">,
  label: Label,
  holdingOrganisationId: string,
): boolean =>
  mayLeave({
    label,
    exit: "download",
    receiver: { kind: "person", id, organisationId, named: label === "RED", holdingOrganisationId },
  }).leaves;
