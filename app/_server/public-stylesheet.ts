import { readdirSync } from "node:fs";
import { join } from "node:path";

let found: string | undefined;

/** The address of the stylesheet that the build put beside the public pages. Its name carries its hash, so it is cached for good. */
export const publicStylesheet = (): string => {
  found ??= look();
  return found ?? "/look/public.css";
};

const look = (): string | undefined => {
  try {
    const name = readdirSync(join(process.cwd(), "public", "look")).find((each) =>
      /^public-.+\.css$/.test(each),
    );
    return name && `/look/${name}`;
  } catch {
    return undefined;
  }
};
