// Pictures for the install dialog (manifest.webmanifest), taken of dist/ with the sample open: public/screenshots/*.png.
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
/** Name of the picture and the place it shows; `{kind}` stands for the first record of that kind in the sample. */
const PLACES = [
  ["today", "#/"],
  ["client", "#/clients/{client}"],
  ["summary", "#/session/{session}/summary"],
];

mkdirSync(folder, { recursive: true });
const server = await serve();
const browser = await playwright.launch({ executablePath: chromium(), args: flags });
for (const [screen, options] of Object.entries(SCREENS)) {
  const page = await browser.newPage({ ...options, locale: "en-GB", colorScheme: "light", reducedMotion: "reduce" });
  await page.goto(`${server.url}#/welcome/sample`);
  await page.getByText("Sample data").waitFor();
  for (const [name, place] of PLACES) {
    const address = await filled(page, place);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    await page.reload();
    await page.locator("html[data-started]").waitFor({ state: "attached" });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}${name}-${screen}.png` });
    console.log(`screenshots/${name}-${screen}.png`);
  }
  await page.close();
}
await browser.close();
await server.close();

async function filled(page, place) {
  const kind = /\{(.+)\}/.exec(place)?.[1];
  if (!kind) return place;
  const id = await page.evaluate((kind) => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(`cairn-sample:r:${kind}:`));
    return keys.sort()[0].split(":")[3];
  }, kind);
  return place.replace(`{${kind}}`, id);
}
