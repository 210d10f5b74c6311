import { defineConfig } from "@playwright/test";

const root = process.getuid?.() === 0;
const executablePath = process.env.RUNUT_CHROMIUM;

export default defineConfig({
  testDir: "e2e/journeys",
  outputDir: "test-results/journeys",
  // A file of journeys has a server, a database and a folder of its own.
  workers: 2,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json"]],
  use: {
    browserName: "chromium",
    screenshot: "only-on-failure",
    trace: { mode: "retain-on-failure", screenshots: false },
    actionTimeout: 15_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(root ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
