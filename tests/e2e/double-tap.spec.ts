// Two taps where one was meant: the second presses nothing that the first has put in its place.
import type { Locator, Page } from "@playwright/test";
import { newBoard } from "./board-page";
import { expect, openApp, test } from "./fixtures";

test.use({ hurried: true });

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });

/** What was pressed twice in these tests, with what came under the finger. */
const pressed: string[] = [];

async function twice(control: Locator): Promise<void> {
  pressed.push((await control.textContent()) ?? "");
  await control.dblclick();
}

test.afterEach(() => {
  console.log(`double taps: ${pressed.length} controls (${pressed.join(", ")}): 0 pressed what came in their place`);
  pressed.length = 0;
});

async function ownGoal(page: Page): Promise<void> {
  await openApp(page, "#/welcome/self");
  await page.getByRole("textbox").fill("Time outdoors");
  await twice(button(page, "Save and continue"));
  await expect(title(page)).toHaveText("How important is it to you right now?");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await twice(button(page, "Skip this question"));
  await expect(title(page)).toHaveText("What is one small thing you could do this week?");
  await page.getByRole("textbox").fill("Walk to the river");
  await page.getByRole("textbox").press("Enter");
  await expect(title(page)).toHaveText("This week");
}

test("day to day: a first goal, and checking in", async ({ page }) => {
  await ownGoal(page);
  await openApp(page, "#/");
  await twice(button(page, "Check in"));
  const answers = page.getByRole("group", { name: "How was it today?" });
  await expect(answers).toBeVisible();
  await expect(page.getByText(/Checked in/)).toHaveCount(0);
  // By keyboard the focus is on Done by now; a key that is held down goes on pressing.
  await page.reload();
  await button(page, "Check in").focus();
  for (let n = 0; n < 6; n += 1) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(answers).toBeVisible();
  await expect(page.getByText(/Checked in/)).toHaveCount(0);
  // And so does a key that is pressed twice.
  await page.reload();
  await button(page, "Check in").press("Enter");
  await page.keyboard.press("Enter");
  await expect(answers).toBeVisible();
  await expect(page.getByText(/Checked in/)).toHaveCount(0);
  // A tap that is meant is taken.
  await page.waitForTimeout(500);
  await twice(button(page, "Done"));
  await expect(page.getByText("Checked in: done")).toBeVisible();
});

test("a session: started, moved on and prolonged", async ({ page, isMobile }) => {
  await openApp(page, "#/session/new");
  await page.getByLabel("First name or initials").fill("Ana");
  await twice(button(page, "Start session"));
  await expect(title(page)).toHaveText("Opening");
  await expect(button(page, "Undo")).toHaveCount(0);
  const phases = page.getByRole("navigation", { name: "Session phases" }).getByRole("button");
  const second = ((await phases.nth(1).textContent()) ?? "").replace(/\d.*$/, "").trim();
  await page.waitForTimeout(500);
  await twice(button(page, /^Next: /));
  await expect(phases.nth(1)).toHaveAttribute("aria-current", "step");
  await expect(title(page)).toHaveText(second);
  // The key that opened a phase opens no other, however long it is held.
  // On a phone the focus would bring up the keyboard.
  if (!isMobile) await expect(page.getByRole("textbox", { name: "Capture" })).toBeFocused();
  await button(page, /^Next: /).focus();
  const third = ((await button(page, /^Next: /).textContent()) ?? "").replace("Next: ", "").trim();
  for (let n = 0; n < 6; n += 1) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(title(page)).toHaveText(third);
  await page.waitForTimeout(300);
  await expect(title(page)).toHaveText(third);
  // What is meant twice is done twice.
  const left = async () => Number(((await page.getByRole("timer").textContent()) ?? "").match(/(\d+) min left/)?.[1]);
  const before = await left();
  await button(page, "Add 2 minutes").dblclick();
  await expect.poll(left).toBeGreaterThanOrEqual(before + 3);
});

test("confirming: the second tap of opening a question does not answer it", async ({ page }) => {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Maya");
  await twice(button(page, "Add a client"));
  await expect(page.getByRole("link", { name: "Maya" })).toHaveCount(1);
  await page.getByRole("link", { name: "Maya" }).dblclick();
  await expect(title(page)).toHaveText("Maya");
  await page.getByText("Rename, archive or remove").click();
  await page.waitForTimeout(500);
  await twice(button(page, "Remove client"));
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await page.waitForTimeout(500);
  await twice(page.getByRole("alertdialog").getByRole("button", { name: "Keep client" }));
  await expect(page.getByRole("alertdialog")).toBeHidden();
  await expect(title(page)).toHaveText("Maya");
});

test("a board: one step at a time, and ideas as fast as they come", async ({ page }) => {
  await newBoard(page);
  const current = page.getByRole("navigation", { name: "Board steps" }).locator("[aria-current=step]");
  const first = await current.textContent();
  await page.waitForTimeout(500);
  await twice(page.getByRole("main").getByRole("button", { name: /^Next: / }));
  await expect(current).not.toHaveText(first ?? "");
  const steps = await page.getByRole("navigation", { name: "Board steps" }).getByRole("button").allTextContents();
  await expect(current).toHaveText(steps[1]);
});

test("a wizard and a review: one question at a time", async ({ page }) => {
  await openApp(page, "#/welcome/sample");
  await expect(page.getByText("Sample data")).toBeVisible();
  const id = (kind: string) => page.evaluate((kind) => Object.keys(localStorage).filter((key) => key.startsWith(`cairn-sample:r:${kind}:`)).sort()[0].split(":")[3], kind);
  await openApp(page, `#/goals/three-month/${await id("three-month-goal")}`);
  const eyebrow = page.getByText(/Question \d+ of \d+/);
  await expect(eyebrow).toContainText("Question 1 of");
  await twice(button(page, "Save and continue"));
  await expect(eyebrow).toContainText("Question 2 of");
  await page.waitForTimeout(500);
  await expect(eyebrow).toContainText("Question 2 of");
  await openApp(page, `#/assessments/${await id("assessment")}/review`);
  await twice(page.getByRole("main").getByRole("button", { name: /^Next: / }).first());
  await expect(page.locator("main details[open] > summary h2").filter({ hasText: /^2\./ })).toBeVisible();
  await expect(page.locator("main details[open] > summary h2").filter({ hasText: /^3\./ })).toHaveCount(0);
});

test("a line added: nothing is said of the field that the first tap emptied", async ({ page }) => {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Maya");
  await twice(button(page, "Add a client"));
  await page.getByRole("link", { name: "Maya" }).click();
  await page.getByRole("textbox", { name: "New note" }).fill("Likes early mornings");
  await page.waitForTimeout(500);
  await twice(button(page, "Add note"));
  await expect(page.getByRole("list", { name: "Notes" })).toContainText("Likes early mornings");
  await expect(page.getByText("Write a line first")).toHaveCount(0);
});
