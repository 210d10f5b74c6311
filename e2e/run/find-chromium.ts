import { existsSync } from "node:fs";

export type Found = { path: string } | { missing: string };

/** The Chromium for the journeys: the one that `CHROMIUM` names, else Debian's, else Playwright's own, else one that `install` brings. */
export const findChromium = async (
  playwrights: () => Promise<string>,
  install: () => Promise<void>,
  exists: (path: string) => boolean = existsSync,
  chosen: string | undefined = process.env.CHROMIUM,
): Promise<Found> => {
  if (chosen)
    return exists(chosen) ? { path: chosen } : { missing: `CHROMIUM names ${chosen}, which does not exist.` };
  const look = async () => ["/usr/bin/chromium", await playwrights()].find(exists);
  const found = await look();
  if (found) return { path: found };
  await install();
  const installed = await look();
  return installed ? { path: installed } : { missing: "There is no Chromium, and none could be installed." };
};
