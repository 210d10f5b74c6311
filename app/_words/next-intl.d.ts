import type { DeskLocale, Messages } from "./messages";

declare module "next-intl" {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the library's own
  interface AppConfig {
    Locale: DeskLocale;
    Messages: Messages;
  }
}
