import { Secret, TOTP } from "otpauth";

const stepSeconds = 30;

/** A new shared secret of 160 bits (RFC 4226 §4), in base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** Whether a text is a shared secret of at least 128 bits. */
export const isTotpSecret = (text: string): boolean => /^[A-Z2-7]{26,}$/.test(text);

/** The time step (RFC 6238 §4.2) that a code belongs to, at most one before or after; null when it belongs to none. */
export const stepOfCode = (secret: string, code: string, at: Date): number | null => {
  if (!/^[0-9]{6}$/.test(code)) return null;
  const delta = totp(secret).validate({ token: code, timestamp: at.getTime(), window: 1 });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / stepSeconds) + delta;
};

/** What an authenticator app reads from the QR code. */
export const totpUri = (secret: string, account: string): string => totp(secret, account).toString();

const totp = (secret: string, label = "Runut") =>
  new TOTP({
    issuer: "Runut",
    label,
    algorithm: "SHA1",
    digits: 6,
    period: stepSeconds,
    secret: Secret.fromBase32(secret),
  });
