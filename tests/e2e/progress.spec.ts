// Looking, and looking back: check-ins about any day, a lapse that resets nothing, the whole ladder and its figures.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

/** A Friday at noon, far from any change of the clocks. */
const FRIDAY = new Date("2026-11-20T12:00:00");

const title = (page: Page) => page.getByRole("heading", { level: 1 });

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
async function ladder(page: Page): Promise<void> {
  await openApp(page, `#/clients/${await sample(page)}/goals`);
  await expect(title(page)).toHaveText("Goals");
}

/** A weekly goal of the sample, by its name on the ladder. */
async function goal(page: Page, name: string): Promise<void> {
  await ladder(page);
  await page.getByRole("link", { name }).click();
  await expect(title(page)).toHaveText(name);
}

/** The card of a three-month goal with all that hangs on it. */
const branch = (page: Page, name: string) =>
  page.getByRole("list", { name: "Three-month goals" }).getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });

/** What a chart says under its drawing. */
const told = (page: Page, beginning: string) => page.locator("figcaption").filter({ hasText: beginning });

const CELLO = "Play the cello for ten minutes after supper";

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
  await page.getByRole("group", { name: "How many times a week?" }).getByRole("button", { name: "5" }).click();
  await expect(page.getByText("2 of 5 this week")).toBeVisible();
});

test("a lapse is one tap, bends the strength and resets nothing", async ({ page, axe }) => {
  await goal(page, "Shut the laptop at half past six on two evenings");
  await expect(told(page, "It stands at 64 %")).toBeVisible();
  await page.getByRole("button", { name: "Log a lapse" }).click();
  await expect(page.locator("p").filter({ hasText: "Lapse logged today" })).toBeFocused();
  await expect(told(page, "It stands at 58 %: bent a little")).toBeVisible();
  await expect(page.getByText("2 of 2 this week")).toBeVisible();
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

const next = (page: Page) => page.getByRole("button", { name: "Save and continue" }).click();

test("looking back on a goal, one question at a time, and letting it go", async ({ page, axe }) => {
  await goal(page, CELLO);
  await page.getByRole("link", { name: "Look back on this goal" }).click();
  await expect(title(page)).toHaveText("What was your best moment with it?");
  await expect(page.getByText(`${CELLO} · Question 1 of 9`)).toBeVisible();
  await expect(page.getByRole("region", { name: "What was said in check-ins" })).toContainText("They sang along.");
  await axe(page, "review, best moment");
  await page.getByRole("textbox").fill("The cat stayed in the room");
  await next(page);

  await expect(title(page)).toHaveText("How much of it came about?");
  await page.getByRole("textbox").fill("120");
  await next(page);
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await expect(page).toHaveTitle(/^Error: /);
  await page.getByRole("button", { name: "75 %" }).click();
  await page.getByText("When the client is hard on themselves").click();
  await axe(page, "review, percent");
  await next(page);

  // A reload in the middle keeps what was said, and Back does too.
  await expect(title(page)).toHaveText("What kept that number from being lower?");
  await page.getByRole("textbox").first().fill("The cello stands in the kitchen");
  await page.reload();
  await started(page);
  await expect(page.getByRole("textbox").first()).toHaveValue("The cello stands in the kitchen");
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("textbox")).toHaveValue("75");
  await page.goBack();
  await next(page);

  for (const question of ["What could have made it higher?", "What did this week teach you?", "What was hard along the way?"]) {
    await expect(title(page)).toHaveText(question);
    await page.getByRole("button", { name: "Skip this question" }).click();
  }
  await page.getByRole("radio", { name: "Just right" }).check();
  await next(page);
  await expect(title(page)).toHaveText(/^What do you feel/);
  await page.getByText("Choose feelings").click();
  await page.getByRole("button", { name: "Proud" }).click();
  await axe(page, "review, feelings");
  await next(page);
  await page.getByRole("radio", { name: "Let it go" }).check();
  await next(page);

  await expect(title(page)).toHaveText("Check your answers");
  await axe(page, "review, check");
  await page.getByRole("button", { name: "Change Best experience with it" }).or(page.getByRole("link", { name: "Change Best experience with it" })).click();
  await page.getByRole("textbox").fill("The cat stayed, and so did my son");
  await next(page);
  await expect(page.getByText("The cat stayed, and so did my son")).toBeVisible();
  await page.getByRole("button", { name: "Save review" }).click();
  await expect(title(page)).toHaveText(CELLO);
  await expect(page.getByText("Let go", { exact: true })).toBeVisible();
  await expect(page.getByText("Best experience: The cat stayed, and so did my son")).toBeVisible();
  await expect(page.getByText("Fri 20 Nov · 75 % · Let it go")).toBeVisible();
});

test("a review that adjusts opens the plan; one without an answer asks for one", async ({ page }) => {
  await goal(page, CELLO);
  await page.getByRole("link", { name: "Look back on this goal" }).click();
  for (let question = 1; question < 9; question += 1) await page.getByRole("button", { name: "Skip this question" }).click();
  await page.getByRole("button", { name: "Skip this question" }).click();
  await page.getByRole("button", { name: "Save review" }).click();
  await expect(page.getByText("There is nothing to save yet. One answer is enough.").first()).toBeVisible();
  await page.getByRole("link", { name: "Change What happens with this goal now" }).or(page.getByRole("button", { name: "Change What happens with this goal now" })).click();
  await page.getByRole("radio", { name: "Adjust it" }).check();
  await next(page);
  await page.getByRole("button", { name: "Save review" }).click();
  await expect(title(page)).toHaveText(CELLO);
  await page.getByLabel("How much of it, and how often?").fill("Twice, ten minutes");
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(page.getByText("Twice, ten minutes")).toBeVisible();
});
