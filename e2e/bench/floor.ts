import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { freePort } from "@/db/free-port";
import { next } from "@/lib/cli/build";
import { Failure } from "@/lib/cli/failure";
import { root } from "@/lib/cli/root";
import { webMemory } from "@/lib/cli/web-memory";
import type { Served } from "./requests";

/** An application whose pages say "Nothing.": how it is served, and how to stop it. */
export type Floor = Served & { stop: () => Promise<void> };

/**
 * Pages of it: one that passes through the proxy as every page of Runut does, and one that does not.
 * It is an application of its own, so that Runut has no door that is there for measuring alone.
 */
export const floorPages = { floor: "/floor", bare: "/en" } as const;

const page = `export const dynamic = "force-dynamic";
export default function Page() { return <p>Nothing.</p>; }
`;
const files = {
  "package.json": '{ "type": "module" }\n',
  "next.config.mjs": "export default { poweredByHeader: false, typescript: { ignoreBuildErrors: true } };\n",
  "app/layout.js":
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n',
  "app/floor/page.js": page,
  "app/en/page.js": page,
};
const environment = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };

/** Builds it with the Next, React and proxy of this checkout and serves it from one process, with the memory that a web process has. */
export const startFloor = async (): Promise<Floor> => {
  // Within the checkout, where its modules are found; the build of Runut clears this folder.
  const folder = join(root, ".next", "floor");
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  copyFileSync(join(root, "proxy.ts"), join(folder, "proxy.ts"));
  await ended(start(folder, ["build"]));
  const port = await freePort();
  const child = start(folder, ["start", "-H", "127.0.0.1", "-p", String(port)]);
  const stop = async () => {
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
  };
  for await (const said of child.stdout ?? []) if (`${said}`.includes("Ready")) break;
  return { port, pids: [child.pid ?? 0], stop };
};

const start = (cwd: string, words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [...webMemory, next, ...words], {
    cwd,
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });

const ended = async (child: ChildProcess) => {
  let said = "";
  child.stdout?.on("data", (text: Buffer) => {
    said += text;
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Failure(`The empty page was not built:\n${said}`);
};
