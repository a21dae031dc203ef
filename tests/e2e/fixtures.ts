// The test function of every spec: import { expect, test } from "./fixtures".
//
// Each test gets dist/ on a server of its worker, a watched context (watch.ts) and `axe`. After it, requests off-origin,
// policy violations, console errors and axe violations must all be none.
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, type Page, test as base, expect } from "@playwright/test";
import { serve } from "../../tools/serve.mjs";
import { type Counts, keepPressesApart, noCounts, watch } from "./watch";

type Server = Awaited<ReturnType<typeof serve>>;

interface Fixtures {
  /** Console errors that the test brings about itself: `test.use({ tolerated: /404/ })`. */
  tolerated: RegExp | null;
  /** Whether presses come as fast as the test makes them: `test.use({ hurried: true })`. Otherwise each is a second after
   * the one before, as far as the app can tell, for no hand is as quick as a test. */
  hurried: boolean;
  counts: Counts;
  /** Watches another context as the test's own is watched (one made with browser.newContext()). */
  watched: (context: BrowserContext) => Promise<BrowserContext>;
  /** Scans the page as it is now, with every rule up to WCAG 2.2 AA and the best practices, or with those alone that look
   * at colours. */
  axe: (page: Page, state?: string, colours?: "colours alone") => Promise<void>;
  checked: void;
}

/** The rules that see another thing where the colours are others. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

export const test = base.extend<Fixtures, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = await serve();
      await use(server);
      await server.close();
    },
    { scope: "worker" },
  ],
  baseURL: async ({ server }, use) => use(server.url),

  tolerated: [null, { option: true }],
  hurried: [false, { option: true }],
  counts: async ({}, use) => use(noCounts()),
  watched: async ({ counts, tolerated, hurried }, use) => {
    await use(async (context) => {
      if (!hurried) await keepPressesApart(context);
      await watch(context, counts, tolerated);
      return context;
    });
  },

  context: async ({ context, watched }, use) => use(await watched(context)),

  axe: async ({ counts }, use) => {
    await use(async (page, state = "", colours) => {
      // No page here has frames, which are all that the other mode is slower for.
      const scan = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (colours ? scan.withRules(OF_COLOURS) : scan.withTags(TAGS)).analyze();
      counts.axeScans += 1;
      const found = violations.map(
        ({ id, help, nodes }) => `${state} ${id}: ${help}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
      );
      counts.axeViolations.push(...found);
      expect.soft(found, `axe ${state}`).toEqual([]);
    });
  },

  checked: [
    async ({ counts }, use, info) => {
      await use();
      await info.attach("counts", { body: JSON.stringify(counts), contentType: "application/json" });
      expect.soft(counts.offOrigin, "requests to elsewhere").toEqual([]);
      expect.soft(counts.policyViolations, "policy violations").toEqual([]);
      expect.soft(counts.consoleErrors, "console errors").toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the app at a hash route and waits until its first screen is there. */
export async function openApp(page: Page, route = ""): Promise<void> {
  await page.goto(route === "" ? "./" : `./${route}`);
  await started(page);
}

/** Waits until the app has put its first screen in place of the shell. */
export async function started(page: Page): Promise<void> {
  await page.locator("html[data-started]").waitFor({ state: "attached" });
}

/** Waits until the app works offline: the service worker holds every file. */
export async function readyOffline(page: Page): Promise<void> {
  await page.locator("html[data-offline=ready]").waitFor({ state: "attached" });
}

export { expect };
