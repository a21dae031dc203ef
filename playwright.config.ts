// End-to-end tests over dist/ as `make build` left it, in the system's Chromium. `make e2e ARGS="-g offline"` runs some.
import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { chromium, flags } from "./tools/browser.mjs";

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A page that starts keeps a core busy for seconds: more workers than cores gain nothing and break time limits.
  workers: Math.min(4, availableParallelism()),
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
    // Recording takes time in every test, so only the second try of one that broke is recorded.
    trace: "on-first-retry",
  },
  projects: [
    {
      name: "phone",
      // What does not depend on the screen is checked once, on the desktop.
      testIgnore: /\/(dates|forgotten|harness|kill|later|leaving|merge|offline|policy|read-only|startup|storage|trash|two-tabs|unread|words-left|worker)\.spec\.ts$/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 1 },
    },
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
  ],
});
