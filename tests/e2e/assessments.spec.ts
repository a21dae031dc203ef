// Assessments: taken page by page, kept, drawn and compared, by role and name alone.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const next = (page: Page) => page.getByRole("button", { name: "Save and continue" });
const skip = (page: Page) => page.getByRole("button", { name: "Skip this question" });
const save = (page: Page) => page.getByRole("button", { name: "Save assessment" });
const check = (page: Page) => expect(title(page)).toHaveText("Check your answers");

/** A coach with one client, at the client's assessments; returns their address. */
async function assessments(page: Page): Promise<string> {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Ana");
  await page.getByRole("button", { name: "Add a client" }).click();
  await page.getByRole("main").getByRole("link", { name: "Ana" }).click();
  await expect(title(page)).toHaveText("Ana");
  await page.getByRole("link", { name: "Assessments" }).click();
  await expect(title(page)).toHaveText("Assessments");
  return new URL(page.url()).hash;
}

async function rule(page: Page, question: string, number: string): Promise<void> {
  const ruler = page.getByRole("group", { name: question });
  await ruler.getByRole("radio", { name: number, exact: true }).check({ force: true });
}

async function wide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Puts a number of today into the areas in hand, one after the other, and goes on to the check. */
async function turn(page: Page, values: string[]): Promise<void> {
  for (const value of values) {
    await rule(page, "How is this part of your life today?", value);
    await next(page).click();
  }
  await check(page);
}

test("the wheel of life is taken twice and compared in all three views", async ({ page, axe, isMobile }) => {
  test.setTimeout(120_000);
  const list = await assessments(page);
  await expect(page.getByRole("heading", { name: "A first picture" })).toBeVisible();
  await axe(page, "no assessments");
  await page.getByRole("link", { name: "Begin with the wheel of life" }).click();

  // The areas: renamed, moved, taken away down to too few, and added.
  await expect(title(page)).toHaveText("Which parts of your life go on the wheel?");
  await page.getByLabel("Area 1", { exact: true }).fill("Body");
  await page.getByRole("button", { name: "Move Body down" }).click();
  await expect(page.getByLabel("Area 2", { exact: true })).toHaveValue("Body");
  await expect(page.getByRole("button", { name: "Move Body down" })).toBeFocused();
  for (const name of ["Family", "Friends and company", "Money"]) {
    await page.getByRole("button", { name: `Remove ${name}` }).click();
  }
  await next(page).click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await axe(page, "too few areas");
  await page.getByRole("button", { name: "Add an area" }).click();
  await expect(page.getByLabel("Area 6", { exact: true })).toBeFocused();
  await page.getByLabel("Area 6", { exact: true }).fill("Garden");
  await next(page).click();

  await expect(title(page)).toHaveText("Love and partnership");
  await expect(page.getByText("Question 2 of 7")).toBeVisible();
  await axe(page, "an area");
  await rule(page, "Where would you like it to be?", "9");
  await page.getByLabel("In the client's words").fill("More evenings together");
  await turn(page, ["7", "4", "6", "5", "8", "3"]);

  // A reload in the middle, and back to one answer.
  await page.waitForTimeout(400);
  await page.reload();
  await started(page);
  await check(page);
  await page.getByRole("link", { name: "Change Garden" }).click();
  await rule(page, "How is this part of your life today?", "2");
  await next(page).click();
  await check(page);
  await axe(page, "check");
  await save(page).click();

  await expect(title(page)).toHaveText("Wheel of life");
  await expect(page.getByRole("img", { name: "Wheel of life" })).toBeVisible();
  await expect(page.getByLabel("Compare with")).toHaveCount(0);
  await expect(page.getByText("More evenings together")).toBeVisible();

  await page.getByRole("link", { name: "Take it again" }).click();
  await expect(page.getByLabel("Area 6", { exact: true })).toHaveValue("Garden");
  await next(page).click();
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  await turn(page, ["7", "6", "6", "4", "8", "7"]);
  await save(page).click();

  const drawing = page.getByRole("img", { name: "Wheel of life" });
  await expect(drawing).toBeVisible();
  await expect(page.getByText(/2 areas up, 1 down, 3 the same/).last()).toBeVisible();
  await axe(page, "wheel");
  await page.getByRole("radio", { name: "Bars" }).check({ force: true });
  await expect(drawing.getByText("6 today").first()).toBeVisible();
  await axe(page, "bars");
  await page.getByRole("radio", { name: "Table" }).check({ force: true });
  const row = page.getByRole("region", { name: "Wheel of life as a table" }).getByRole("row", { name: /Garden/ });
  await expect(row).toContainText("+5");
  await axe(page, "table");

  // Without the other day the wheel stands alone.
  await page.getByLabel("Compare with").selectOption({ label: "Nothing" });
  await expect(page.getByRole("columnheader", { name: "Change" })).toHaveCount(0);

  await page.getByRole("button", { name: "Share with Ana" }).click();
  await expect(page.getByRole("button", { name: "Share with Ana" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: "Share with Ana" })).toBeFocused();

  if (isMobile) {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const view of ["Wheel", "Bars", "Table"]) {
      await page.getByRole("radio", { name: view }).check({ force: true });
      expect(await wide(page), view).toBe(0);
    }
  }
  await page.getByRole("button", { name: "Remove assessment" }).click();
  await expect(page).toHaveURL(new RegExp(`${list}$`));
  await expect(page.getByRole("list", { name: "Taken so far" }).getByRole("listitem")).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("list", { name: "Taken so far" }).getByRole("listitem")).toHaveCount(2);
});

