import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atEnd } from "./ending";
import { Failure } from "./failure";
import { buildPublicCss } from "./public-css";
import { root } from "./root";
import type { Say } from "./say";
import { sourceHash } from "./source-hash";

const stamp = join(root, ".next", "runut-build");
export const next = join(root, "node_modules", "next", "dist", "bin", "next");

/** Builds for production unless the last build was made from these very sources. */
export const ensureBuild = async (say: Say): Promise<void> => {
  const hash = sourceHash(root);
  if (isCurrent(hash)) return say("The build is current: skipped.");
  say("Building, which takes about a minute...");
  rmSync(stamp, { force: true });
  const began = Date.now();
  await buildPublicCss();
  const { code, output } = await build();
  if (code !== 0) throw new Failure(`The build failed:\n${output}`);
  mkdirSync(join(root, ".next"), { recursive: true });
  writeFileSync(stamp, hash);
  say(`Built in ${Math.round((Date.now() - began) / 1000)} s.`);
};

const isCurrent = (hash: string) =>
  ["public/look", ".next/BUILD_ID", ".next/runut-build"].every((path) => existsSync(join(root, path))) &&
  readFileSync(stamp, "utf8") === hash;

const build = async (): Promise<{ code: number | null; output: string }> => {
  const child = spawn(process.execPath, [next, "build"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  atEnd(async () => {
    if (child.exitCode === null && child.pid) process.kill(-child.pid, "SIGTERM");
    await ended;
  });
  const code = await ended;
  return { code, output };
};
