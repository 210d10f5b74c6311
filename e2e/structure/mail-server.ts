import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as a server received it. */
export type Received = { to: string; messageId: string; head: string; text: string };

/** What the server says to a recipient or to a mail: nothing when it takes it. */
type Says = { status: number; said: string } | null;

/** A real mail server on loopback. `toRecipient` and `toMail` decide what it says; what they are waited for, it waits for. */
export const mailServerFor = async (sender = "Runut <runut@agency.example>") => {
  const received: Received[] = [];
  const says = {
    toRecipient: (_address: string): Says => null,
    toMail: async (_mail: Received): Promise<Says> => null,
  };
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ["AUTH", "STARTTLS"], logger: false },
    onRcptTo: ({ address }, _session, answer) => answer(asError(says.toRecipient(address))),
    onData: (stream, { envelope }, answer) => {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        const mail = readMail(Buffer.concat(pieces).toString("latin1"), envelope.rcptTo[0]?.address ?? "");
        says.toMail(mail).then((said) => {
          if (!said) received.push(mail);
          answer(asError(said));
        }, answer);
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    says,
    /** How Runut is set up to use it. */
    set: { RUNUT_SMTP: `smtp://127.0.0.1:${port}`, RUNUT_MAIL_FROM: sender },
    stop: () => new Promise<void>((closed) => server.close(() => closed())),
  };
};
export type MailServerForTests = Awaited<ReturnType<typeof mailServerFor>>;

const asError = (said: Says) =>
  said ? Object.assign(new Error(said.said), { responseCode: said.status }) : undefined;

const readMail = (raw: string, to: string): Received => {
  const [head = "", ...body] = raw.split("\r\n\r\n");
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, " ");
  const text = body.join("\r\n\r\n");
  const coding = /^content-transfer-encoding: (.*)$/im.exec(unfolded)?.[1]?.trim();
  const plain = coding === "base64" ? Buffer.from(text, "base64") : unquoted(text);
  const messageId = /^message-id: (<[^>]+>)/im.exec(unfolded)?.[1] ?? "";
  return { to, messageId, head: unfolded, text: plain.toString("utf8").replaceAll("\r\n", "\n") };
};

/** Quoted-printable as bytes (RFC 2045 §6.7). */
const unquoted = (text: string) => {
  const signs = text.replaceAll("=\r\n", "").replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
  return Buffer.from(signs, "latin1");
};