test("the Satisfaction With Life Scale says its score, its band and its source", async ({ page, axe }) => {
  await assessments(page);
  await page.getByRole("link", { name: "Satisfaction With Life Scale" }).click();
  await expect(title(page)).toHaveText("In most ways my life is close to my ideal.");
  await axe(page, "scale");
  for (const answer of ["4, Neither agree nor disagree", "5, Slightly agree", "5, Slightly agree", "6, Agree"]) {
    await page.getByRole("radio", { name: answer }).check({ force: true });
    await next(page).click();
  }
  await skip(page).click();
  await check(page);
  await save(page).click();
  await expect(page.getByText("No score yet: 1 question still open (number 5).")).toBeVisible();
  await page.getByRole("link", { name: "Change answers" }).click();
  await page.getByRole("link", { name: /Change If I could live my life over/ }).click();
  await page.getByRole("radio", { name: "4, Neither agree nor disagree" }).check({ force: true });
  await next(page).click();
  await save(page).click();
  await expect(page.getByText("24, from 5 to 35")).toBeVisible();
  await expect(page.getByText("Slightly satisfied")).toBeVisible();
  await expect(page.getByText(/Diener, E., Emmons, R. A./)).toBeVisible();
  await axe(page, "score");
});

test("a questionnaire of one's own is built, tried, taken and scored", async ({ page, axe }) => {
  test.setTimeout(90_000);
  const list = await assessments(page);
  await page.getByLabel("Name of a new questionnaire").fill("Sleep");
  await page.getByRole("button", { name: "Make a questionnaire" }).click();
  await expect(title(page)).toHaveText("Sleep");
  const add = page.getByRole("button", { name: "Add a question" });
  await add.click();
  await expect(page.getByLabel("Question 1", { exact: true })).toBeFocused();
  await page.getByLabel("Question 1", { exact: true }).fill("I wake up rested");
  await add.click();
  await page.getByLabel("Question 2", { exact: true }).fill("I lie awake");
  await page.getByLabel("Question 2 counts the other way round").check({ force: true });
  await add.click();
  await page.getByLabel("Question 3", { exact: true }).fill("A nap in the day?");
  await page.getByRole("group", { name: "How is question 3 answered?" }).getByLabel("One of several answers").check({ force: true });
  await page.getByLabel("Answer 1, question 3", { exact: true }).fill("Never");
  await page.getByLabel("Answer 2, question 3", { exact: true }).fill("Often");
  await page.getByLabel("Points of answer 2, question 3").fill("3");
  await page.getByRole("button", { name: "Move question 3 up" }).click();
  await expect(page.getByLabel("Question 2", { exact: true })).toHaveValue("A nap in the day?");
  await page.getByLabel("Added up").check({ force: true });
  // Nothing is lost before it is saved.
  await page.waitForTimeout(400);
  await page.reload();
  await started(page);
  await expect(page.getByLabel("Question 3", { exact: true })).toHaveValue("I lie awake");
  await axe(page, "builder");
  await page.getByRole("button", { name: "Save questionnaire" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved" }).first()).toBeVisible();

  await page.getByText("Try it", { exact: true }).click();
  await rule(page, "I wake up rested", "8");
  await page.getByRole("radio", { name: "Often" }).check({ force: true });
  await rule(page, "I lie awake", "3");
  await expect(page.getByText("Score: 18, from 0 to 23")).toBeVisible();
  await axe(page, "trial");

  await page.evaluate((list) => {
    location.hash = list;
  }, list);
  await page.getByRole("link", { name: "Sleep", exact: true }).first().click();
  await expect(title(page)).toHaveText("I wake up rested");
  await page.getByRole("radio", { name: "6", exact: true }).check({ force: true });
  await next(page).click();
  await page.getByRole("radio", { name: "Never" }).check({ force: true });
  await next(page).click();
  await page.getByRole("radio", { name: "9", exact: true }).check({ force: true });
  await next(page).click();
  await save(page).click();
  await expect(page.getByText("7, from 0 to 23")).toBeVisible();
});

test("values are picked and put in order, and an outside result is written down", async ({ page, axe }) => {
  await assessments(page);
  await page.getByRole("link", { name: "Values sort" }).click();
  await next(page).click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  for (const name of ["Family", "Health", "Honesty"]) {
    await page.getByRole("button", { name, exact: true }).click();
  }
  await next(page).click();
  await page.getByRole("button", { name: "Move Honesty up" }).click();
  await axe(page, "order");
  await next(page).click();
  await save(page).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Honesty" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem").nth(1)).toContainText("Honesty");

  await page.getByRole("link", { name: /Assessments of/ }).click();
  await page.getByRole("link", { name: "Outside result" }).click();
  await page.getByLabel("Name of the instrument").fill("Team survey");
  await next(page).click();
  await page.getByRole("button", { name: "Add a line" }).click();
  await page.getByLabel("Name, line 1").fill("Trust");
  await page.getByLabel("Value, line 1").fill("4.2 of 5");
  await next(page).click();
  await page.getByLabel("What it means").fill("Better than I feared.");
  await next(page).click();
  await save(page).click();
  await expect(title(page)).toHaveText("Team survey");
  await expect(page.getByText("4.2 of 5")).toBeVisible();
});

