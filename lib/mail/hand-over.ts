import { createTransport } from "nodemailer";
import type { MailServer } from "./server";

/** A mail as it is handed over: plain text, to one address. */
export type Mail = {
  /** Of which its Message-ID is made, so that one that is handed over twice is told apart by nobody. */
  id: string;
  to: string;
  subject: string;
  text: string;
  language: string;
  /** Where one request ends the subscription (RFC 8058). */
  unsubscribe: string;
};

/** What became of a mail: taken; its address or itself refused for good; put off by the server for now; or no server that takes any. */
export type HandedOver = { is: "taken" | "refused" | "put_off" } | { is: "no_server"; because: string };

/** The server to hand mails to, one after another over one connection; closed by who opened it. */
export const openMailServer = ({ host, port, secure, tls, auth, from }: MailServer) => {
  const transport = createTransport({
    ...{ host, port, secure, from, pool: true, maxConnections: 1 },
    ...(auth ? { auth } : {}),
    requireTLS: tls === "required" && !secure,
    ignoreTLS: tls === "none",
    ...{ connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return {
    handOver: async ({ id, to, subject, text, language, unsubscribe }: Mail): Promise<HandedOver> => {
      const mail = {
        ...{ from, subject, text },
        to: { name: "", address: to },
        messageId: messageIdOf(id, from.address),
        list: { unsubscribe: { url: unsubscribe, comment: "" } },
        headers: {
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          "Auto-Submitted": "auto-generated",
          "Content-Language": language,
        },
      };
      return transport.sendMail(mail).then(() => ({ is: "taken" as const }), whyNot);
    },
    close: () => transport.close(),
  };
};

/** What a mail is known by wherever it goes (RFC 5322 §3.6.4). */
const messageIdOf = (id: string, from: string): string => `<${id}@${from.split("@").at(-1)}>`;

type Failed = { code?: string; responseCode?: number; command?: string };

/** Only what is said about this address or this mail is about it; whatever else goes wrong would go wrong with the next. What a server says may hold the address, and is repeated nowhere. */
const whyNot = ({ code = "EUNKNOWN", responseCode = 0, command = "" }: Failed): HandedOver => {
  const isAboutIt = /^(RCPT TO|DATA)$/.test(command) || code === "EMESSAGE" || code === "EENVELOPE";
  if (!isAboutIt || command === "MAIL FROM" || responseCode < 400)
    return { is: "no_server", because: [code, responseCode || "", command].filter(Boolean).join(" ") };
  return { is: responseCode < 500 ? "put_off" : "refused" };
};
