import type { X509Certificate } from "node:crypto";

const longest = 4;

/** Whether the certificate is the anchor, or was issued under it by way of at most four of the others, all of them in force at that time (RFC 5280 §6.1). Revocation, policies and name constraints are not looked at. */
export const leadsTo = (
  certificate: X509Certificate,
  anchor: X509Certificate,
  others: readonly X509Certificate[],
  at: Date,
  steps = longest,
): boolean => {
  if (!isInForce(certificate, at)) return false;
  if (certificate.fingerprint256 === anchor.fingerprint256) return true;
  if (isInForce(anchor, at) && isIssued(certificate, anchor)) return true;
  return (
    steps > 0 &&
    others.some((other) => isIssued(certificate, other) && leadsTo(other, anchor, others, at, steps - 1))
  );
};

const isInForce = ({ validFrom, validTo }: X509Certificate, at: Date) =>
  new Date(validFrom) <= at && at <= new Date(validTo);

const isIssued = (certificate: X509Certificate, by: X509Certificate) =>
  by.ca && certificate.checkIssued(by) && certificate.verify(by.publicKey);
