// Stages of change: an area is added, five questions find its stage, its history keeps it, and nothing moves by itself.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

/** A client with one focus area, and its page open. */
async function area(page: Page, name = "Sleep"): Promise<void> {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Maya");
  await page.getByRole("button", { name: "Add a client" }).click();
  await page.getByRole("link", { name: "Maya" }).click();
  await page.getByRole("link", { name: "Add a focus area" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Stages of change" })).toBeVisible();
  await page.getByRole("button", { name: "Add focus area" }).click();
  await expect(page.getByText("Write a name for what this is about.")).toBeVisible();
  await page.getByLabel("What is it about?").fill(name);
  await page.getByRole("button", { name: "Add focus area" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

const history = (page: Page) => page.getByRole("list", { name: "History of the stage" }).getByRole("listitem");

/** Answers the five questions one tap each. */
async function find(page: Page, ...answers: string[]): Promise<void> {
  await page.getByRole("link", { name: /^(Find the stage|Change stage by five questions)$/ }).click();
  for (const [at, answer] of answers.entries()) {
    await expect(page.getByText(`Question ${at + 1} of at most 5`)).toBeVisible();
    await page.getByRole("button", { name: answer }).click();
  }
  await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeVisible();
}

const keep = (page: Page) => page.getByRole("button", { name: "Keep this stage" }).first().click();

/** Picks a number of the ruler on the page. */
const pick = (page: Page, number: string) => page.getByRole("radio", { name: number, exact: true }).check({ force: true });

const next = (page: Page) => page.getByRole("button", { name: "Save and continue" }).click();

test("five questions find each of the six stages, and the history keeps them", async ({ page, axe }) => {
  await area(page);
  await axe(page, "an empty area");
  const branches: [string[], string][] = [
    [["No", "No", "No", "No", "I won't: no reason to, or no wish to"], "Precontemplation: I won't"],
    [["No", "No", "No", "No", "I can't: I would like to, and it seems out of reach"], "Precontemplation: I can't"],
    [["No", "No", "No", "Yes"], "Contemplation: I may"],
    [["No", "No", "Yes"], "Preparation: I will"],
    [["No", "Yes"], "Action: I am"],
    [["Yes"], "Maintenance: I still am"],
  ];
  for (const [n, [answers, stage]] of branches.entries()) {
    await find(page, ...answers);
    const outcome = page.getByRole("region", { name: "The stage they lead to" });
    await expect(outcome.getByRole("heading", { name: stage })).toBeVisible();
    await page.getByLabel("What was said about it").fill(`Said ${n}`);
    if (n === 0) await axe(page, "the stage they lead to");
    if (n === 5) {
      // What is missing is said, and stops nobody.
      const note = page.getByRole("status").filter({ hasText: "Maintenance usually holds" });
      await expect(note).toContainText("Confidence was not asked yet.");
      await note.getByText("Why is this here?").click();
      await expect(note).toContainText("The rule asks for six months of action");
    }
    await keep(page);
    await expect(history(page).first()).toContainText(stage);
    await expect(history(page).first()).toContainText("Found by the five questions");
    await expect(history(page).first()).toContainText(`Said ${n}`);
    await expect(history(page)).toHaveCount(n + 1);
    await expect(page.getByRole("region", { name: "Where it stands" })).toContainText(stage);
  }
  await expect(page.getByRole("heading", { name: "Keep it fresh" })).toBeVisible();
  await axe(page, "an area in maintenance");

  await page.reload();
  await started(page);
  await expect(history(page)).toHaveCount(6);
});

test("a question needs its answer, and an answer can be changed on the last page", async ({ page }) => {
  await area(page);
  await page.getByRole("link", { name: "Find the stage" }).click();
  await next(page);
  await expect(page.getByText("There is a problem")).toBeVisible();
  await page.getByRole("button", { name: "Yes" }).click();
  await expect(page.getByRole("heading", { name: "Maintenance: I still am" })).toBeVisible();
  await page.getByRole("link", { name: "Change More than six months" }).click();
  await expect(page.getByRole("button", { name: "Yes" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "No" }).click();
  // The question that hangs on it is asked now.
  await expect(page.getByRole("heading", { level: 1, name: "Are you doing it at present, new as it is?" })).toBeVisible();
  await page.getByRole("button", { name: "Yes" }).click();
  await expect(page.getByRole("heading", { name: "Action: I am" })).toBeVisible();
});

test("any of the six can be chosen by hand, and the cards are a tap away", async ({ page, axe }) => {
  await area(page);
  await page.getByText("Choose the stage by hand").click();
  await keep(page);
  await expect(page.getByText("Choose one of the six.")).toBeVisible();
  await page.getByRole("radio", { name: "Contemplation: I may" }).check({ force: true });
  await keep(page);
  await expect(page.getByRole("heading", { name: "Where it stands" })).toBeFocused();
  await expect(history(page).first()).toContainText("Chosen by hand");

  await page.getByRole("link", { name: "Read the whole card" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Contemplation: I may" })).toBeVisible();
  await expect(page.getByText("Sleep stands here now")).toBeVisible();
  for (const part of ["How it sounds", "What the person needs", "What helps", "What to avoid", "Goals that fit", "Questions to ask", "Signs of moving on", "Risks"]) {
    await expect(page.getByRole("region", { name: part, exact: true }).getByRole("listitem").first()).toBeVisible();
  }
  await axe(page, "a card");
  await page.getByRole("navigation", { name: "All six cards" }).getByRole("link", { name: "Maintenance: I still am" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Maintenance: I still am" })).toBeVisible();
});

test("rulers ask the right questions, at 0 and at 10 too", async ({ page, axe }) => {
  await area(page);
  await page.getByRole("link", { name: "Take the rulers" }).click();
  await pick(page, "0, not at all");
  await expect(page.getByLabel("What would make it 1?")).toBeVisible();
  await expect(page.getByLabel(/^Why/)).toHaveCount(0);
  await page.getByLabel("What would make it 1?").fill("A reason of my own");
  await next(page);
  await pick(page, "10, completely");
  await expect(page.getByLabel("Why 10 and not 9?")).toBeVisible();
  await expect(page.getByText(/not 10/)).toHaveCount(0);
  await expect(page.getByLabel("What will help it stay there?")).toBeVisible();
  await next(page);
  await pick(page, "4");
  await page.getByLabel("Why 4 and not 3?").fill("I looked at prices");
  await expect(page.getByLabel("What would make it 5?")).toBeVisible();
  await axe(page, "a ruler with its questions");
  await next(page);
  await page.getByRole("button", { name: "Keep these numbers" }).click();
  const rulers = page.getByRole("list", { name: "Rulers" });
  await expect(rulers.getByRole("heading", { name: /Importance 0 of 10/ })).toBeVisible();
  await expect(rulers).toContainText("A reason of my own");
  await expect(rulers.getByRole("heading", { name: /Confidence 10 of 10/ })).toBeVisible();
  await expect(rulers).toContainText("I looked at prices");
});

test("barriers are sorted, a lapse is one tap, and a relapse asks before anything moves", async ({ page, axe }) => {
  await area(page);
  await find(page, "No", "Yes");
  await keep(page);

  await page.getByLabel("Something in the way").fill("Late calls");
  await page.getByRole("button", { name: "Add barrier" }).click();
  const barrier = page.getByRole("group", { name: "Late calls" });
  await barrier.getByRole("radio", { name: "Reframe" }).check({ force: true });
  await page.getByLabel("Another way to see it").fill("They call because they trust me");
  await barrier.getByRole("radio", { name: "Reframe" }).focus();
  await page.getByText("Where two minds come from").click();
  await page.getByRole("button", { name: "Add as a barrier: No time" }).click();
  await expect(page.getByRole("group", { name: "No time" }).getByRole("radio", { name: "Reframe" })).not.toBeChecked();

  await page.getByRole("button", { name: "Being there for my children" }).click();
  await expect(page.getByRole("button", { name: "Being there for my children" })).toHaveAttribute("aria-pressed", "true");

  await page.getByRole("button", { name: "Log a lapse" }).click();
  await expect(page.getByRole("heading", { name: "Lapse today" })).toBeFocused();
  await page.getByLabel("What was learned?").fill("Parties end late");
  await page.getByLabel("What was learned?").blur();
  await expect(history(page)).toHaveCount(1);

  await page.getByText("Plan a lapse").click();
  await page.getByRole("button", { name: "Keep the plan" }).click();
  await expect(page.getByText("Choose a day.")).toBeVisible();
  await page.getByLabel("Which day?").fill("2030-12-24");
  await page.getByLabel("What it will be, and when to return").fill("A long dinner");
  await page.getByRole("button", { name: "Keep the plan" }).click();
  await expect(page.getByText("Planned on 24 December 2030")).toBeVisible();

  await page.getByRole("button", { name: "Log a relapse" }).click();
  const restart = page.getByRole("region", { name: "After the relapse" });
  await expect(restart).toContainText("Shall we begin again at getting ready");
  await expect(history(page)).toHaveCount(1);
  await axe(page, "after a relapse");
  await restart.getByRole("button", { name: "Start again from preparation" }).click();
  await expect(restart).toHaveCount(0);
  await expect(history(page).first()).toContainText("Preparation: I will");
  await expect(history(page)).toHaveCount(2);

  await page.reload();
  await started(page);
  await expect(page.getByLabel("Another way to see it")).toHaveValue("They call because they trust me");
  await expect(page.getByLabel("What was learned?").last()).toHaveValue("Parties end late");
  await expect(history(page)).toHaveCount(2);
});

test("a goal about an area takes its stage over, and says when the two do not go together", async ({ page, axe }) => {
  await area(page);
  await find(page, "No", "No", "No", "Yes");
  await keep(page);
  await page.getByRole("link", { name: "Add a goal for this week" }).click();
  await page.getByRole("button", { name: "Skip this question" }).click();
  const areas = page.getByRole("group", { name: "Which focus area is it about?" });
  await expect(areas.getByRole("radio", { name: "Sleep" })).toBeChecked();
  await expect(page.getByRole("group", { name: "And where are you with it right now?" })).toHaveCount(0);
  await page.getByRole("radio", { name: "Behaviour" }).check({ force: true });
  const note = page.getByRole("status").filter({ hasText: "still being weighed up" });
  await note.getByText("Why is this here?").click();
  await expect(note).toContainText("Sleep: Contemplation: I may. This goal is about doing.");
  await axe(page, "a mismatch");
  await areas.getByRole("radio", { name: "None of them" }).check({ force: true });
  await expect(page.getByRole("group", { name: "And where are you with it right now?" })).toBeVisible();
  await areas.getByRole("radio", { name: "Sleep" }).check({ force: true });
  await next(page);
  await page.getByRole("textbox").first().fill("Lights out at eleven");
  const check = page.getByRole("heading", { level: 1, name: "Check your answers" });
  for (const question of ["How much of it", "When and where", "make it easier", "get in the way", "How confident", "own words"]) {
    await next(page);
    await expect(page.getByRole("heading", { level: 1, name: question })).toBeVisible();
  }
  await next(page);
  await expect(check).toBeVisible();
  await expect(page.getByText("Sleep (Contemplation: I may, since today)")).toBeVisible();
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lights out at eleven" })).toBeVisible();

  // On its own page the goal can be about something else.
  await page.getByText("Focus area", { exact: true }).last().click();
  await expect(areas.getByRole("radio", { name: "Sleep" })).toBeChecked();
  await areas.getByRole("radio", { name: "None of them" }).check({ force: true });
  await expect(page.getByRole("status").filter({ hasText: "still being weighed up" })).toHaveCount(0);
});

test("in self mode the same places speak as I", async ({ page, axe }) => {
  await openApp(page, "#/welcome/self");
  await page.getByLabel(/more of/).fill("Sleep");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.getByRole("button", { name: /Skip/ }).first().click();
  await page.getByRole("textbox").first().fill("Lights out");
  await page.getByRole("button", { name: "Save as goal" }).click();
  await page.goto("./#/journey");
  await page.getByRole("link", { name: "Add a focus area" }).click();
  await page.getByLabel("What is it about for me?").fill("Sleep");
  await page.getByRole("button", { name: "Add focus area" }).click();
  await find(page, "No", "No", "Yes");
  await page.getByRole("button", { name: "Keep this stage" }).first().click();
  await expect(page.getByRole("region", { name: "Where I stand" })).toBeVisible();
  await expect(page.getByText(/\b(you|your)\b/i)).toHaveCount(0);
  await axe(page, "an own area");
});
