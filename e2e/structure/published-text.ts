import { vi } from "vitest";
import { publishStatement } from "@/lib/statements/publish";
import type { OpenedCase, TestPeople } from "./people";
import type { PublicServer } from "./public-server";
import { approved } from "./statements";

export const reason = "The promise in the first statement ends at 15:00.";

/** A text that stands nowhere else, of letters alone: a figure in it would sound like an assertion. */
export const word = () => `Kata ${Array.from({ length: 12 }, consonant).join("")}`;

const consonant = () => "bcfghjklmnpqrtvwxz"[Math.floor(Math.random() * 18)];

type Advice = { kind: "advice"; text: string };

/** Publishes a statement with one heading and these pieces of advice, and waits until a server shows it. */
export const publishedOn = async (
  server: PublicServer,
  people: TestPeople,
  opened: OpenedCase,
  ...texts: string[]
) => {
  const sentences = texts.map((text): Advice => ({ kind: "advice", text }));
  const { id, digest } = await approved(people, opened, sentences);
  const out = await publishStatement(people.spokesperson, { statementId: id, digest, reason });
  const isShown = async () => (await server.get(`/id/statements/${out.slug}`)).status === 200;
  await vi.waitUntil(isShown, { timeout: 10_000 });
  return out;
};
