import type { ReachRow } from "@/db/rights/apply";
import { type recordKinds, roles } from "@/db/schema/vocabulary";
import type { Role } from "./actor";

type RecordKind = (typeof recordKinds)[number];
type Reach = { reads: readonly Role[]; writes: readonly Role[] };

const verifying = ["investigator", "coordinator", "spokesperson", "approver", "auditor"] as const;
const inCase = [...verifying, "intake_officer", "official"] as const;
const party = [...verifying, "official"] as const;
const working = ["intake_officer", "investigator", "coordinator", "spokesperson", "approver"] as const;
const intake = ["intake_officer", "investigator", "coordinator", "auditor"] as const;

/** Which roles read and write which kind of record, in the cases that they see or in what was given to them. Row visibility, tabs, navigation and the printed matrix are made from it. */
const reach = {
  case: { reads: inCase, writes: ["coordinator"] },
  allegation: { reads: intake, writes: ["intake_officer", "coordinator"] },
  source: { reads: intake, writes: ["intake_officer", "coordinator"] },
  claim: { reads: inCase, writes: ["intake_officer", "investigator", "coordinator"] },
  position: { reads: inCase, writes: ["investigator", "coordinator", "official"] },
  timeline: { reads: inCase, writes: ["investigator", "coordinator"] },
  task: { reads: [...working, "auditor"], writes: working },
  note: { reads: [...working, "auditor"], writes: working },
  // Of systems and their exposures an official reads those of their own organisation alone.
  system: { reads: party, writes: ["investigator"] },
  exposure: { reads: party, writes: ["investigator"] },
  observable: { reads: [...verifying, "intake_officer"], writes: ["investigator"] },
  assessment: { reads: party, writes: ["investigator"] },
  recommendation: { reads: party, writes: ["investigator", "coordinator", "official"] },
  finding: { reads: party, writes: ["investigator"] },
  evidence: { reads: verifying, writes: ["investigator"] },
  custody: { reads: ["investigator", "coordinator", "auditor"], writes: ["investigator", "coordinator"] },
  referral: { reads: party, writes: ["coordinator", "police_liaison"] },
  deadline: { reads: inCase, writes: ["intake_officer", "investigator", "coordinator"] },
  statement: { reads: party, writes: ["spokesperson", "approver"] },
  closure: { reads: party, writes: ["coordinator", "approver"] },
  person: { reads: ["auditor", "administrator"], writes: ["administrator"] },
  organisation: { reads: ["auditor", "administrator"], writes: ["administrator"] },
  session: { reads: ["auditor", "administrator"], writes: ["administrator"] },
  notice: { reads: roles, writes: [] },
  log: { reads: ["auditor"], writes: [] },
} as const satisfies Record<RecordKind, Reach>;

const kinds = Object.entries(reach) as [RecordKind, Reach][];

/** The same as rows, as the database keeps them. */
export const reachRows: readonly ReachRow[] = roles.flatMap((role) =>
  kinds
    .map(([kind, { reads, writes }]) => ({
      role,
      kind,
      reads: reads.includes(role),
      writes: writes.includes(role),
    }))
    .filter(({ reads, writes }) => reads || writes),
);
