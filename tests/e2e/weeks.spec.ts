// Two sessions a week apart: the second opens with the first one's goals.
import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./fixtures";

const MONDAY = new Date("2026-03-02T09:00:00");

async function next(page: Page, phase: string): Promise<void> {
  await page.getByRole("button", { name: `Next: ${phase}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(phase);
}

async function start(page: Page, client: string): Promise<void> {
  await openApp(page, "#/session/new");
  const known = page.getByRole("radio", { name: client });
  if (await known.count()) await known.check();
  else await page.getByLabel("First name or initials").fill(client);
  await page.getByRole("radio", { name: "Standard session" }).check();
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Opening");
}

test("the second session reviews the goals of the first", async ({ page, axe }) => {
  await page.clock.install({ time: MONDAY });
  await start(page, "Ana");
  await next(page, "Goal review");
  await next(page, "Generative moment");
  await next(page, "Goal setting");
  await page.getByRole("textbox", { name: /What exactly/ }).fill("Walk to work on Tuesday and Thursday");
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(page.getByText("Walk to work on Tuesday and Thursday").first()).toBeVisible();
  await next(page, "Close");
  await page.getByRole("button", { name: "End session" }).click();

  await page.clock.setFixedTime(new Date("2026-03-09T09:00:00"));
  await start(page, "Ana");
  await next(page, "Goal review");
  await expect(page.getByText("Walk to work on Tuesday and Thursday").first()).toBeVisible();
  // Best experience first: it is the first question of the review.
  const first = page.getByRole("main").getByRole("textbox").first();
  await expect(first).toHaveAccessibleName(/best/i);
  await axe(page, "goal review, a week later");
});
