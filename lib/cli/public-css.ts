import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "./root";

const fonts = ["ibm-plex-sans-latin-wght-normal.woff2", "ibm-plex-sans-latin-ext-wght-normal.woff2"];

/** Builds the one stylesheet of the public pages with its fonts into `public/look`, every name carrying the hash of its content, and takes away those of earlier builds. */
export const buildPublicCss = async (): Promise<string> => {
  const folder = join(root, "public", "look");
  mkdirSync(folder, { recursive: true });
  let css = await compiled();
  const made = fonts.map((font) => {
    const source = join(root, "node_modules", "@fontsource-variable", "ibm-plex-sans", "files", font);
    const name = hashed(font, readFileSync(source));
    copyFileSync(source, join(folder, name));
    css = css.replaceAll(font, name);
    return name;
  });
  const name = hashed("public.css", css);
  writeFileSync(join(folder, name), css);
  for (const old of readdirSync(folder)) {
    if (![...made, name].includes(old)) rmSync(join(folder, old));
  }
  return name;
};

const compiled = async (): Promise<string> => {
  const aside = mkdtempSync(join(tmpdir(), "runut-css-"));
  const output = join(aside, "public.css");
  try {
    const tailwind = join(root, "node_modules", "@tailwindcss", "cli", "dist", "index.mjs");
    const command = [tailwind, "-i", join(root, "app", "public.css"), "-o", output, "--minify"];
    await promisify(execFile)(process.execPath, command, { cwd: root });
    return readFileSync(output, "utf8");
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
};

const hashed = (name: string, content: string | Buffer): string => {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  return name.replace(/\.(\w+)$/, `-${hash}.$1`);
};
