// Merging: what differs is named with the reason, the file's version can be taken, and what gives way is kept.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./fixtures";

const NOON = new Date("2026-11-28T12:00:00");
const SAID = "What she really said, word for word";
const TIDIED = "What she said, tidied up";
const older = readFileSync(new URL("../fixtures/older-wording.json", import.meta.url));
const file = { name: "older-wording.json", mimeType: "application/json", buffer: older };

async function pick(page: Page): Promise<void> {
  const picker = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore from a backup" }).click();
  await (await picker).setFiles(file);
  await expect(page.getByRole("heading", { name: "Before anything changes" })).toBeFocused();
}

const merge = (page: Page) => page.getByRole("button", { name: "Merge", exact: true });
const notes = (page: Page) =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith("cairn:r:note:"))
      .map((key) => JSON.parse(localStorage.getItem(key) as string).d.text as string),
  );

/** The file taken in, and its line reworded at a time of the clock. */
async function reworded(page: Page, at: Date): Promise<void> {
  await page.clock.install({ time: NOON });
  await openApp(page, "#/data");
  await pick(page);
  await merge(page).click();
  await expect(page.getByRole("heading", { name: "Restored" })).toBeVisible();
  await pick(page);
  await expect(page.getByText("Everything in this file is here already")).toBeVisible();
  await expect(merge(page)).toHaveCount(0);

  await page.clock.setFixedTime(at);
  await openApp(page, "#/session/3bgva3xmegm197j7qq9atxdvmj");
  await page.getByRole("button", { name: `Change: ${SAID}` }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await page.getByLabel("Line", { exact: true }).fill(TIDIED);
  await page.getByRole("button", { name: "Save line" }).click();
  await expect.poll(() => notes(page)).toEqual([TIDIED]);
  await page.clock.setFixedTime(NOON);
  await openApp(page, "#/data");
  await pick(page);
}

test("the older wording in a file is named, and can be taken", async ({ page, axe }) => {
  await reworded(page, NOON);
  await expect(page.getByText("Everything in this file is here already")).toHaveCount(0);
  const row = page.getByRole("listitem").filter({ hasText: `Note: ${TIDIED}` });
  await expect(row).toContainText("What is here is newer");
  await expect(row).toContainText(`“${SAID}”`);
  await axe(page, "a merge with a difference");

  // Left alone, what is here stands, and the file's is kept.
  await merge(page).click();
  await expect(page.getByRole("heading", { name: "Restored" })).toBeFocused();
  await expect(page.getByText("Every record stays as it was here. 1 text set aside on this page.")).toBeVisible();
  expect(await notes(page)).toEqual([TIDIED]);
  await expect(page.getByText("another version, from a backup that was merged")).toBeVisible();

  // Taken, the file's stands, and what was here is kept.
  await pick(page);
  await row.getByRole("radio", { name: "Take the file’s" }).check();
  await expect(row.getByRole("radio", { name: "Take the file’s" })).toBeFocused();
  await merge(page).click();
  await expect(page.getByText("1 record changed. 1 text set aside on this page.")).toBeVisible();
  expect(await notes(page)).toEqual([SAID]);
  await expect(page.getByText("gave way to a version from a backup that was merged")).toBeVisible();
  await page.getByRole("button", { name: "Undo the restore" }).click();
  await expect.poll(() => notes(page)).toEqual([TIDIED]);
});

test("words written while the clock was a year ahead are named as such", async ({ page }) => {
  await reworded(page, new Date("2027-11-28T12:00:00"));
  const row = page.getByRole("listitem").filter({ hasText: `Note: ${TIDIED}` });
  await expect(row).toContainText("the clock was ahead when it was written: on 28 November 2027");
  await row.getByRole("radio", { name: "Take the file’s" }).check();
  await merge(page).click();
  await expect(page.getByRole("heading", { name: "Restored" })).toBeFocused();
  expect(await notes(page)).toEqual([SAID]);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Your data" })).toBeVisible();
  expect(await notes(page)).toEqual([SAID]);
});

test("words typed and not added that only the file holds are named, and come in", async ({ page }) => {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Ana");
  await page.getByLabel("First name or initials").press("Enter");
  await page.getByLabel("First name or initials").fill("Somebody not added");
  await page.waitForTimeout(500);
  await openApp(page, "#/data");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download a backup" }).click()]);
  const backup = { name: "backup.json", mimeType: "application/json", buffer: readFileSync(await download.path()) };
  const pickIt = async () => {
    const picker = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Restore from a backup" }).click();
    await (await picker).setFiles(backup);
    await expect(page.getByRole("heading", { name: "Before anything changes" })).toBeFocused();
  };
  await page.getByRole("button", { name: /^Put away/ }).click();
  await expect(page.getByText("Somebody not added")).toHaveCount(0);
  await pickIt();
  await expect(page.getByText("Everything in this file is here already")).toHaveCount(0);
  await expect(page.getByText("Words typed and not added")).toBeVisible();
  await merge(page).click();
  await expect(page.getByText("1 text typed and not added came in.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Words not added yet" })).toContainText("Somebody not added");
  await pickIt();
  await expect(page.getByText("Everything in this file is here already")).toBeVisible();
});
