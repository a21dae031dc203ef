// What belongs in other hands: numbers to call, notes a page at a time, the pause after a no, and the two papers.
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const next = (page: Page) => page.getByRole("button", { name: "Save and continue" });

async function concernsOf(page: Page, name: string): Promise<void> {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill(name);
  await page.getByRole("button", { name: "Add a client" }).click();
  await page.getByRole("main").getByRole("link", { name }).click();
  await page.getByRole("link", { name: "Cards, numbers and notes" }).click();
  await expect(title(page)).toHaveText("Concerns and referral");
}

/** Answers the pages of a note; the reply is a radio's name. */
async function note(page: Page, card: string, reply: string): Promise<void> {
  await expect(title(page)).toHaveText("Which card comes closest?");
  await page.getByRole("radio", { name: card }).check();
  await next(page).click();
  await page.getByRole("textbox", { name: "What was there to see or hear?" }).fill("No sleep for a week, said on Monday");
  await next(page).click();
  await page.getByRole("button", { name: "Skip this question" }).click();
  await page.getByRole("textbox", { name: "Which help was offered?" }).fill("The practice in Mill Lane");
  await next(page).click();
  await page.getByRole("radio", { name: reply }).check();
  await next(page).click();
  await page.getByLabel("On which day will it be asked about again?", { exact: true }).fill("2031-03-04");
  await next(page).click();
  await expect(title(page)).toHaveText("Check your answers");
}

test("a concern is noted page by page, changed, settled and removed, and the pause after a no is kind", async ({ page, axe }) => {
  await concernsOf(page, "Maya");
  await axe(page, "concerns, empty");
  await page.getByRole("link", { name: "Note a concern", exact: true }).click();
  await note(page, "Low mood", "Declined for now");
  await page.reload();
  await started(page);
  await axe(page, "check");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(title(page)).toHaveText("Low mood");
  await expect(page.getByText("Coaching pauses until they have had help")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("No sleep for a week, said on Monday");
  await axe(page, "note");

  await page.getByRole("link", { name: "Change How it was taken" }).click();
  await page.getByRole("radio", { name: "Accepted" }).check();
  await next(page).click();
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(page.getByText("Coaching pauses until they have had help")).toHaveCount(0);
  await page.getByLabel("What came of it").fill("An appointment on Friday");
  await page.getByLabel("What came of it").blur();
  await page.getByRole("button", { name: "Settled for now" }).click();
  await expect(page.getByRole("button", { name: "Open again" })).toBeVisible();

  await page.getByRole("link", { name: "Concerns and referral" }).click();
  await page.getByText("Settled", { exact: true }).click();
  await page.getByRole("list", { name: "Settled notes" }).getByRole("link", { name: "Low mood" }).click();
  await expect(page.getByLabel("What came of it")).toHaveValue("An appointment on Friday");
  await page.getByRole("button", { name: "Remove note" }).click();
  await expect(title(page)).toHaveText("Concerns and referral");
  await expect(page.getByText("Settled", { exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Settled", { exact: true })).toBeVisible();
});

test("the numbers to call are kept, and stand over everything else", async ({ page, axe }) => {
  await concernsOf(page, "Maya");
  const number = page.getByLabel("Emergency number");
  await number.fill("144");
  await number.blur();
  await page.getByLabel("Local services").fill("Mill Lane practice, 555 0199\nCrisis line, 555 0100");
  await page.getByLabel("Local services").blur();
  await expect(page.getByText("If a life is in danger, call 144 now.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Crisis line, 555 0100" })).toBeVisible();
  await page.goto("./#/settings");
  await expect(page.getByLabel("Emergency number")).toHaveValue("144");
  await axe(page, "settings");
});

test("each card opens, and leads to a note with its own name on it", async ({ page, axe }) => {
  await concernsOf(page, "Maya");
  for (const card of ["Low mood", "Eating and weight", "Alcohol and other substances", "Fear and panic", "Physical health", "Emergency"]) {
    await page.locator("summary", { hasText: new RegExp(`^${card}$`) }).click();
  }
  await axe(page, "cards open");
  await page.getByRole("link", { name: "Note a concern: Eating and weight" }).click();
  await expect(page.getByRole("radio", { name: "Eating and weight" })).toBeChecked();
});

test("the form for a doctor holds the name only where it is wished", async ({ page, axe }) => {
  await concernsOf(page, "Maya");
  await page.getByRole("link", { name: "Release form for a doctor" }).click();
  await expect(title(page)).toHaveText("Release for exercise");
  const sheet = page.locator(".sheet");
  await expect(sheet).toContainText("Planned exercise");
  await expect(sheet).not.toContainText("Maya");
  await page.getByRole("checkbox", { name: "Put the name Maya on the form" }).check();
  await expect(sheet).toContainText("Maya");
  await axe(page, "release form");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("checkbox", { name: "Put the name Maya on the form" })).toBeHidden();
  await expect(sheet).toBeVisible();
});

test("a note leaves only as its own paper", async ({ page }) => {
  await concernsOf(page, "Maya");
  await page.getByRole("link", { name: "Note a concern", exact: true }).click();
  await note(page, "Fear and panic", "Still thinking it over");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(title(page)).toHaveText("Fear and panic");
  await expect(page.getByRole("button", { name: /^Share/ })).toHaveCount(0);
  await page.getByText("Download as a file").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as Markdown" }).click(),
  ]);
  expect(await readFile(await download.path(), "utf8")).toContain("**What was offered:** The practice in Mill Lane");
  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute("data-printed", "")));
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect(title(page)).toHaveText("Concern: Fear and panic");
  await expect(page.locator("html[data-printed]")).toHaveCount(1);
  await page.getByRole("link", { name: "Back to the note" }).click();
  await expect(title(page)).toHaveText("Fear and panic");
});

test("alone, help from others is in plain words of one's own", async ({ page, axe }) => {
  await openApp(page, "#/welcome/self");
  await page.getByRole("textbox").fill("Time outdoors");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Skip this question" }).click();
  await page.getByRole("textbox").fill("Walk to the river");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("This week");
  await page.goto("./#/more");
  await page.getByRole("link", { name: "Help from others" }).click();
  await expect(title(page)).toHaveText("Help from others");
  await expect(page.getByRole("main").getByRole("heading", { level: 2 }).first()).toHaveText("In an emergency");
  await expect(page.getByRole("main")).not.toContainText(/\byour?\b/i);
  await page.getByRole("link", { name: "Note what worries me", exact: true }).click();
  await expect(title(page)).toHaveText("Which card comes closest to me?");
  await axe(page, "own note");
});
