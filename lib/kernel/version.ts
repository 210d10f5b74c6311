import manifest from "@/package.json" with { type: "json" };

/** The version of this installation, as its package names it. */
export const version: string = manifest.version;
