import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** postgres.js asks a new connection for the types of arrays by itself. When the database of a test goes meanwhile, nobody is there to hear that the question was not answered. */
const isTypesUnasked = (error: object & { code?: unknown; query?: unknown }): boolean =>
  error.code === "CONNECTION_CLOSED" &&
  /b\.oid, b\.typarray\s+from pg_catalog\.pg_type/.test(String(error.query));

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
    testTimeout: 60_000,
    hookTimeout: 120_000,
    onUnhandledError: (error) => !isTypesUnasked(error),
  },
});
