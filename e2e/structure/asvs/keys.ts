import { allBecause, because, type Rows, shown, written } from "./row";

const rules = "e2e/structure/source-rules.test.ts";
const guarded =
  "Nothing but the files named for it runs programs, writes raw HTML or SQL, calls elsewhere or picks an algorithm";
const links = "lib/cli/check-links.test.ts";
const inClear = "A neighbour on another machine is not spoken to in clear, nor without its certificate: %j";
const seal = "lib/kernel/seal.test.ts";
const ofTheOwner = "a secret is made once, differs from the next, and only its owner may read it";

/** V11 cryptography, V12 connections, V13 configuration. */
export const keys: Rows = {
  "11.1.1": written("lib/kernel/SECURITY.md", "## Keys and algorithms"),
  "11.1.2": written("lib/kernel/SECURITY.md", "## Keys and algorithms"),
  "11.2.1": because(
    "Algorithms are those of Node's OpenSSL, argon2, otpauth and @noble/hashes; none is Runut's own.",
  ),
  "11.2.2": because(
    "Algorithms stand in one place each, and what they made names its format: v1. before what is sealed, the parameters in a password's hash, the kind of a log's key, the version of a row's columns. So another stands beside the old one and what was made before still opens. The log's key is changed by a command, an authenticator's secret by enrolling anew, the roles' and the session's by deleting the file. Who a source is stays under one key: to seal it anew would alter records, which only an act with its event may.",
  ),
  "11.2.3": because("AES-256, Ed25519, SHA-256 and argon2id; no primitive is below 128 bits."),
  "11.3.1": shown(rules, guarded),
  "11.3.2": shown(rules, guarded),
  "11.3.3": shown(seal, "What was altered in any character does not open"),
  "11.4.1": shown(rules, guarded),
  "11.4.2": shown(
    "lib/people/invite.test.ts",
    "sets a password that the database keeps as argon2id, and opens the account",
  ),
  "11.4.3": shown(rules, guarded),
  "11.4.4": because("No key is made of a password."),
  "11.5.1": shown("lib/kernel/secrets.test.ts", ofTheOwner),
  "11.6.1": shown("lib/audit/note.test.ts", "is read only when its id is its own and its kind is Ed25519"),
  ...allBecause(
    "Runut serves http on loopback; protocols, ciphers and certificates are the proxy's in front.",
    [...["12.1.1", "12.1.2", "12.2.1", "12.2.2"]],
  ),
  "12.1.3": because("No client is known by a certificate."),
  "12.3.1": shown(links, inClear),
  "12.3.2": shown(links, inClear),
  ...allBecause("No internal service speaks HTTP; processes meet in the database.", ["12.3.3", "12.3.4"]),
  "13.1.1": written("lib/kernel/SECURITY.md", "## Neighbours"),
  "13.2.1": because(
    "Each part enters the database as an account of its own (owner, runut_app, runut_worker), with 32 random bytes that a start sets anew from the home: deleting the file changes them. The store's keys are what AWS's chain gives, short-term ones too.",
  ),
  "13.2.2": shown(
    "e2e/structure/row-security.test.ts",
    "own nothing of the application, bypass nothing and belong to no other role",
  ),
  "13.2.3": shown("lib/kernel/secrets.test.ts", ofTheOwner),
  "13.2.4": shown(rules, guarded),
  "13.2.5": shown(rules, guarded),
  "13.3.1": because(
    "Secrets are made by the system's generator, in files of their owner alone, in no source, build or log; the folder is RUNUT_HOME/keys, which a vault's agent may fill and empty. Runut is complete without another service.",
  ),
  "13.3.2": shown("lib/kernel/secrets.test.ts", "a secret that others may read is refused with what to do"),
  "13.4.1": shown(
    "e2e/journeys/account.spec.ts",
    "Nothing of the folder that Runut runs in is served, and no list of it",
  ),
  "13.4.2": because(
    "npm start and npm run demo run the production build; RUNUT_DEBUG tells more to standard error and to nobody else.",
  ),
  "13.4.3": shown(
    "e2e/journeys/account.spec.ts",
    "Nothing of the folder that Runut runs in is served, and no list of it",
  ),
  "13.4.4": shown(
    "app/_server/door/stand.test.ts",
    "A request that only asks to have itself repeated is not answered with itself",
  ),
  "13.4.5": because(
    "GET /api/health, checkpoints, proofs of growth and keys are meant for everybody, as README.md says; there is no other.",
  ),
};
