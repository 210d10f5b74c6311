export default {
  deadline_met: "This deadline was met.",
  deadline_met_late: "This deadline was met late.",
  deadline_waived: "This deadline was waived.",
  deadline_superseded: "Another deadline took the place of this one.",
} as const;
