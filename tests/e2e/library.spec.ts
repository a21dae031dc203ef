// Library: formats to look at, to copy, to edit and to use.
import type { Locator, Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const field = (page: Page | Locator, name: string) => page.getByRole("textbox", { name, exact: true });
const phase = (page: Page, name: string) => page.getByRole("group", { name, exact: true });
const save = (page: Page) => page.getByRole("button", { name: "Save format" }).click();
const phases = (page: Page) => page.getByRole("heading", { level: 3 });

/** Copies a built-in format and waits for its editor. */
async function copy(page: Page, id: string, name: string): Promise<void> {
  await openApp(page, `#/library/formats/${id}`);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByRole("button", { name: "Copy and edit" }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Copy of ${name}` })).toBeVisible();
}

async function reload(page: Page): Promise<void> {
  await page.reload();
  await started(page);
}

test("the formats that come with Cairn", async ({ page, axe }) => {
  await openApp(page, "#/library");
  for (const name of ["Standard session", "First session", "Executive session", "Session with myself", "GROW", "OSKAR"]) {
    await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  }
  await axe(page, "library");
});

test("a format's phases come to their minutes for any length", async ({ page, axe }) => {
  await openApp(page, "#/library/formats/standard");
  const times = () => page.getByRole("listitem").locator("strong").allTextContents();
  await expect.poll(times).toEqual(["2:06", "6:00", "2:06", "12:00", "6:00", "1:48"]);
  await field(page, "Session length").fill("60");
  await expect.poll(times).toEqual(["4:12", "12:00", "4:12", "24:00", "12:00", "3:36"]);
  await page.getByText("Checklist (5)").first().click();
  await axe(page, "built-in format");
});

test("a copy is edited, saved and listed first", async ({ page, axe }) => {
  await copy(page, "standard", "Standard session");
  await field(page, "Name of the format").fill("  My hour ");
  await expect(page.getByText("The shares add up to 100.")).toBeVisible();
  await field(phase(page, "Opening"), "Share").fill("4");
  await expect(page.getByText("The shares add up to 97: they are scaled to the session.")).toBeVisible();
  await phase(page, "Close").getByText("Purpose and what it brings").click();
  await phase(page, "Close").getByRole("checkbox", { name: /^Idea list/ }).check();
  await axe(page, "own format");
  await save(page);
  await expect(page.getByRole("heading", { level: 1, name: "My hour" })).toBeVisible();
  await expect(page.getByText("Everything is saved")).toBeVisible();
  await page.goto("#/library");
  const formats = page.getByRole("region", { name: "Session formats" });
  const first = formats.getByRole("heading", { level: 3 }).first();
  await expect(first).toHaveText("My hour");
  await axe(page, "library with an own format");
});

test("what is not saved yet survives a reload, and can be discarded", async ({ page }) => {
  await copy(page, "grow", "GROW");
  await field(page, "When it helps").fill("On busy days");
  await page.getByRole("button", { name: "Move Goal down" }).click();
  await expect(phases(page).first()).toHaveText("1. Reality");
  await reload(page);
  await expect(page.getByText(/^Restored from \d\d:\d\d/)).toBeVisible();
  await expect(field(page, "When it helps")).toHaveValue("On busy days");
  await expect(phases(page).first()).toHaveText("1. Reality");
  await page.getByRole("button", { name: "Discard", exact: true }).click();
  await expect(phases(page).first()).toHaveText("1. Goal");
  await expect(page.getByText("Everything is saved")).toBeVisible();
  await reload(page);
  await expect(page.getByText(/^Restored from/)).toBeHidden();
  await expect(phases(page).first()).toHaveText("1. Goal");
});

test("phases are added, moved by keyboard and removed, each with a way back", async ({ page }) => {
  await copy(page, "grow", "GROW");
  await page.getByRole("button", { name: "Add a phase" }).click();
  await expect(field(phase(page, "New phase"), "Name")).toBeFocused();
  await page.keyboard.type("Breathe");
  const up = page.getByRole("button", { name: "Move Breathe up" });
  await up.focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(phases(page).nth(3)).toHaveText("4. Breathe");
  await expect(up).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(phases(page).nth(2)).toHaveText("3. Breathe");
  await expect(page.getByText("Breathe is now 3 of 5")).toBeAttached();

  await page.getByRole("button", { name: "Remove Options" }).click();
  await expect(phases(page)).toHaveCount(4);
  await expect(page.getByRole("button", { name: "Remove Will" })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(phases(page).nth(3)).toHaveText("4. Options");

  await page.getByRole("button", { name: "Remove Goal" }).click();
  await expect(phases(page)).toHaveCount(4);
  await page.keyboard.press("Control+z");
  await expect(phases(page).first()).toHaveText("1. Goal");
  await save(page);
  await reload(page);
  await expect(phases(page)).toHaveText(["1. Goal", "2. Reality", "3. Breathe", "4. Options", "5. Will"]);
});

test("a removed phase comes back even after the page was left", async ({ page }) => {
  await copy(page, "grow", "GROW");
  const here = page.url();
  await page.getByRole("button", { name: "Remove Reality" }).click();
  await page.getByRole("link", { name: "Library" }).last().click();
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.goto(here);
  await expect(phases(page)).toHaveText(["1. Goal", "2. Reality", "3. Options", "4. Will"]);
});

test("questions and checklist lines are added, edited and removed", async ({ page, axe }) => {
  await copy(page, "grow", "GROW");
  const goal = phase(page, "Goal");
  await goal.getByText(/^Questions \(\d+\)$/).click();
  await field(goal, "Question 1").fill("What brings you here?");
  await goal.getByRole("button", { name: "Remove question 2" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await goal.getByRole("button", { name: "Add a question" }).click();
  await page.keyboard.type("Where would you like to end up?");
  await goal.getByRole("button", { name: "Move question 1 down" }).click();
  await goal.getByText(/^Checklist \(\d+\)$/).click();
  await goal.getByRole("button", { name: "Add a line" }).click();
  await page.keyboard.type("Wrote the goal down");
  await axe(page, "own format with open lines");
  await save(page);
  await expect(page.getByText("Everything is saved")).toBeVisible();

  // A question of one's own is found beside those of Cairn.
  await page.goto("#/library/browse?q=end%20up&kind=own");
  const found = page.getByRole("list", { name: "Results" }).getByRole("listitem");
  await expect(found).toHaveCount(1);
  await expect(found).toContainText("Where would you like to end up?");
  await expect(found).toContainText("Copy of GROW: Goal");
});

test("what a format still needs is said at its place", async ({ page, axe }) => {
  await copy(page, "grow", "GROW");
  await field(page, "Name of the format").fill(" ");
  await field(phase(page, "Reality"), "Share").fill("lots");
  const will = phase(page, "Will");
  await will.getByText(/^Checklist/).click();
  await field(will, "Line 1").fill("");
  await will.getByText(/^Checklist/).click();
  await save(page);
  const summary = page.getByRole("group", { name: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([
    "Write a whole number from 0 to 1000.",
    "Give the format a name.",
    "Write the wording for a coach too.",
  ]);
  await axe(page, "own format with problems");
  await summary.getByRole("link", { name: "Write the wording for a coach too." }).click();
  await expect(field(will, "Line 1")).toBeFocused();
  await page.keyboard.type("Said yes to it");
  await field(page, "Name of the format").fill("Ready");
  await field(phase(page, "Reality"), "Share").fill("30");
  await save(page);
  await expect(summary).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "Ready" })).toBeVisible();
});

test("a format is used in a session: the form has it chosen", async ({ page }) => {
  await openApp(page, "#/library/formats/executive");
  await page.getByRole("button", { name: "Use in a session" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "New session" })).toBeVisible();
  await expect(page.getByRole("radio", { name: "Executive session" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "90 minutes" })).toBeChecked();
});

test("an edited format is saved and chosen when it is used; removing it can be undone", async ({ page }) => {
  await copy(page, "oskar", "OSKAR");
  const here = page.url();
  await field(page, "Name of the format").fill("Scaling hour");
  await page.getByRole("button", { name: "Use in a session" }).click();
  await expect(page.getByRole("radio", { name: "Scaling hour" })).toBeChecked();
  await page.goto(here);
  await page.getByRole("button", { name: "Remove format" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Scaling hour" })).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Scaling hour" })).toBeVisible();
});
