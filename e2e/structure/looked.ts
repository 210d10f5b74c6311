/** What a finding that found nothing says of its look. */
export const looked = {
  lookedAt: "The access logs of the web server.",
  lookedFrom: "2021-08-01",
  lookedTo: "2021-08-31",
  notLooked: "The logs of July.",
  goneSince: "2021-08-01",
};
