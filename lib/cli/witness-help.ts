/** What the help says of who else signs the log. */
export const witnessHelp = `  RUNUT_WITNESSES  witnesses that cosign each checkpoint of the audit log (C2SP tlog-witness): "vkey URL", several by
                 commas; the key has the type 4, the URL is the submission prefix
  RUNUT_TSA      an authority that stamps the time on each checkpoint (RFC 3161): "URL FILE", the file being its
                 certificate, or the one it was issued under, in PEM`;
