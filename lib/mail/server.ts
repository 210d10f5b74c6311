import { isHere } from "@/lib/kernel/this-machine";

/** Whom mail is handed to, and in whose name it is sent. */
export type MailServer = {
  host: string;
  port: number;
  /** Under TLS from the first byte; otherwise TLS begins with STARTTLS, and nothing is said before it where `tls` is "required". */
  secure: boolean;
  tls: "required" | "offered" | "none";
  auth: { user: string; pass: string } | undefined;
  from: { name: string; address: string };
};

/** The mail server of `RUNUT_SMTP` (`smtp://` or `smtps://`, with name and password where it wants them) and the sender of `RUNUT_MAIL_FROM`; null when neither is set: then no mail is sent and nobody can subscribe. Refuses what cannot be read, and one without the other. */
export const mailServer = (
  set = process.env.RUNUT_SMTP,
  sender = process.env.RUNUT_MAIL_FROM,
): MailServer | null => {
  if (!set && !sender) return null;
  if (!set || !sender) throw new Error("RUNUT_SMTP and RUNUT_MAIL_FROM are set together or not at all.");
  const url = URL.canParse(set) ? new URL(set) : null;
  const scheme = url && schemes[url.protocol];
  if (!url?.hostname || !scheme)
    throw new Error("RUNUT_SMTP must be smtp://host:port or smtps://host:port, like smtp://127.0.0.1:25.");
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return {
    host,
    port: Number(url.port) || scheme.port,
    secure: scheme.secure,
    tls: isHere(host) ? "none" : process.env.RUNUT_TRUSTED_NETWORK === "1" ? "offered" : "required",
    auth: url.username
      ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
      : undefined,
    from: readSender(sender),
  };
};

const schemes: Readonly<Record<string, { port: number; secure: boolean }>> = {
  "smtp:": { port: 587, secure: false },
  "smtps:": { port: 465, secure: true },
};

const readSender = (sender: string): MailServer["from"] => {
  const [, name = "", bracketed, bare] =
    /^(?:"?([^"<>]*?)"?\s*<([^<>\s]+)>|(\S+))$/.exec(sender.trim()) ?? [];
  const address = bracketed ?? bare ?? "";
  if (!/^[^@\s]+@[^@\s]+$/.test(address) || /\p{Cc}/u.test(name))
    throw new Error("RUNUT_MAIL_FROM must be an address, like Runut <runut@agency.example>.");
  return { name, address };
};
