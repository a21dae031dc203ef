// The whole way once: a first picture of a new client, a review, one behaviour with its stage, a session that asks by it,
// and the report on paper.
import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./fixtures";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const next = (page: Page) => page.getByRole("button", { name: "Save and continue" }).click();
const save = (page: Page) => page.getByRole("button", { name: "Save assessment" }).click();
const AREA = "Health and energy";

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function rule(page: Page, question: string, number: string): Promise<void> {
  await page.getByRole("group", { name: question }).getByRole("radio", { name: number, exact: true }).check({ force: true });
}

/** The wheel: health is low, wished for, important, and not yet ready; the other areas have a number of today. */
async function takeWheel(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Begin with the wheel of life" }).click();
  await next(page);
  await expect(title(page)).toHaveText(AREA);
  await rule(page, "Where would you like it to be?", "9");
  await rule(page, "How important is a change here to you just now?", "9");
  await rule(page, "How sure are you that you could change it?", "5");
  await rule(page, "How ready are you to begin?", "3");
  for (const today of ["3", "7", "8", "6", "5", "6", "7", "4"]) {
    await rule(page, "How is this part of your life today?", today);
    await next(page);
  }
  await expect(title(page)).toHaveText("Check your answers");
  await save(page);
  await expect(title(page)).toHaveText("Wheel of life");
}

async function takeRulers(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Rulers" }).click();
  await page.getByRole("textbox", { name: "What 1" }).fill("Walking after lunch");
  await next(page);
  await rule(page, "How important is a change here to you just now?", "8");
  await rule(page, "How sure are you that you could change it?", "6");
  await rule(page, "How ready are you to begin?", "5");
  await next(page);
  await save(page);
  await expect(title(page)).toHaveText("Rulers");
}

async function makeAndTakeQuestionnaire(page: Page, list: string): Promise<void> {
  await page.getByLabel("Name of a new questionnaire").fill("Energy");
  await page.getByRole("button", { name: "Make a questionnaire" }).click();
  await page.getByRole("button", { name: "Add a question" }).click();
  await page.getByLabel("Question 1", { exact: true }).fill("I get through the afternoon");
  await page.getByLabel("Added up").check({ force: true });
  await page.getByRole("button", { name: "Save questionnaire" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" }).first()).toBeVisible();
  await go(page, list);
  await page.getByRole("link", { name: "Energy", exact: true }).first().click();
  await page.getByRole("radio", { name: "4", exact: true }).check({ force: true });
  await next(page);
  await save(page);
  await expect(page.getByText("4, from 0 to 10")).toBeVisible();
}

test("from a new client's first picture to a stage that moves, and the report on paper", async ({ page, axe }) => {
  test.setTimeout(150_000);
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Ana");
  await page.getByRole("button", { name: "Add a client" }).click();
  await page.getByRole("main").getByRole("link", { name: "Ana" }).click();
  await expect(title(page)).toHaveText("Ana");
  const client = new URL(page.url()).hash;
  const list = `${client}/assessments`;

  await go(page, list);
  await takeWheel(page);
  const wheel = new URL(page.url()).hash;
  await go(page, list);
  await takeRulers(page);
  await go(page, list);
  await makeAndTakeQuestionnaire(page, list);

  // The review asks about what does not fit, and one step makes it a focus area.
  await go(page, wheel);
  await page.getByRole("link", { name: "Review together" }).click();
  await expect(title(page)).toHaveText("Review together");
  await page.locator("summary", { hasText: "Be curious about gaps" }).click();
  const gap = page.getByRole("region", { name: AREA });
  await gap.locator("summary", { hasText: "Why this question" }).first().click();
  await expect(gap).toContainText("Priority is 8 or more, and readiness is 4 or less.");
  await gap.getByRole("button", { name: `Make it a focus area: ${AREA}` }).click();
  await gap.getByRole("link", { name: `Open the focus area: ${AREA}` }).click();

  // Five questions find the stage.
  await expect(title(page)).toHaveText(AREA);
  const area = new URL(page.url()).hash;
  await page.getByRole("link", { name: "Find the stage" }).click();
  for (const answer of ["No", "No", "No", "Yes"]) {
    await page.getByRole("button", { name: answer, exact: true }).click();
  }
  await page.getByRole("button", { name: "Keep this stage" }).first().click();
  const history = page.getByRole("list", { name: "History of the stage" }).getByRole("listitem");
  await expect(history.first()).toContainText("Contemplation: I may");

  // The session asks by it, and the stage moves.
  await go(page, client);
  await page.getByRole("link", { name: "Start session" }).click();
  await page.getByRole("button", { name: "Start session" }).click();
  const questions = page.getByRole("region", { name: "Questions" });
  const panel = page.getByRole("region", { name: "Focus area", exact: true });
  await expect(questions).toContainText(`For where ${AREA} is: Contemplation, I may`);
  await axe(page, "a session that asks by stage");
  await panel.getByRole("button", { name: `Change stage of ${AREA}` }).click();
  await page.getByRole("menuitem", { name: "Preparation: I will" }).click();
  await expect(questions).toContainText(`For where ${AREA} is: Preparation, I will`);

  await go(page, area);
  await expect(history).toHaveCount(2);
  await expect(history.first()).toContainText("Preparation: I will");

  // The report says what the wheel says, and nothing of stages.
  await go(page, wheel);
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect(page).toHaveURL(/#\/print\/assessment\//);
  const sheet = page.getByRole("main");
  await expect(sheet).toContainText(AREA);
  await expect(sheet).not.toContainText(/Preparation|Contemplation/);
  await axe(page, "the report");
});
