import { createHash, randomBytes } from "node:crypto";
import { expect } from "@playwright/test";

type Given = { origin: string; cookie: string; caseId: string; reference: string };
/** What a writer sends; its title is sent once and never again. */
type Piece = { title: string; bytes: Buffer };
type Way = (given: Given, piece: Piece) => Promise<Response>;

/** People who take evidence into a case one piece after the other, in one go or in parts, whatever happens to Runut meanwhile. */
export const startWriters = (given: Given) => {
  const sent = new Map<string, string>();
  const acknowledged = new Map<string, string>();
  const counts = ways.map(() => 0);
  let isOver = false;

  const write = async (way: Way, writer: number): Promise<void> => {
    for (let number = 1; !isOver; number++) {
      const piece = { title: `Piece ${number} of writer ${writer}`, bytes: randomBytes(30_000) };
      const sha256 = createHash("sha256").update(piece.bytes).digest("hex");
      sent.set(piece.title, sha256);
      const answer = await way(given, piece).catch(() => null);
      if (answer?.status === 200) {
        acknowledged.set(piece.title, sha256);
        counts[writer] = (counts[writer] ?? 0) + 1;
      } else {
        if (answer) await expectAway(answer);
        await isUp(given.origin);
      }
    }
  };
  const writing = Promise.all(ways.map(write));
  writing.catch(() => undefined);

  return {
    /** Waits until each of them has had another piece acknowledged. */
    goOn: async (): Promise<void> => {
      const before = [...counts];
      const grown = () => counts.every((count, writer) => count > (before[writer] ?? 0));
      await Promise.race([expect.poll(grown, { timeout: 60_000, intervals: [20] }).toBe(true), writing]);
    },
    /** Lets them finish; the digests of what was sent and of what was acknowledged, by title. */
    stop: async () => {
      isOver = true;
      await writing;
      return { sent, acknowledged };
    },
  };
};

/** A refusal says that the database is away, and nothing else; of one that was cut off by a kill nothing can be said. */
const expectAway = async (answer: Response): Promise<void> => {
  const text = await answer.text().catch(() => null);
  if (text === null) return;
  expect([answer.status, text]).toEqual([
    expect.any(Number),
    expect.stringMatching(/[Bb]asis data tidak menjawab/),
  ]);
};

/** Waits until Runut says that it is well. */
export const isUp = (origin: string): Promise<void> =>
  expect
    .poll(
      () =>
        fetch(`${origin}/api/health`).then(
          ({ status }) => status,
          () => null,
        ),
      { timeout: 60_000, intervals: [50] },
    )
    .toBe(200);

const known = ({ cookie }: Given) => ({
  cookie,
  accept: "application/json",
  "sec-fetch-site": "same-origin",
});
const method = "copied";

const inOneGo: Way = (given, { title, bytes }) => {
  const form = new FormData();
  const { caseId, reference } = given;
  for (const [name, value] of Object.entries({ caseId, reference, title, method })) form.set(name, value);
  form.set("file", new Blob([Uint8Array.from(bytes)]), "piece.bin");
  return fetch(`${given.origin}/api/evidence`, { method: "POST", body: form, headers: known(given) });
};

const inParts: Way = async (given, { title, bytes }) => {
  const headers = { ...known(given), "tus-resumable": "1.0.0" };
  const fields = Buffer.from(
    JSON.stringify(Object.entries({ caseId: given.caseId, title, method })),
  ).toString("base64");
  const begun = await fetch(`${given.origin}/api/uploads`, {
    method: "POST",
    headers: { ...headers, "upload-length": String(bytes.length), "upload-metadata": `fields ${fields}` },
  });
  const path = begun.headers.get("location");
  if (!path) return begun;
  const half = bytes.length / 2;
  for (const offset of [0, half]) {
    const part = await fetch(new URL(path, given.origin), {
      method: "PATCH",
      headers: {
        ...headers,
        "upload-offset": String(offset),
        "content-type": "application/offset+octet-stream",
      },
      body: Uint8Array.from(bytes.subarray(offset, offset + half)),
    });
    if (!part.ok) return part;
  }
  return fetch(new URL(path, given.origin), { method: "POST", headers });
};

const ways: readonly Way[] = [inOneGo, inOneGo, inParts];
