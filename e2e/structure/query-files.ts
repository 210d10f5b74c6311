import { readdirSync } from "node:fs";

/** Every function that the query files export, by folder and name. */
export const queryFiles = async (): Promise<Record<string, Record<string, unknown>>> => {
  const folders = readdirSync("lib").filter((name) => readdirSync(`lib/${name}`).includes("queries.ts"));
  const files = folders.map(async (folder) => {
    const file: Record<string, unknown> = await import(`../../lib/${folder}/queries.ts`);
    const functions = Object.entries(file).filter(([, its]) => typeof its === "function");
    return [folder, Object.fromEntries(functions)] as const;
  });
  return Object.fromEntries(await Promise.all(files));
};
