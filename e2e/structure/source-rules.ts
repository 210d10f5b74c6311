import type { Source } from "./directions";

/** What a source may do only in the files that are named for it, with the reason. */
export type SourceRule = { what: string; pattern: RegExp; only: readonly string[] };

export const sourceRules: readonly SourceRule[] = [
  {
    what: "No text is run as code.",
    pattern: /\beval\(|new Function\(|["']node:vm["']|setTimeout\(["'`]/,
    only: [],
  },
  {
    what: "Programs are started with a list of arguments that no person typed; a shell only starts npm on Windows, and runs a fixed line that ends the database with its launcher.",
    pattern: /["'](node:)?child_process["']/,
    only: [
      ...[
        "db/embedded-cluster.ts",
        "db/embedded-server.ts",
        "db/embedded-watch.ts",
        "db/process-identity.ts",
        "lib/cli/build.ts",
      ],
      ...["lib/cli/jobs.ts", "lib/cli/kept-process.ts", "lib/cli/load-sample.ts", "lib/cli/public-css.ts"],
      ...["lib/cli/runut.mjs", "lib/cli/serving-processes.ts", "lib/cli/starter.mjs", "lib/cli/web.ts"],
    ],
  },
  {
    what: "A command line for a shell is put together nowhere.",
    pattern: /\bexec(Sync)?\((`|["'])|shell: (?!process\.platform === "win32")/,
    only: [],
  },
  {
    what: "HTML is written by React; the one piece that is not is our own drawing of signs.",
    pattern: /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/,
    only: ["app/_components/sprite.tsx"],
  },
  {
    what: "SQL is put together with parameters; text of our own alone goes in raw.",
    pattern: /\.unsafe\(|sql\.raw\(/,
    only: [
      ...["db/embedded.ts", "db/held.ts", "db/listen.ts", "db/queue.ts", "db/roles.ts", "db/throwaway.ts"],
      ...["db/rights/apply.ts", "db/rights/refresh-reach.ts", "db/schema/columns.ts", "lib/cli/sample.ts"],
      ...["lib/closure/unfinished.ts", "lib/kernel/as.ts"],
    ],
  },
  {
    what: "No regular expression is made of what somebody sent.",
    pattern: /new RegExp\(/,
    only: ["lib/audit/body.ts", "lib/cli/process-note.ts", "lib/cli/starter.mjs", "lib/kernel/signs.ts"],
  },
  {
    what: "Runut calls the witnesses, the time stamps and the scanner that it was set up with, the services that administrators entered, and itself; a page calls its own host.",
    pattern: /\bfetch\(|["']node:(net|tls|https|dgram|dns)["']|["']undici["']/,
    only: [
      ...["app/(desk)/cases/[reference]/evidence/send-file.ts", "app/_components/older-checkpoint.tsx"],
      ...[
        "app/(desk)/cases/[reference]/evidence/upload-form.tsx",
        "app/_server/last-hop.ts",
        "app/_server/door/leave.ts",
        "db/embedded-watch.ts",
      ],
      ...["db/free-port.ts", "lib/audit/post.ts", "lib/cli/answering.ts", "lib/cli/port.ts"],
      "app/(desk)/allegations/new/seen-while-typed.tsx",
      "app/(desk)/cases/[reference]/assessments/[number]/results/save-row.ts",
      ...["app/_ui/unsent.ts", "app/_ui/use-draft.ts", "lib/malware/clamav.ts"],
      ...["lib/kernel/closed-address.ts", "lib/statements/translation/providers/ask.ts"],
    ],
  },
  {
    what: "Mail is handed to the server that Runut was set up with, in one place.",
    pattern: /["']nodemailer(\/[^"']*)?["']/,
    only: ["lib/mail/hand-over.ts"],
  },
  {
    what: "Hashes are SHA-256; others are taken of files alone, where their sender or their bag named them.",
    pattern: /createHash\((?!"sha256"\))/,
    only: ["lib/bag/check.ts", "lib/evidence/intake/declared-hashes.ts"],
  },
  {
    what: "Text is encrypted with AES-256-GCM, in one place.",
    pattern: /create(Cipher|Decipher)iv|(public|private)(En|De)crypt\(/,
    only: ["lib/kernel/seal.ts"],
  },
  { what: "Chance comes from the system's own generator.", pattern: /Math\.random\(/, only: [] },
  {
    what: "A browser keeps where an upload was left off, under a digest, and what it could not send, encrypted, and nothing else.",
    pattern: /localStorage|sessionStorage|indexedDB|document\.cookie/,
    only: ["app/_components/remembered-uploads.ts", "app/_components/done-notice.tsx", "app/_ui/unsent.ts"],
  },
  {
    what: "No page takes pasting away or keeps a password manager from filling in.",
    pattern:
      /onPaste|name="password"(?![^>]*type="password")|type="password"(?![^>]*autoComplete="(current|new)-password")/s,
    only: [],
  },
  {
    what: "What is typed as a secret has a name by which forms know not to give it back or keep it.",
    pattern: /<TextInput[^>]*name="(?![^"]*password)[^"]*"[^>]*type="password"/is,
    only: [],
  },
];

/** Which rule a source breaks, as "path: rule". */
export const brokenRules = (sources: readonly Source[]): string[] =>
  sources.flatMap(({ path, text }) =>
    sourceRules
      .filter(({ pattern, only }) => !only.includes(path) && pattern.test(text))
      .map(({ what }) => `${path}: ${what}`),
  );
