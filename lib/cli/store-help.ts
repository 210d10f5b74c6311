/** What the help says of where evidence is kept, and of what looks at it. */
export const storeHelp = `  RUNUT_EVIDENCE where evidence is kept (default: evidence in RUNUT_HOME): the path of a folder, or
                 s3://bucket/prefix?endpoint=https://host&region=name&lock=compliance:3650; lock has the bucket keep
                 each file for so many days. The keys are AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY
  RUNUT_UPLOAD_MAX  the most bytes of one file of evidence (default: 50000000000)
  RUNUT_CLAMAV   host:port of a clamd that scans evidence for malware (default: none, evidence is not scanned)`;
