// A session that nobody ended: it asks when it ended, ends nowhere by itself, and its length can be put right.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const MORNING = new Date("2026-11-20T10:00:00");
const title = (page: Page) => page.getByRole("heading", { level: 1 });
const question = (page: Page) => page.getByRole("heading", { name: "When did it end?" });

/** A session of 45 minutes whose last line was written in its 21st minute, and the next evening. */
async function forget(page: Page): Promise<void> {
  await page.clock.install({ time: MORNING });
  await openApp(page, "#/session/new");
  await page.getByLabel("First name or initials").fill("Maya");
  await page.getByRole("radio", { name: "45 minutes" }).check();
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(title(page)).toHaveText("Opening");
  await page.clock.fastForward("20:02");
  await page.getByRole("textbox", { name: "Capture" }).fill("The last word");
  await page.keyboard.press("Enter");
  await expect(page.getByText("The last word", { exact: true })).toBeVisible();
  await page.clock.fastForward("36:00:00");
}

test("a session left open offers its last moment, and the hours are right afterwards", async ({ page, axe }) => {
  test.slow();
  await forget(page);
  await expect(question(page)).toBeVisible();
  await expect(page.getByRole("radio", { name: "Yesterday at 10:20" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Yesterday at 10:45" })).toBeVisible();
  await axe(page, "when did it end");
  // The way out of the session leads to the question, and nothing ended by itself.
  await page.getByRole("button", { name: "End session" }).click();
  await expect(page.getByRole("radio", { name: "Yesterday at 10:20" })).toBeFocused();
  await expect(title(page)).toHaveText("Opening");

  await page.goto("./#/");
  await expect(page.getByText("It asks when it ended.")).toBeVisible();
  await page.getByRole("link", { name: "Return to the session" }).click();
  await page.getByRole("button", { name: "End it there" }).click();
  await expect(title(page)).toHaveText("After the session");
  await page.getByRole("link", { name: "Check your answers" }).click();
  await expect(page.getByRole("main")).toContainText("20 minutes");

  await page.getByRole("button", { name: "Change Length" }).click();
  const length = page.getByRole("dialog");
  await expect(length.getByLabel("How long did it take?")).toHaveValue("20");
  await length.getByLabel("How long did it take?").fill("0");
  await length.getByRole("button", { name: "Keep this length" }).click();
  await expect(length.getByText("Write a whole number of minutes, from 1 to 1440.")).toBeVisible();
  await axe(page, "the length, changed");
  await length.getByLabel("How long did it take?").fill("50");
  await length.getByRole("button", { name: "Keep this length" }).click();
  await expect(length).toBeHidden();
  await expect(page.getByRole("main")).toContainText("50 minutes");
  await page.reload();
  await started(page);
  await expect(page.getByRole("main")).toContainText("50 minutes");

  // Wherever its length stands.
  await page.getByRole("link", { name: "Continue to the summary" }).click();
  await expect(title(page)).toHaveText("Session summary");
  await expect(page.getByRole("main")).toContainText("50 minutes");
  await page.getByRole("radio", { name: "Coach version" }).check({ force: true });
  await expect(page.getByRole("main")).toContainText("50 minutes");
  await page.goto("./#/clients");
  await page.getByRole("main").getByRole("link", { name: /Maya/ }).click();
  await expect(page.getByRole("main")).toContainText("50 minutes");
});

test("somebody who is still in it says so with one tap", async ({ page }) => {
  await forget(page);
  await page.getByRole("button", { name: "I am still in it" }).click();
  await expect(question(page)).toHaveCount(0);
  await page.clock.fastForward("02:00:00");
  await expect(title(page)).toHaveText("Opening");
  await expect(question(page)).toHaveCount(0);
  await page.reload();
  await started(page);
  await expect(title(page)).toHaveText("Opening");
  await expect(question(page)).toHaveCount(0);
});

test("a time of one's own, on the day before", async ({ page }) => {
  await forget(page);
  await page.getByRole("radio", { name: "At another time" }).check();
  await expect(page.getByLabel("Day it ended")).toHaveValue("2026-11-20");
  await page.getByLabel("Time it ended").fill("09:00");
  await page.getByRole("button", { name: "End it there" }).click();
  await expect(page.getByText("Choose a time between its start and now.")).toBeVisible();
  await page.getByLabel("Time it ended").fill("10:40");
  await page.getByRole("button", { name: "End it there" }).click();
  await expect(title(page)).toHaveText("After the session");
  await page.getByRole("link", { name: "Check your answers" }).click();
  await expect(page.getByRole("main")).toContainText("40 minutes");
});

test("a session that runs its length, and a little over, is asked nothing", async ({ page }) => {
  await page.clock.install({ time: MORNING });
  await openApp(page, "#/session/new");
  await page.getByLabel("First name or initials").fill("Maya");
  await page.getByRole("button", { name: "Start session" }).click();
  await page.clock.fastForward("01:20:00");
  await expect(title(page)).toHaveText("Opening");
  await expect(question(page)).toHaveCount(0);
});
