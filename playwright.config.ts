// End-to-end tests over dist/ as `make build` left it, in the system's Chromium. `make e2e ARGS="-g offline"` runs some.
import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { flags, headless } from "./tools/browser.mjs";

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
    launchOptions: { executablePath: headless(), args: flags },
    locale: "en-GB",
    timezoneId: "Europe/London",
    // Nothing is half way when it is looked at; what moves is looked at by the test that says so.
    contextOptions: { reducedMotion: "reduce" },
    // Keeping every file takes a core some seconds; the tests about it allow it.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    // Recording takes time in every test, so only the second try of one that broke is recorded.
    trace: "on-first-retry",
  },
  projects: [
    {
      name: "phone",
      // What the screen changes: where things stand, what a finger does, the first minute and the main ways. The rest is
      // checked once, on the desktop.
      testMatch: /\/(board|board-drag|board-hands|change-talk|everywhere|first-minute|self|session|shell|stage-session|summary|ways-in|whole-way|wizards)\.spec\.ts$/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 1 },
    },
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
  ],
});
