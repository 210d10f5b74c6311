import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";

const entry = "lib/cli/main.ts";

/** The path of the command line as JavaScript under `.compiled`: what was made last while none of its sources has changed, otherwise made now. */
export const compiledCommandLine = async (root) => {
  const above = join(root, ".compiled");
  const last = noteOf(above);
  if (last && isCurrent(root, last)) return join(above, last.folder, "main.js");
  const { files, sources } = await compile(root);
  const folder = digest(JSON.stringify(sources)).slice(0, 16);
  keep(above, folder, files);
  replace(join(above, "current.json"), JSON.stringify({ folder, sources }));
  forgetOlder(above, folder);
  return join(above, folder, "main.js");
};

const noteOf = (above) => {
  try {
    return JSON.parse(readFileSync(join(above, "current.json"), "utf8"));
  } catch {
    return null;
  }
};

/** A source that is new is found through one that changed to import it. */
const isCurrent = (root, { folder, sources }) => {
  try {
    statSync(join(root, ".compiled", folder, "main.js"));
    return Object.entries(sources).every(([path, made]) => digestOf(root, path) === made);
  } catch {
    return false;
  }
};

const compile = async (root) => {
  const { build, stop } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: join(root, ".compiled", "none"),
    entryNames: "[name]",
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20.19",
    plugins: [ownAddress(root)],
    write: false,
    metafile: true,
    logLevel: "error",
  });
  // Its service would stay for as long as this process does.
  await stop();
  const made = [...Object.keys(metafile.inputs), "package-lock.json", "tsconfig.json", "lib/cli/compile.mjs"];
  const sources = Object.fromEntries(made.sort().map((path) => [path, digestOf(root, path)]));
  return { files: outputFiles.map(({ path, contents }) => [basename(path), contents]), sources };
};

/** Has `import.meta` tell of the source's place, not of the compiled file's, since what lies beside the source is found by it. */
const ownAddress = (root) => ({
  name: "own-address",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      const own = relative(root, path).split(sep).join("/");
      const contents = text
        .replaceAll("import.meta.url", `new URL("../../${own}", import.meta.url).href`)
        .replaceAll("import.meta.dirname", `(import.meta.dirname + "/../../${dirname(own)}")`);
      return { contents, loader: path.endsWith("x") ? "tsx" : "ts" };
    }),
});

/** Whole or not there; another that compiles the same at this moment may have been first. */
const keep = (above, folder, files) => {
  const aside = join(above, `${folder}.${process.pid}`);
  mkdirSync(aside, { recursive: true });
  for (const [name, contents] of files) writeFileSync(join(aside, name), contents);
  try {
    renameSync(aside, join(above, folder));
  } catch {
    rmSync(aside, { recursive: true, force: true });
  }
};

const replace = (path, text) => {
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
};

/** What runs since before a change still loads parts of its own; the last few stay. */
const forgetOlder = (above, newest) => {
  const age = (name) => statSync(join(above, name)).mtimeMs;
  const folders = readdirSync(above).filter((name) => /^[0-9a-f]{16}$/.test(name) && name !== newest);
  for (const old of folders.sort((a, b) => age(b) - age(a)).slice(3)) {
    rmSync(join(above, old), { recursive: true, force: true });
  }
};

const digestOf = (root, path) => digest(readFileSync(join(root, path)));
const digest = (content) => createHash("sha256").update(content).digest("hex");
