import { spawn } from "node:child_process";
import { join } from "node:path";
import { atEnd } from "@/lib/cli/ending";
import { root } from "@/lib/cli/root";

/** Runs a Node program of the checkout with its output shown, and tells whether it succeeded. */
export const runTool = async (
  script: string,
  parameters: readonly string[],
  environment: Record<string, string> = {},
): Promise<boolean> => {
  const child = spawn(process.execPath, [script, ...parameters], {
    cwd: root,
    env: { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const forget = atEnd(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const code = await ended;
  void forget();
  return code === 0;
};

export const toolPath = (name: keyof typeof scripts): string => join(root, "node_modules", scripts[name]);

const scripts = {
  biome: "@biomejs/biome/bin/biome",
  tsc: "typescript/bin/tsc",
  knip: "knip/bin/knip.js",
  vitest: "vitest/vitest.mjs",
  playwright: "@playwright/test/cli.js",
};
