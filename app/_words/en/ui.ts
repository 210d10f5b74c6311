export default {
  form: {
    refused_title: "This was not saved",
    missing: "{count, plural, one {One field needs your attention} other {# fields need your attention}}",
    optional: "optional",
    choose: "Choose",
    pending: "Working…",
  },
  only_for: "Only for: {roles}.",
  pager: {
    label: "Pages",
    newer: "Newer",
    older: "Older",
  },
  breadcrumb: "Where you are",
  time: {
    utc: "{time} UTC",
  },
  table: {
    action: "Action",
  },
} as const;
