import { chromium } from "playwright";
import { findChromium } from "./find-chromium";
import { installChromium } from "./install-chromium";

/** The browser of this machine, fetched as a package of the system where there is none; or why there is none. */
export const someChromium = (say: (line: string) => void) =>
  findChromium(
    async () => chromium.executablePath(),
    (isAnother) => installChromium(say, isAnother),
  );
