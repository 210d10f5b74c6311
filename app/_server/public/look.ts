import { readdirSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Prepared, prepare } from "./prepared";

let found: string | undefined;

/** The address of the stylesheet that the build put beside the public pages. Its name carries its hash, so it is cached for good. */
export const publicStylesheet = (): string => {
  found ??= look();
  return found ?? "/look/public.css";
};

const folder = () => join(/* turbopackIgnore: true */ process.cwd(), "public", "look");

const look = (): string | undefined => {
  try {
    const name = readdirSync(/* turbopackIgnore: true */ folder()).find((each) =>
      /^public-.+\.css$/.test(each),
    );
    return name && `/look/${name}`;
  } catch {
    return undefined;
  }
};

const types: Readonly<Record<string, string>> = { css: "text/css; charset=utf-8", woff2: "font/woff2" };

let files: Promise<ReadonlyMap<string, Prepared>> | undefined;

/** A file that the public pages are drawn with, by its name: stylesheet or font; undefined when there is none. */
export const lookFile = async (name: string): Promise<Prepared | undefined> => {
  files ??= readAll().catch(() => new Map());
  return (await files).get(name);
};

const readAll = async (): Promise<ReadonlyMap<string, Prepared>> => {
  const all = new Map<string, Prepared>();
  for (const name of await readdir(/* turbopackIgnore: true */ folder())) {
    const type = types[name.split(".").at(-1) ?? ""];
    if (type)
      all.set(
        name,
        await prepare(await readFile(/* turbopackIgnore: true */ join(folder(), name)), type, "once"),
      );
  }
  return all;
};
