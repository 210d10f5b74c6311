import type en from "../../en/refusals/deadlines";
import type { Worded } from "../../worded";

export default {
  deadline_met: "Tenggat ini sudah dipenuhi.",
  deadline_met_late: "Tenggat ini dipenuhi terlambat.",
  deadline_waived: "Tenggat ini sudah dibebaskan.",
  deadline_superseded: "Tenggat ini sudah diganti dengan yang lain.",
} satisfies Worded<typeof en>;
