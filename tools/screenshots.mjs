// Pictures for the install dialog (manifest.webmanifest) and the README, taken of dist/ with the sample open: public/screenshots/*.png.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium as playwright } from "@playwright/test";
import { chromium, flags } from "./browser.mjs";
import { serve } from "./serve.mjs";

const folder = fileURLToPath(new URL("../public/screenshots/", import.meta.url));
const SCREENS = {
  narrow: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  wide: { viewport: { width: 1280, height: 800 } },
};
/** Name of the picture, and the way to what it shows. */
const PLACES = {
  client: async (page) => go(page, `#/clients/${await first(page, "client")}`),
  session: async (page) => {
    await go(page, `#/session/new/${await first(page, "client")}`);
    await page.getByRole("button", { name: "Start session" }).click();
    await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name: "Generative moment" }).click();
    await page.evaluate(() => document.activeElement?.blur());
  },
  summary: async (page) => go(page, `#/session/${await first(page, "session")}/summary`),
};

mkdirSync(folder, { recursive: true });
const server = await serve();
const browser = await playwright.launch({ executablePath: chromium(), args: flags });
for (const [screen, options] of Object.entries(SCREENS)) {
  const page = await browser.newPage({ ...options, locale: "en-GB", colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(`${server.url}#/welcome/sample`);
  await page.getByText("Sample data").waitFor();
  for (const [name, show] of Object.entries(PLACES)) {
    await show(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${folder}${name}-${screen}.png` });
    console.log(`screenshots/${name}-${screen}.png`);
  }
  await page.close();
}
await browser.close();
await server.close();

async function go(page, hash) {
  await page.evaluate((hash) => (location.hash = hash), hash);
}

/** The id of the first record of a kind in the sample. */
async function first(page, kind) {
  return page.evaluate((kind) => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(`cairn-sample:r:${kind}:`));
    return keys.sort()[0].split(":")[3];
  }, kind);
}
