import { createHash, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

type Said = { status: number; type?: string; body: string };
type Seen = { size: number; root: Buffer };

export type TestWitness = {
  vkey: string;
  url: string;
  /** What it was asked, as it came. */
  asked: string[];
  /** Which log's keys it knows: by origin, 32 bytes each. */
  logs: Map<string, Buffer[]>;
  seen: Map<string, Seen>;
  /** What it answers instead, when it is not honest. */
  spoil: (said: Said) => Said | Promise<Said>;
  stop: () => Promise<void>;
  /** Serves again where it served before. */
  start: () => Promise<void>;
};

/** A witness as C2SP tlog-witness describes it, over HTTP on this machine, with nothing of Runut in it. */
export const startWitness = async (name: string, at: () => Date): Promise<TestWitness> => {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const typed = Buffer.concat([Buffer.of(4), rawOf(publicKey)]);
  const id = sha256(`${name}\n`, typed).subarray(0, 4);
  let server: Server;
  let port = 0;
  const witness: TestWitness = {
    vkey: `${name}+${id.toString("hex")}+${typed.toString("base64")}`,
    url: "",
    asked: [],
    logs: new Map(),
    seen: new Map(),
    spoil: (said) => said,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
    start: async () => {
      server = createServer(async (request, response) => {
        const { status, type = "text/plain", body } = await answer(request);
        response.writeHead(status, { "content-type": type, connection: "close" }).end(body);
      });
      await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
      ({ port } = server.address() as AddressInfo);
      witness.url = `http://127.0.0.1:${port}`;
    },
  };
  const answer = async (request: IncomingMessage): Promise<Said> => {
    const body = await text(request);
    if (request.method !== "POST" || request.url !== "/add-checkpoint") return { status: 405, body: "" };
    witness.asked.push(body);
    return witness.spoil(judge(witness, body, (text) => cosign(text, at(), name, id, privateKey)));
  };
  await witness.start();
  return witness;
};

const judge = ({ logs, seen }: TestWitness, body: string, cosigned: (text: string) => string): Said => {
  const [, head = "", text = "", signatures = ""] =
    /^([\s\S]*?\n)\n([\s\S]*?\n)\n([\s\S]*)$/.exec(body) ?? [];
  const [old = "", ...proof] = head.trimEnd().split("\n");
  const [origin = "", size = "", root = ""] = text.split("\n");
  const keys = logs.get(origin);
  if (!keys) return { status: 404, body: "unknown log\n" };
  if (!keys.some((key) => isSignedBy(text, signatures, origin, key))) return { status: 403, body: "" };
  const since = Number(/^old (0|[1-9]\d*)$/.exec(old)?.[1] ?? Number.NaN);
  if (!(since <= Number(size)) || proof.length > 63) return { status: 400, body: "" };
  const last = seen.get(origin) ?? { size: 0, root: sha256() };
  const conflict = { status: 409, type: "text/x.tlog.size", body: `${last.size}\n` };
  const next = { size: Number(size), root: Buffer.from(root, "base64") };
  if (since !== last.size) return conflict;
  if (since === next.size && !last.root.equals(next.root)) return conflict;
  const hashes = proof.map((line) => Buffer.from(line, "base64"));
  if (!isGrown(last, next, hashes)) return { status: 422, body: "" };
  seen.set(origin, next);
  return { status: 200, body: cosigned(text) };
};

const isSignedBy = (text: string, signatures: string, origin: string, key: Buffer): boolean => {
  const id = sha256(`${origin}\n`, Buffer.of(1), key).subarray(0, 4);
  const known = createKey(key);
  return signatures.split("\n").some((line) => {
    const [dash, name, encoded = ""] = line.split(" ");
    const bytes = Buffer.from(encoded, "base64");
    const isTheirs = dash === "—" && name === origin && bytes.subarray(0, 4).equals(id);
    return isTheirs && verify(null, Buffer.from(text), known, bytes.subarray(4));
  });
};

/** RFC 6962 §2.1.2, read backwards: both roots are built again from the proof. */
const isGrown = (from: Seen, to: Seen, proof: readonly Buffer[]): boolean => {
  if (from.size === 0 || from.size === to.size) return proof.length === 0;
  const rest = [...proof];
  const take = () => rest.shift() ?? Buffer.alloc(32);
  const build = (m: number, n: number, isWhole: boolean): [Buffer, Buffer] => {
    if (m === n) {
      const hash = isWhole ? from.root : take();
      return [hash, hash];
    }
    let k = 1;
    while (k * 2 < n) k *= 2;
    if (m <= k) {
      const [older, newer] = build(m, k, isWhole);
      return [older, node(newer, take())];
    }
    const [older, newer] = build(m - k, n - k, false);
    const left = take();
    return [node(left, older), node(left, newer)];
  };
  const [older, newer] = build(from.size, to.size, true);
  return rest.length === 0 && older.equals(from.root) && newer.equals(to.root);
};

/** C2SP tlog-cosignature: a signature line of type 4. */
const cosign = (text: string, at: Date, name: string, id: Buffer, key: KeyObject): string => {
  const seconds = BigInt(Math.floor(at.getTime() / 1000));
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(seconds);
  const signature = sign(null, Buffer.from(`cosignature/v1\ntime ${seconds}\n${text}`), key);
  return `— ${name} ${Buffer.concat([id, time, signature]).toString("base64")}\n`;
};

const node = (left: Buffer, right: Buffer) => sha256(Buffer.of(1), left, right);
const rawOf = (key: KeyObject) => Buffer.from(key.export({ format: "jwk" }).x ?? "", "base64url");

const createKey = (raw: Buffer) => {
  const spki = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), raw]);
  return { key: spki, format: "der", type: "spki" } as const;
};

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
