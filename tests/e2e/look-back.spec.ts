// Looking back on a weekly goal: one question to a page, the best moment first.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";
import { CELLO, goal, title } from "./ladder";

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
  const skip = page.getByRole("button", { name: "Skip this question" });
  for (let question = 1; question < 3; question += 1) await skip.click();
  // Without a number, no question speaks of one.
  await expect(title(page)).toHaveText("What carried it as far as it went?");
  await skip.click();
  await expect(title(page)).toHaveText("What could have carried it further?");
  for (let question = 4; question <= 9; question += 1) await skip.click();
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

test("nothing is lower than 0 and nothing higher than 100", async ({ page }) => {
  await goal(page, CELLO);
  await page.getByRole("link", { name: "Look back on this goal" }).click();
  await page.getByRole("button", { name: "Skip this question" }).click();
  await page.getByRole("textbox").fill("0");
  await next(page);
  await expect(title(page)).toHaveText("What could have made it higher?");
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("textbox").fill("100");
  await next(page);
  await expect(title(page)).toHaveText("What kept that number from being lower?");
  await next(page);
  await expect(title(page)).toHaveText("What did this week teach you?");
  await expect(page.getByText("Question 4 of 8")).toBeVisible();
});

test("on a Saturday, Today asks for the best of the week, once", async ({ page, axe }) => {
  await page.clock.install({ time: new Date("2026-11-16T12:00:00") });
  await openApp(page, "#/welcome/self");
  await page.getByRole("textbox").fill("Time outdoors");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Skip this question" }).click();
  await page.getByRole("textbox").fill("Walk to the river");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("This week");
  await openApp(page, "#/");
  await expect(page.getByRole("heading", { name: "This week's goals" })).toBeVisible();
  await expect(page.getByText("The week is nearly over")).toBeHidden();
  await page.clock.setFixedTime(new Date("2026-11-21T12:00:00"));
  await page.reload();
  await started(page);
  await expect(page.getByRole("heading", { name: "The week is nearly over" })).toBeVisible();
  await axe(page, "today, Saturday");
  await page.getByRole("link", { name: "Walk to the river" }).first().click();
  await expect(title(page)).toHaveText("What was my best moment with it?");
  await page.getByRole("textbox").fill("The heron");
  for (let question = 1; question <= 9; question += 1) await next(page);
  await page.getByRole("button", { name: "Save review" }).click();
  await expect(page.getByText("Best experience: The heron")).toBeVisible();
  await openApp(page, "#/");
  await expect(page.getByText("The week is nearly over")).toBeHidden();
});
