// Renders public/icons/*.png from icon.svg (rounded) and maskable.svg (full bleed, its drawing inside the 40 % circle).
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium as playwright } from "@playwright/test";
import { chromium, flags } from "./browser.mjs";

const icons = fileURLToPath(new URL("../public/icons/", import.meta.url));
const PICTURES = [
  ["icon.svg", "icon-192.png", 192],
  ["icon.svg", "icon-512.png", 512],
  ["maskable.svg", "maskable-192.png", 192],
  ["maskable.svg", "maskable-512.png", 512],
  ["maskable.svg", "apple-touch-icon.png", 180],
];

const browser = await playwright.launch({ executablePath: chromium(), args: flags });
const page = await browser.newPage();
for (const [from, to, size] of PICTURES) {
  const svg = readFileSync(icons + from, "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: icons + to, omitBackground: from === "icon.svg" });
  console.log(`${to} ${size}×${size}`);
}
await browser.close();
