import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs OpenSSL's command line in a folder. */
export const openssl = async (folder: string, ...parameters: string[]): Promise<void> => {
  await run("openssl", parameters, { cwd: folder });
};

export type TestAuthority = {
  url: string;
  /** The certificate that signs, and the one under which it was issued. */
  signer: string;
  issuer: string;
  /** What it answers instead, when it is not honest. */
  spoil: (reply: Buffer) => Buffer | Promise<Buffer>;
  stop: () => Promise<void>;
};

const settings = `
[tsa]
default_tsa = stamps
[stamps]
serial = ./serial
signer_cert = ./signer.pem
signer_key = ./signer.key
certs = ./issuer.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
accuracy = secs:1
ess_cert_id_chain = no
ess_cert_id_alg = sha256
[stamping]
extendedKeyUsage = critical, timeStamping
[anything]
extendedKeyUsage = timeStamping, emailProtection
[issuing]
basicConstraints = critical, CA:true
keyUsage = critical, keyCertSign
[req]
distinguished_name = name
[name]
`;

/** Makes in an empty folder an issuer, and under it a certificate for time stamps and one for anything; keys of this kind ("rsa:2048", "ed25519"), or of the curve P-256. */
export const makeCertificates = async (folder: string, kind: string): Promise<void> => {
  const newKey = kind === "P-256" ? ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"] : [kind];
  writeFileSync(join(folder, "authority.cnf"), settings);
  writeFileSync(join(folder, "serial"), "01\n");
  const certificate = (name: string, section: string, ...by: string[]) =>
    openssl(
      folder,
      ...["req", "-x509", "-config", "authority.cnf", "-extensions", section, "-newkey", ...newKey, "-noenc"],
      ...[
        "-keyout",
        `${name}.key`,
        "-out",
        `${name}.pem`,
        "-days",
        "30",
        "-subj",
        `/CN=${name} of time stamps`,
      ],
      ...by,
    );
  await certificate("issuer", "issuing");
  const by = ["-CA", "issuer.pem", "-CAkey", "issuer.key"];
  await certificate("signer", "stamping", ...by);
  await certificate("other", "anything", ...by);
};

/** An RFC 3161 authority: `openssl ts` behind HTTP on this machine, with certificates of its own in an empty folder. */
export const startAuthority = async (folder: string, kind = "rsa:2048"): Promise<TestAuthority> => {
  await makeCertificates(folder, kind);
  let turn = 0;
  const reply = async (query: Buffer): Promise<Buffer> => {
    turn += 1;
    writeFileSync(join(folder, `${turn}.tsq`), query);
    const files = ["-queryfile", `${turn}.tsq`, "-out", `${turn}.tsr`];
    await openssl(folder, "ts", "-reply", "-config", "authority.cnf", ...files);
    return readFileSync(join(folder, `${turn}.tsr`));
  };
  const server = createServer(async (request, response) => {
    const isQuery = request.headers["content-type"] === "application/timestamp-query";
    if (request.method !== "POST" || !isQuery) return response.writeHead(415).end();
    const answer = await authority.spoil(await reply(await buffer(request)));
    return response
      .writeHead(200, { "content-type": "application/timestamp-reply", connection: "close" })
      .end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const authority: TestAuthority = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`,
    signer: join(folder, "signer.pem"),
    issuer: join(folder, "issuer.pem"),
    spoil: (answer) => answer,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return authority;
};
