/** The categories of the OWASP Top 10 by edition, under OWASP's own names (https://owasp.org/Top10/). */
const editions = {
  "2025": [
    ["A01", "Broken Access Control"],
    ["A02", "Security Misconfiguration"],
    ["A03", "Software Supply Chain Failures"],
    ["A04", "Cryptographic Failures"],
    ["A05", "Injection"],
    ["A06", "Insecure Design"],
    ["A07", "Authentication Failures"],
    ["A08", "Software or Data Integrity Failures"],
    ["A09", "Security Logging and Alerting Failures"],
    ["A10", "Mishandling of Exceptional Conditions"],
  ],
  "2021": [
    ["A01", "Broken Access Control"],
    ["A02", "Cryptographic Failures"],
    ["A03", "Injection"],
    ["A04", "Insecure Design"],
    ["A05", "Security Misconfiguration"],
    ["A06", "Vulnerable and Outdated Components"],
    ["A07", "Identification and Authentication Failures"],
    ["A08", "Software and Data Integrity Failures"],
    ["A09", "Security Logging and Monitoring Failures"],
    ["A10", "Server-Side Request Forgery (SSRF)"],
  ],
  "2017": [
    ["A1", "Injection"],
    ["A2", "Broken Authentication"],
    ["A3", "Sensitive Data Exposure"],
    ["A4", "XML External Entities (XXE)"],
    ["A5", "Broken Access Control"],
    ["A6", "Security Misconfiguration"],
    ["A7", "Cross-Site Scripting (XSS)"],
    ["A8", "Insecure Deserialization"],
    ["A9", "Using Components with Known Vulnerabilities"],
    ["A10", "Insufficient Logging & Monitoring"],
  ],
} as const;

/** Every category with its edition, as an exposure names it ("2017 A3 Sensitive Data Exposure"), newest edition first. */
export const owaspCategories: readonly string[] = Object.keys(editions)
  .sort((a, b) => Number(b) - Number(a))
  .flatMap((edition) =>
    editions[edition as keyof typeof editions].map(([number, name]) => `${edition} ${number} ${name}`),
  );