test("people around the client are asked, and nobody is given away", async ({ page, axe }) => {
  test.setTimeout(90_000);
  await assessments(page);
  await page.getByRole("link", { name: "Stakeholder interviews" }).click();
  await expect(title(page)).toHaveText("What will everybody be asked?");
  await axe(page, "frame");
  await next(page).click();
  const item = "Listens before deciding";
  const person = async (who: string, relation: string, rating: string) => {
    await page.getByLabel("Name or initials").fill(who);
    await page.getByRole("radio", { name: relation, exact: true }).check({ force: true });
    await page.getByLabel("What can everybody count on with them?").fill(`${who} was glad to be asked`);
    await page.getByRole("group", { name: item }).getByRole("radio", { name: rating }).check({ force: true });
    await next(page).click();
  };
  await person("A", "Peers", "2");
  await axe(page, "person");
  await person("B", "Peers", "3");
  await person("C", "Peers", "4");
  await person("D", "Manager", "5, completely");
  await skip(page).click();
  await check(page);
  await save(page).click();
  const tally = page.getByRole("region", { name: "Tally as a table" }).getByRole("row", { name: new RegExp(item) });
  await expect(tally).toContainText("Peers 3 (3)");
  await expect(tally).not.toContainText("5");
  await expect(page.getByText(/Groups of fewer than 3 are not shown/)).toBeVisible();
  await page.getByText("D, Manager").click();
  await expect(page.getByText("D was glad to be asked")).toBeVisible();
  await axe(page, "tally");
});
