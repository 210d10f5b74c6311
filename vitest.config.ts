import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""),
      // As in `next.config.mjs`.
      "use-intl/format-message": "use-intl/format-message/format-only",
    },
  },
  test: {
    server: { deps: { inline: ["use-intl", "next-intl", "@pandatix/js-cvss"] } },
    include: ["{app,db,lib}/**/*.test.{ts,tsx}", "e2e/{proof,run,structure}/**/*.test.ts"],
    globalSetup: ["e2e/structure/database.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
