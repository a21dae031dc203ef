// Looking: check-ins about any day, a lapse that resets nothing, the whole ladder and its figures.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";
import { CELLO, goal, ladder, title } from "./ladder";

/** The card of a three-month goal with all that hangs on it. */
const branch = (page: Page, name: string) =>
  page.getByRole("list", { name: "Three-month goals" }).getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });

/** What a chart says under its drawing. */
const told = (page: Page, beginning: string) => page.locator("figcaption").filter({ hasText: beginning });

test("a check-in may be about an earlier day, counts towards a number and takes a share", async ({ page, axe }) => {
  await goal(page, CELLO);
  await expect(page.getByText("1 of 3 this week")).toBeVisible();
  await page.getByRole("button", { name: "Check in", exact: true }).click();
  await page.getByText("Another day").click();
  await page.getByLabel("The day").fill("2026-11-21");
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expect(page.getByText("Choose today or an earlier day.")).toBeVisible();
  await expect(page.getByLabel("The day")).toBeFocused();
  await page.getByLabel("The day").fill("2026-11-16");
  await expect(page.getByRole("group", { name: "How was it on Monday 16 November?" })).toBeVisible();
  await axe(page, "another day");
  await page.getByRole("button", { name: "Partly" }).click();
  await expect(page.getByText("Mon 16 Nov: partly")).toBeVisible();
  await page.getByText("Say it in percent").click();
  await page.getByRole("button", { name: "75 %" }).click();
  const list = page.getByRole("list", { name: "Check-ins" });
  await expect(list.getByRole("listitem").filter({ hasText: "Mon 16 Nov" })).toContainText("Partly, 75 %");

  // Today still waits, in two taps.
  await page.reload();
  await started(page);
  await page.getByRole("button", { name: "Check in", exact: true }).click();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expect(page.getByText("2 of 3 this week")).toBeVisible();
  await page.getByText("Change the number").click();
  await page.getByRole("group", { name: "On how many days a week?" }).getByRole("button", { name: "5" }).click();
  await expect(page.getByText("2 of 5 this week")).toBeVisible();
});

test("a lapse is one tap, bends the strength and resets nothing", async ({ page, axe }) => {
  await goal(page, "Shut the laptop at half past six on two evenings");
  await expect(told(page, "It stands at 64 %")).toBeVisible();
  await page.getByRole("button", { name: "Log a lapse" }).click();
  await expect(page.locator("p").filter({ hasText: "Lapse logged today" })).toBeFocused();
  await expect(told(page, "It stands at 58 %: bent a little")).toBeVisible();
  await expect(page.getByText("2 of 2 this week")).toBeVisible();
  await expect(page.getByText("Strength bends a little, to 58 %. All that was done still counts")).toBeVisible();
  const words = page.getByRole("group", { name: "Own words to lean on" });
  await expect(words).toContainText("I come home with something left in me");
  await expect(words).toContainText("Family, Beauty, Health");
  await page.getByLabel("What was learned?").fill("Reports keep until morning");
  await page.getByLabel("What was learned?").press("Enter");
  await expect(page.getByRole("list", { name: "Check-ins" })).toContainText("Lapse: Reports keep until morning");
  await axe(page, "lapse");

  await page.getByRole("button", { name: "Check in", exact: true }).click();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expect(told(page, "It stands at 66 %")).toBeVisible();
});

test("a rating and a milestone are one tap each, and the score follows", async ({ page, axe }) => {
  await ladder(page);
  const score = told(page, "T-score");
  await expect(score).toHaveText(/^T-score 50, .*50 means that the goals on the whole are as far as hoped/);
  const outdoors = branch(page, "I am on my feet outdoors");
  await outdoors.getByRole("radio", { name: /^\+2/ }).check({ force: true });
  await expect(outdoors.getByText("+2 on Fri 20 Nov: Every day, whatever the weather")).toBeVisible();
  await expect(score).toHaveText(/^T-score 56, above what was hoped for/);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(score).toHaveText(/^T-score 50/);

  // The client's own words stand beside the numbers, and arrow keys only choose: one rating, once the radios are left.
  await expect(outdoors.getByText("Every day, whatever the weather", { exact: true })).toBeVisible();
  await outdoors.getByRole("radio", { checked: true }).focus();
  for (const key of ["ArrowUp", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
  await expect(outdoors.getByText("+2: Enter keeps it, and so does moving on.")).toBeVisible();
  await expect(score).toHaveText(/^T-score 50/);
  await page.keyboard.press("Tab");
  await expect(score).toHaveText(/^T-score 56/);
  await expect(page.getByText(/^Rated/)).toHaveText("Rated +2");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(score).toHaveText(/^T-score 50/);

  await outdoors.getByRole("checkbox", { name: /^A walk with the group/ }).check();
  await expect(outdoors.getByRole("checkbox", { name: /reached on Fri 20 Nov/ })).toBeChecked();
  await axe(page, "ladder");
  await page.getByText("Show as a table").first().click();
  await expect(page.getByRole("table", { name: "Done per week" }).getByRole("columnheader")).toHaveText(["Week from", "Done", "In part"]);
});

test("a goal on its own is hung under a three-month goal, by keyboard", async ({ page }) => {
  await ladder(page);
  const alone = page.getByRole("region", { name: "On their own this week" });
  await alone.getByRole("button", { name: "Serves… Give one request until tomorrow" }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem").first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const link = branch(page, "Three evenings a week").getByRole("link", { name: "Give one request until tomorrow" });
  await expect(link).toBeFocused();
  await expect(alone).toBeHidden();

  // And back again, from where it hangs.
  await page.getByRole("button", { name: "Serves… Give one request until tomorrow" }).click();
  await page.getByRole("menuitem", { name: "None of them" }).click();
  await expect(alone.getByRole("link", { name: "Give one request until tomorrow" })).toBeFocused();
});

test("a goal that is put away leaves the focus with the one beside it, and the last with the heading", async ({ page }) => {
  await ladder(page);
  const goals = page.getByRole("list", { name: "Three-month goals" });
  const more = goals.getByRole("button", { name: /^More for/ });
  const count = await more.count();
  for (let left = count; left > 0; left -= 1) {
    await more.first().click();
    await page.getByRole("menuitem", { name: left % 2 ? "Let go" : "Remove" }).click();
    await expect(more).toHaveCount(left - 1);
    if (left > 1) await expect(more.first()).toBeFocused();
  }
  await expect(page.getByRole("heading", { name: "Three-month goals" })).toBeFocused();
});

test("the whole ladder at 320 pixels: nothing to scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await ladder(page);
  for (const fold of await page.getByText("Show as a table").all()) if (await fold.isVisible()) await fold.click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("progress of a person alone begins with the first check-in", async ({ page, axe }) => {
  await openApp(page, "#/welcome/self");
  await page.getByRole("textbox").fill("Time outdoors");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Skip this question" }).click();
  await page.getByRole("textbox").fill("Walk to the river");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("This week");
  await openApp(page, "#/progress");
  await expect(page.getByText("Progress shows here")).toBeVisible();
  await axe(page, "progress, empty");
  await openApp(page, "#/week");
  await page.getByRole("button", { name: "Check in", exact: true }).click();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await expect(page.getByText("Done once this week")).toBeVisible();
  await openApp(page, "#/journey");
  await page.getByRole("link", { name: "Progress" }).click();
  await expect(title(page)).toHaveText("Progress");
  await expect(page.getByRole("img", { name: "Strength of Walk to the river" })).toBeVisible();
  await axe(page, "progress");
});
