export default {
  exposure_already: "The exposure is in this state already.",
  exposure_not_closed: "Only a closed exposure can be re-tested.",
  exposure_open: "An open exposure can be mitigated or closed.",
  exposure_mitigated: "A mitigated exposure can be closed or reopened.",
  exposure_closed: "A closed exposure can be re-tested or reopened.",
  exposure_retested_closed: "A re-tested exposure can be reopened.",
  exposure_reopened: "A reopened exposure can be mitigated or closed.",
} as const;
