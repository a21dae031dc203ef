// What a person sees when the browser refuses to keep things, and that nothing is lost by it.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const ALERT = "Cairn could not save everything";

async function liveSession(page: Page): Promise<void> {
  await openApp(page, "#/session/new");
  await page.getByLabel("First name or initials").fill("Ana");
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Opening");
}

async function capture(page: Page, line: string): Promise<void> {
  await page.getByRole("textbox", { name: "Capture" }).fill(line);
  await page.getByRole("textbox", { name: "Capture" }).press("Enter");
  await expect(page.getByRole("list", { name: "Lines of this phase" })).toContainText(line);
}

/** From now on the browser refuses writes, as a full localStorage does; returns what lets them through again. */
async function refuse(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const original = Storage.prototype.setItem;
    Object.assign(window, { __heal: () => (Storage.prototype.setItem = original) });
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  return () => page.evaluate(() => (window as unknown as { __heal: () => void }).__heal());
}

test("a full localStorage is said, and the durable copy keeps every word", async ({ page, axe }) => {
  await liveSession(page);
  await capture(page, "before");
  const heal = await refuse(page);
  await capture(page, "while it is full");
  await expect(page.getByRole("alert").filter({ hasText: ALERT })).toBeVisible();
  await expect(page.getByRole("link", { name: "Download a backup" })).toBeVisible();
  await axe(page, "storage refused");

  // The page goes away without ever having been able to write to localStorage.
  await page.waitForTimeout(500);
  await page.reload();
  await started(page);
  await expect(page.getByRole("list", { name: "Lines of this phase" })).toContainText("while it is full");
  expect(heal).toBeDefined();
});

test("the alert goes when storage works again", async ({ page }) => {
  await liveSession(page);
  const heal = await refuse(page);
  await capture(page, "one");
  await expect(page.getByRole("alert").filter({ hasText: ALERT })).toBeVisible();
  await heal();
  await capture(page, "two");
  await expect(page.getByRole("alert").filter({ hasText: ALERT })).toBeHidden();
  const kept = await page.evaluate(() => Object.values(localStorage).filter((text) => /"text":"(one|two)"/.test(text)).length);
  expect(kept).toBe(2);
});

test("what cannot be read is kept, counted and offered as it is", async ({ page }) => {
  await liveSession(page);
  await page.evaluate(() => localStorage.setItem("cairn:r:client:broken", "{ half a rec"));
  await openApp(page, "#/data");
  await page.reload();
  await started(page);
  await expect(page.getByText("{ half a rec").or(page.getByText("could not be read")).first()).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("cairn:r:client:broken"))).toBe("{ half a rec");
});

test("an emptied localStorage comes back from the durable copy", async ({ page }) => {
  await liveSession(page);
  await capture(page, "still here");
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await started(page);
  await expect(page.getByRole("list", { name: "Lines of this phase" })).toContainText("still here");
});

test("two tabs: an edit in one is in the other at once", async ({ page, context }) => {
  await liveSession(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await started(other);
  await capture(page, "from the first tab");
  await expect(other.getByRole("list", { name: "Lines of this phase" })).toContainText("from the first tab");
});
