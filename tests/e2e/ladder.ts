// The sample's client and her ladder, for the specs that look at it.
import type { Page } from "@playwright/test";
import { expect, openApp } from "./fixtures";

/** A Friday at noon, far from any change of the clocks. */
const FRIDAY = new Date("2026-11-20T12:00:00");

export const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** The sample's one client, with a full ladder. */
async function sample(page: Page): Promise<string> {
  await page.clock.install({ time: FRIDAY });
  await openApp(page, "#/welcome/sample");
  await expect(page.getByText("Sample data")).toBeVisible();
  return page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.startsWith("cairn-sample:r:client:"));
    return key?.split(":")[3] ?? "";
  });
}

/** The whole ladder of the sample's client. */
export async function ladder(page: Page): Promise<void> {
  await openApp(page, `#/clients/${await sample(page)}/goals`);
  await expect(title(page)).toHaveText("Goals");
}

/** A weekly goal of the sample, by its name on the ladder. */
export async function goal(page: Page, name: string): Promise<void> {
  await ladder(page);
  await page.getByRole("link", { name }).click();
  await expect(title(page)).toHaveText(name);
}

/** A weekly goal of the sample. */
export const CELLO = "Play the cello for ten minutes after supper";
