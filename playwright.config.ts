// End-to-end tests over dist/ as `make build` left it, in the system's Chromium. `make e2e ARGS="-g offline"` runs some.
import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { chromium, flags } from "./tools/browser.mjs";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test waits more than it computes: two of them keep a core busy.
  workers: Math.min(4, 2 * availableParallelism()),
  // One more try where nobody looks on: the workers share the machine with whatever else it does.
  retries: process.env.CI ? 1 : 0,
  timeout: 45_000,
  reporter: [["dot"], ["./tests/e2e/totals.ts"]],
  outputDir: "test-results",
  use: {
    browserName: "chromium",
    launchOptions: { executablePath: chromium(), args: flags },
    locale: "en-GB",
    timezoneId: "Europe/London",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  projects: [
    {
      name: "phone",
      // One browser is killed as well as another.
      testIgnore: "**/kill.spec.ts",
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 1 },
    },
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
  ],
});
