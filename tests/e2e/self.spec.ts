// A person coaching themselves over a week: check in, a kind question, a session alone, ideas that become goals.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

/** A Monday at noon, far from any change of the clocks. */
const MONDAY = new Date("2026-11-16T12:00:00");
const GOAL = "Walk to the river after lunch";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const card = (page: Page, goal = GOAL) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: goal }) });

async function firstGoal(page: Page): Promise<void> {
  await openApp(page, "#/welcome/self");
  await page.getByRole("textbox").fill("Time outdoors");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Skip this question" }).click();
  await page.getByRole("textbox").fill(GOAL);
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("This week");
}

test("check in the next day: two taps, one line, undone and done again", async ({ page, axe }) => {
  await page.clock.install({ time: MONDAY });
  await firstGoal(page);
  await expect(card(page).getByRole("list", { name: "Check-ins this week" }).getByRole("listitem")).toHaveText([
    /Monday$/, /Tuesday$/, /Wednesday$/, /Thursday$/, /Friday$/, /Saturday$/, /Sunday$/,
  ]);
  await openApp(page, "#/");
  await expect(page.getByText("Monday 16 November")).toBeVisible();
  // The page stays open overnight.
  await page.clock.fastForward("24:00:00");
  await expect(page.getByText("Tuesday 17 November")).toBeVisible();

  await page.getByRole("button", { name: "Check in" }).click();
  await expect(page.getByRole("button", { name: "Done", exact: true })).toBeFocused();
  await axe(page, "checking in");
  await page.getByRole("button", { name: "Not today" }).click();
  await expect(page.getByLabel("What got in the way?")).toBeVisible();
  await expect(page.getByText("Not today", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Check in" }).click();
  await page.getByRole("button", { name: "Done", exact: true }).click();
  await page.getByLabel("What went well?").fill("The light on the water");
  await page.getByLabel("What went well?").press("Enter");
  await axe(page, "checked in");

  await page.reload();
  await started(page);
  await expect(page.getByText("Today: done")).toBeVisible();
  await expect(page.getByLabel("What went well?")).toHaveValue("The light on the water");
  await openApp(page, "#/week");
  await expect(card(page).getByText("Tuesday: done")).toBeAttached();
  await expect(page.getByText("16 to 22 November")).toBeVisible();

  // A new day asks anew, and forgets nothing.
  await page.clock.fastForward("24:00:00");
  await expect(page.getByRole("button", { name: "Check in", exact: true })).toBeVisible();
  await expect(card(page).getByText("Tuesday: done")).toBeAttached();
});

test("a kind question each day, and its answer among the notes", async ({ page, axe }) => {
  await page.clock.install({ time: MONDAY });
  await firstGoal(page);
  await openApp(page, "#/");
  const region = page.locator("section").filter({ has: page.getByRole("heading", { name: "A question for today" }) });
  const monday = await region.getByRole("paragraph").first().textContent();
  await page.getByRole("button", { name: "Keep my answer" }).click();
  await expect(page.getByText("Write a line first.")).toBeVisible();
  await page.getByLabel("Your answer").fill("The soup");
  await page.waitForTimeout(100);
  await page.clock.runFor(400);
  await page.reload();
  await started(page);
  await expect(page.getByLabel("Your answer")).toHaveValue("The soup");
  await page.getByRole("button", { name: "Keep my answer" }).click();
  await expect(page.getByLabel("Your answer")).toHaveValue("");
  await axe(page, "own today");
  await page.clock.fastForward("24:00:00");
  await expect(region.getByRole("paragraph").first()).not.toHaveText(monday ?? "");
  await openApp(page, "#/journey");
  await expect(page.getByRole("list", { name: "Notes" })).toContainText("The soup");
  await axe(page, "journey");
});

test("a week's goals: finished, let go, removed, and back", async ({ page, axe }) => {
  await firstGoal(page);
  const more = page.getByRole("button", { name: `More for ${GOAL}` });
  await more.click();
  await axe(page, "goal menu");
  await page.getByRole("menuitem", { name: "Mark as finished" }).click();
  await expect(card(page).getByText("Finished")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card(page).getByRole("button", { name: "Check in" })).toBeVisible();
  await more.click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(page.getByText("A fresh week")).toBeVisible();
  await axe(page, "empty week");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(card(page)).toBeVisible();
  await page.getByRole("button", { name: "Add a goal" }).click();
  await expect(title(page)).toHaveText("How important is this to me now, and how ready am I?");
});

test("a weekly session alone, to its summary, and an idea that becomes a goal", async ({ page, axe }) => {
  await firstGoal(page);
  await openApp(page, "#/ideas");
  await expect(page.getByText("Ideas gather here")).toBeVisible();
  await axe(page, "ideas, empty");
  await openApp(page, "#/");
  await page.getByRole("link", { name: "Start a session" }).click();
  await expect(title(page)).toHaveText("New session");
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(title(page)).toHaveText("Opening");
  await expect(page.getByText("How am I, right now, as I sit down for this?")).toBeVisible();
  await page.getByRole("textbox", { name: "Capture" }).fill("Rested");
  await page.getByRole("button", { name: "Add line" }).click();
  await page.getByRole("button", { name: "Next: Goal review" }).click();
  await expect(page.getByText(GOAL).first()).toBeVisible();
  await page.getByRole("button", { name: "Next: Generative moment" }).click();
  await page.getByLabel("A new idea").fill("Take the path by the mill");
  await page.getByRole("button", { name: "Add idea" }).click();
  await expect(page.getByRole("list", { name: "Ideas" })).toContainText("Take the path by the mill");

  // Called away: Today leads back.
  await openApp(page, "#/");
  await page.getByRole("link", { name: "Return to the session" }).click();
  await expect(title(page)).toHaveText("Generative moment");
  for (const next of ["Goal setting", "Close"]) {
    await page.getByRole("button", { name: `Next: ${next}` }).click();
    await expect(title(page)).toHaveText(next);
  }
  await page.getByRole("button", { name: "End session" }).click();
  await expect(title(page)).toHaveText("After the session");
  await page.getByRole("link", { name: "Check your answers" }).click();
  await expect(title(page)).toHaveText("Check your answers");
  await page.getByRole("link", { name: "Continue to the summary" }).click();
  await expect(title(page)).toHaveText("Session summary");
  await expect(page.getByText("Rested")).toBeVisible();
  await page.getByRole("link", { name: "Done", exact: true }).click();
  await expect(title(page)).toHaveText("Today");
  await expect(page.getByText("Your last one was today.")).toBeVisible();

  await openApp(page, "#/journey");
  await expect(page.getByRole("link", { name: "Today", exact: true }).last()).toBeVisible();
  await openApp(page, "#/ideas");
  await axe(page, "ideas");
  await page.getByRole("button", { name: "Turn into a goal" }).click();
  for (let question = 1; question <= 9; question += 1) await page.getByRole("button", { name: "Save and continue" }).click();
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(title(page)).toHaveText("Take the path by the mill");
  await openApp(page, "#/ideas");
  await expect(page.getByRole("link", { name: "See the goal" })).toBeVisible();
});

test("a person alone at 320 pixels: nothing is cut off", async ({ page }) => {
  await firstGoal(page);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const place of ["#/", "#/week", "#/journey", "#/ideas", "#/welcome"]) {
    await openApp(page, place);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(320);
  }
});
