import Bowser from "bowser";

/** The browser and the system that a User-Agent claims, "Chrome 129" and "Linux"; null where it names neither as one knows them. Of a system no version: browsers tell a frozen one. */
export const browserName = (userAgent: string): { browser: string; system: string } | null => {
  if (userAgent === "") return null;
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name || !os.name) return null;
  const [major = ""] = (browser.version ?? "").split(".");
  return { browser: `${browser.name} ${major}`.trim(), system: os.name };
};
