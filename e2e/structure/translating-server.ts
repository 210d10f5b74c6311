import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** What was asked of a server, in its order. */
export type AskedOf = { path: string; body: Record<string, unknown> | null };
type Answer = (response: ServerResponse, asked: AskedOf) => void;

/** Answers with JSON. */
export const json =
  (body: unknown, status = 200): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  };

const spoken = ["id", "en", "fr", "ar", "ja", "zh-Hans"];
const languages = spoken.map((code) => ({ code, name: code, targets: spoken }));

/** What the statements of these tests say, in the languages of `translated`; whatever else comes back marked, in capitals. */
const dictionary: Readonly<Record<string, string>> = {
  "Hasil pemeriksaan": "What was found",
  "Basis data itu dapat dibaca tanpa kata sandi.": "That database could be read without a password.",
  "Basis data lama itu dapat dibaca.": "That old database could be read.",
};
const translated: Answer = (response, { body }) => {
  const texts = body?.q as string[];
  json({ translatedText: texts.map((text) => dictionary[text] ?? "A report about the data") })(response, {
    path: "",
    body,
  });
};

/** A server on this machine that speaks LibreTranslate's protocol until the test is over, or answers in its place what it is given by path; its address, and what was asked of it. */
export const translatingServer = async (instead: { [path: string]: Answer } = {}) => {
  const asked: AskedOf[] = [];
  const answers: { [path: string]: Answer } = {
    "/languages": json(languages),
    "/translate": translated,
    ...instead,
  };
  const server = createServer(async (request, response) => {
    const path = request.url ?? "";
    const one = { path, body: await bodyOf(request) };
    asked.push(one);
    (answers[path] ?? json({ error: "not found" }, 404))(response, one);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, asked };
};

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown> | null> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString("utf8");
  return text === "" ? null : (JSON.parse(text) as Record<string, unknown>);
};
