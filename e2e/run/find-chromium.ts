import { existsSync } from "node:fs";

export type Found = { path: string } | { missing: string };

/** Debian's browsers: the one without windows first, which draws no frame around a page and takes two thirds of the time. */
const debians = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"] as const;

/** The Chromium for the journeys: the one that `CHROMIUM` names, else Debian's without windows, for which `install` is asked once, else Debian's, else Playwright's own. `install` hears whether another is there. */
export const findChromium = async (
  playwrights: () => Promise<string>,
  install: (isAnother: boolean) => Promise<void>,
  exists: (path: string) => boolean = existsSync,
  chosen: string | undefined = process.env.CHROMIUM,
): Promise<Found> => {
  if (chosen)
    return exists(chosen) ? { path: chosen } : { missing: `CHROMIUM names ${chosen}, which does not exist.` };
  const look = async () => [...debians, await playwrights()].find(exists);
  const found = await look();
  if (found === debians[0]) return { path: found };
  await install(found !== undefined);
  const installed = await look();
  return installed ? { path: installed } : { missing: "There is no Chromium, and none could be installed." };
};
