// Time that is wrong: a record of a day to come hides nothing, is said with its day, and a clock that jumped is said once.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const CASE = new URL("../fixtures/cases/check-in-on-a-later-day.json", import.meta.url);
const SEED: { texts: Record<string, string> } = JSON.parse(readFileSync(new URL("./seeds/own.json", import.meta.url), "utf8"));

/** Chooses the file of the case and takes it in. */
async function restore(page: Page): Promise<void> {
  await openApp(page, "#/data");
  const picker = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore from a backup" }).click();
  await (await picker).setFiles({ name: "backup.json", mimeType: "application/json", buffer: readFileSync(CASE) });
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Restored" })).toBeFocused();
}

const later = (page: Page) => page.getByText("Dated after today:").locator("..");
const clock = (page: Page) => page.getByText("Please look at this device's clock");

test("a check-in dated tomorrow leaves today to be answered", async ({ page, axe }) => {
  test.slow();
  await page.clock.install({ time: new Date("2026-11-18T12:00:00") });
  await restore(page);
  await expect(clock(page)).toHaveCount(0);
  await page.goto("./#/week");
  await expect(later(page).getByRole("link", { name: "Check-in on Walk after lunch, tomorrow" })).toBeVisible();
  await page.getByRole("button", { name: "Check in" }).click();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expect(page.getByText("Today: done")).toBeVisible();
  await page.reload();
  await started(page);
  await expect(page.getByText("Today: done")).toBeVisible();
  await axe(page, "this week, with a day to come");

  await page.goto("./#/");
  await expect(page.getByText("Today: done")).toBeVisible();
  await later(page).getByRole("link", { name: "Check-in on Walk after lunch, tomorrow" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Walk after lunch");
  await expect(page.getByRole("list", { name: "Check-ins dated after today" }).getByRole("listitem")).toHaveCount(1);
  await expect(page.getByRole("list", { name: "Check-ins", exact: true }).getByRole("listitem")).toHaveCount(1);

  // When that day comes it is one day among the others.
  await page.clock.setSystemTime(new Date("2026-11-19T12:00:00"));
  await page.reload();
  await started(page);
  await expect(page.getByRole("list", { name: "Check-ins", exact: true }).getByRole("listitem")).toHaveCount(2);
  await expect(later(page)).toHaveCount(0);
});

test("a year of a clock that was ahead hides no week, no goal and no chart, and is said once", async ({ page, axe }) => {
  test.slow();
  await page.clock.install({ time: new Date("2026-11-20T12:00:00") });
  await page.addInitScript((texts) => {
    if (localStorage.getItem("seeded")) return;
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    localStorage.setItem("seeded", "yes");
  }, SEED.texts);
  await openApp(page, "#/week");
  await page.getByRole("button", { name: "Check in" }).first().click();
  await page.getByRole("button", { name: "Done", exact: true }).first().click();
  await expect(page.getByText("Today: done")).toBeVisible();

  // The clock goes a year ahead, and things are written.
  await page.clock.setSystemTime(new Date("2027-11-22T12:00:00"));
  await page.goto("./#/");
  await page.reload();
  await started(page);
  await expect(clock(page)).toBeVisible();
  await page.getByRole("button", { name: "Put this away" }).click();
  await page.getByRole("button", { name: "Check in" }).first().click();
  await page.getByRole("button", { name: "Done", exact: true }).first().click();
  await expect(page.getByText("Today: done")).toBeVisible();
  await page.goto("./#/goals/week/new/you");
  const [next, save] = ["Save and continue", "Save as goal"].map((name) => page.getByRole("button", { name }));
  const skip = page.getByRole("button", { name: "Skip this question" });
  for (let n = 0; n < 14 && !(await save.count()); n += 1) {
    await expect(skip.or(next).or(save).first()).toBeVisible();
    const url = page.url();
    const words = page.getByRole("main").getByRole("textbox");
    if (!(await skip.count()) && (await words.count())) await words.first().fill("Read in bed");
    await ((await skip.count()) ? skip : next).click();
    await expect(page).not.toHaveURL(url);
  }
  await save.click();
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();

  // And back again.
  await page.clock.setSystemTime(new Date("2026-11-20T14:00:00"));
  await page.goto("./#/");
  await page.reload();
  await started(page);
  await expect(clock(page)).toBeVisible();
  await expect(page.getByText(/It says Friday 20 November 2026, and your newest entry was written on Monday 22 November 2027/)).toBeVisible();
  await axe(page, "a clock that jumped");
  await page.getByRole("button", { name: "Put this away" }).click();
  await expect(page.getByText("Today: done")).toBeVisible();
  await expect(later(page).getByRole("link", { name: "Read in bed, begins on 22 November 2027" })).toBeVisible();
  await expect(later(page).getByRole("link", { name: /^Check-in on .*, on 22 November 2027$/ })).toBeVisible();

  await page.goto("./#/progress");
  await page.getByText("Show as a table").first().click();
  const weeks = page.getByRole("table", { name: "Done per week" });
  await expect(weeks.getByRole("row")).toHaveCount(2);
  await expect(weeks.getByRole("rowheader", { name: "16 Nov", exact: true })).toBeVisible();
  await expect(later(page).getByRole("link").first()).toBeVisible();
  await axe(page, "charts that end today");

  // It was said, and is not said again.
  await page.reload();
  await started(page);
  await expect(later(page)).toBeVisible();
  await expect(clock(page)).toHaveCount(0);
});

test("a goal that begins later this week is named among the week's, and not once more", async ({ page }) => {
  const goal = "I put the light out at 22:30, Sunday to Thursday";
  // It begins on a Friday.
  await page.clock.install({ time: new Date("2026-11-18T12:00:00") });
  await page.addInitScript((texts) => {
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
  }, SEED.texts);
  for (const route of ["#/week", "#/"]) {
    await openApp(page, route);
    await expect(page.getByRole("main").getByText(goal)).toHaveCount(1);
    await expect(later(page)).toHaveCount(0);
  }
  // From the week before it is one of those to come.
  await page.clock.setSystemTime(new Date("2026-11-12T12:00:00"));
  await page.goto("./#/week");
  await page.reload();
  await started(page);
  await expect(later(page).getByRole("link", { name: new RegExp(`^${goal}, begins on`) })).toBeVisible();
  await expect(page.getByRole("main").getByText(goal)).toHaveCount(1);
});
