// The three wizards: one question to a page, answers that survive everything, and a check before anything is saved.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const next = (page: Page) => page.getByRole("button", { name: "Save and continue" });
const skip = (page: Page) => page.getByRole("button", { name: "Skip this question" });
const back = (page: Page) => page.getByRole("button", { name: "Back", exact: true });
const check = (page: Page) => page.getByRole("heading", { level: 1, name: "Check your answers" });

/** A coach with one client; returns the client's id. */
async function client(page: Page, name = "Ana"): Promise<string> {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill(name);
  await page.getByRole("button", { name: "Add a client" }).click();
  await page.getByRole("main").getByRole("link", { name }).click();
  await expect(title(page)).toHaveText(name);
  return new URL(page.url()).hash.split("/").pop() ?? "";
}

/** The sample's record of a kind, the first by id. */
async function sampled(page: Page, kind: string): Promise<string> {
  await openApp(page, "#/welcome/sample");
  await expect(page.getByText("Sample data")).toBeVisible();
  return page.evaluate((kind) => {
    const key = Object.keys(localStorage).filter((key) => key.startsWith(`cairn-sample:r:${kind}:`)).sort()[0];
    return key.split(":")[3];
  }, kind);
}

async function go(page: Page, place: string): Promise<void> {
  await page.evaluate((place) => {
    location.hash = place;
  }, place);
}

/** A later page of a wizard in which nothing is answered yet: in by its first one. */
async function enter(page: Page, wizard: string, to: string): Promise<void> {
  await go(page, wizard);
  await expect(page.getByText(/Question 1 of/)).toBeVisible();
  await go(page, `${wizard}/${to}`);
}

/** Picks a number of the ruler with this question. */
async function rule(page: Page, question: string, number: string): Promise<void> {
  const ruler = page.getByRole("group", { name: question });
  await ruler.getByRole("radio", { name: number, exact: true }).check({ force: true });
}

/** The number of the question in hand is said, and nothing on the page is disabled. */
async function at(page: Page, question: string | RegExp, progress: string): Promise<void> {
  await expect(title(page)).toHaveText(question);
  await expect(page.getByText(progress, { exact: true })).toBeVisible();
  for (const role of ["button", "textbox", "radio", "link"] as const) {
    await expect(page.getByRole(role, { disabled: true })).toHaveCount(0);
  }
}

/** A reload brings the same page back, with its answers. */
async function reload(page: Page): Promise<void> {
  const asked = await title(page).textContent();
  await page.reload();
  await started(page);
  await expect(title(page)).toHaveText(asked ?? "");
}

/** The summary has the focus, the title says so, and its link leads to the field. */
async function refused(page: Page, why: string, field: ReturnType<Page["getByRole"]>): Promise<void> {
  const summary = page.getByRole("group", { name: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(field).toHaveAccessibleDescription(new RegExp(why.replace(/[.?]/g, "\\$&")));
  await summary.getByRole("link", { name: why }).click();
  await expect(field).toBeFocused();
}

test("a vision, from what is wanted to one sentence", async ({ page, axe }) => {
  const ana = await client(page);
  await go(page, `#/goals/vision/${ana}`);
  await at(page, "What would you love your life or work to be like?", "Question 1 of 8");
  await expect(title(page)).toBeFocused();
  await axe(page, "vision, first question");
  const answer = page.getByRole("textbox");
  await answer.fill("Calm mornings and a walk");
  await reload(page);
  await expect(answer).toHaveValue("Calm mornings and a walk");
  await expect(page.getByText("Restored from")).toBeVisible();
  await next(page).click();

  await at(page, "What makes that matter to you?", "Question 2 of 8");
  await expect(page.getByText("Restored from")).toHaveCount(0);
  await answer.fill("My children see me laugh");
  await reload(page);
  await expect(answer).toHaveValue("My children see me laugh");
  // Back, and the browser's Back and Forward, keep both answers.
  await back(page).click();
  await expect(answer).toHaveValue("Calm mornings and a walk");
  await page.goBack();
  await expect(answer).toHaveValue("My children see me laugh");
  await next(page).click();

  await at(page, /values/, "Question 3 of 8");
  await page.getByRole("button", { name: "Family", exact: true }).click();
  await page.getByText("All values, or your own").click();
  await page.getByLabel("Another value").fill("Slowness");
  await page.keyboard.press("Enter");
  await reload(page);
  await expect(page.getByRole("button", { name: "Slowness" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("button", { name: "Family", exact: true })).toHaveAttribute("aria-pressed", "true");
  await axe(page, "vision, values");
  await next(page).click();

  await at(page, /strengths/, "Question 4 of 8");
  await page.getByRole("button", { name: "Steady", exact: true }).click();
  await reload(page);
  await expect(page.getByRole("button", { name: "Steady", exact: true })).toHaveAttribute("aria-pressed", "true");
  await next(page).click();
  await at(page, "When was it like that for you already, if only in part?", "Question 5 of 8");
  await answer.fill("The summer without a car");
  await reload(page);
  await expect(answer).toHaveValue("The summer without a car");
  await next(page).click();

  await at(page, "Who and what is on your side?", "Question 6 of 8");
  await page.getByText("People, places, times and tools", { exact: true }).click();
  await page.getByRole("button", { name: "A quiet room" }).click();
  await expect(page.getByRole("textbox")).toHaveValue("A quiet room");
  await reload(page);
  await expect(page.getByRole("textbox")).toHaveValue("A quiet room");
  await next(page).click();
  await answer.fill("Late mail");
  await reload(page);
  await expect(answer).toHaveValue("Late mail");
  await next(page).click();

  await at(page, "How does your vision sound in a sentence?", "Question 8 of 8");
  await expect(page.getByRole("region", { name: "What was said on the way" })).toContainText("My children see me laugh");
  await next(page).click();
  await refused(page, "Write the vision in a sentence.", answer);
  await axe(page, "vision, with an error");
  await answer.fill("My mornings are slow and full of laughter.");
  await reload(page);
  await next(page).click();

  await expect(check(page)).toBeVisible();
  await expect(page).toHaveTitle(/^Check your answers · Ana · Cairn/);
  await axe(page, "vision, check");
  await reload(page);
  await page.getByRole("link", { name: "Change Why it matters" }).click();
  await expect(title(page)).toHaveText("What makes that matter to you?");
  await answer.fill("It is who I am");
  await next(page).click();
  await expect(check(page)).toBeVisible();
  await expect(page.getByText("It is who I am")).toBeVisible();
  await page.getByRole("button", { name: "Save vision" }).click();
  await expect(title(page)).toHaveText("Goals");
  await expect(page.getByText("My mornings are slow and full of laughter.")).toBeVisible();

  // What is saved is there to change, and no draft is left.
  await go(page, `#/goals/vision/${ana}`);
  await expect(answer).toHaveValue("Calm mornings and a walk");
  await expect(page.getByText("Restored from")).toHaveCount(0);
});

test("a three-month goal with milestones, levels and two words on confidence", async ({ page, axe }) => {
  const ana = await client(page);
  await go(page, `#/goals/three-month/new/${ana}`);
  await at(page, "What will you be doing three months from now?", "Question 1 of 8");
  const answer = page.getByRole("textbox");
  await next(page).click();
  await refused(page, "Write what will be true in three months.", answer);
  await answer.fill("I walk to work");
  await reload(page);
  await next(page).click();
  await answer.fill("A mark on the calendar");
  await reload(page);
  await expect(answer).toHaveValue("A mark on the calendar");
  await next(page).click();

  await at(page, "When does it begin, and when will you look back?", "Question 3 of 8");
  const starts = page.getByLabel("Start date");
  const target = page.getByLabel("Target date");
  await starts.fill("2026-01-05");
  await expect(target).toHaveValue("2026-03-30");
  // Emptied, and filled again by another start: it holds a day, and that is enough.
  await target.fill("");
  await starts.fill("2026-01-12");
  await expect(target).toHaveValue("2026-04-06");
  await next(page).click();
  await expect(page.getByText("Question 4 of 8")).toBeVisible();
  await back(page).click();
  await target.fill("2026-01-01");
  await next(page).click();
  await refused(page, "Choose a target date that is not before the start.", target);
  await target.fill("2026-04-06");
  await reload(page);
  await expect(target).toHaveValue("2026-04-06");
  await next(page).click();
  await answer.fill("Time to think");
  await reload(page);
  await expect(answer).toHaveValue("Time to think");
  await next(page).click();

  await at(page, "What will you reach on the way?", "Question 5 of 8");
  await page.getByLabel("Milestone 1", { exact: true }).fill("Good shoes");
  await page.getByRole("button", { name: "Add a milestone" }).click();
  await expect(page.getByLabel("Milestone 2", { exact: true })).toBeFocused();
  await page.keyboard.type("One dry week");
  await page.getByLabel("By when, milestone 2", { exact: true }).fill("2026-02-01");
  await page.getByRole("button", { name: "Remove milestone 1" }).click();
  await expect(page.getByLabel("Milestone 1", { exact: true })).toHaveValue("One dry week");
  await expect(page.getByLabel("Milestone 1", { exact: true })).toBeFocused();
  await axe(page, "milestones");
  await reload(page);
  await expect(page.getByLabel("By when, milestone 1", { exact: true })).toHaveValue("2026-02-01");
  await next(page).click();

  await rule(page, "How much does this goal matter to you?", "9");
  await reload(page);
  await expect(page.getByRole("radio", { name: "9", exact: true })).toBeChecked();
  await next(page).click();
  await rule(page, "How sure are you that you will get there?", "5");
  await reload(page);
  await expect(page.getByRole("radio", { name: "5", exact: true })).toBeChecked();
  await next(page).click();
  await at(page, "What would make you more sure of it?", "Question 8 of 9");
  await page.getByRole("textbox", { name: "In three months" }).fill("I walk to work twice a week");
  await rule(page, "With that in mind, how sure are you now?", "8");
  await axe(page, "three-month goal, more sure");
  await reload(page);
  await next(page).click();

  await at(page, /less than that/, "Question 9 of 9");
  await page.getByRole("textbox", { name: "As hoped (0)" }).fill("Twice a week");
  await page.getByRole("textbox", { name: "More than hoped (+1)", exact: true }).fill("Three times");
  await axe(page, "levels");
  await reload(page);
  await expect(page.getByRole("textbox", { name: "As hoped (0)" })).toHaveValue("Twice a week");
  await page.getByRole("radio", { name: "Twice as much" }).check();
  await next(page).click();

  await expect(check(page)).toBeVisible();
  for (const text of ["5 of 10", "8 of 10", "One dry week, by 1 February", "As hoped: Twice a week", "Twice as much"]) {
    await expect(page.getByText(text)).toBeVisible();
  }
  await axe(page, "three-month goal, check");
  // A changed answer asks what hangs on it, and then leads back.
  await page.getByRole("link", { name: "Change Confidence", exact: true }).click();
  await rule(page, "How sure are you that you will get there?", "4");
  await next(page).click();
  await expect(title(page)).toHaveText("What would make you more sure of it?");
  await next(page).click();
  await expect(check(page)).toBeVisible();
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(title(page)).toHaveText("Goals");
  await expect(page.getByText("I walk to work twice a week")).toBeVisible();
});

test("a weekly goal: reload at every page, problem solving under seven, SMART letter by letter", async ({ page, axe }) => {
  const ana = await client(page);
  await go(page, `#/goals/week/new/${ana}`);
  await at(page, "How important is this to you now, and how ready are you?", "Question 1 of 9");
  await axe(page, "weekly, ready");
  await rule(page, "How important is this to you?", "8");
  await rule(page, "How ready are you?", "7");
  await reload(page);
  await expect(page.getByRole("group", { name: "How ready are you?" }).getByRole("radio", { name: "7" })).toBeChecked();
  await next(page).click();

  await at(page, "What sort of goal is it for you?", "Question 2 of 9");
  await page.getByRole("radio", { name: "Behaviour" }).check();
  await page.getByRole("radio", { name: "Maybe within half a year" }).check();
  await expect(page.getByText("While somebody is of two minds")).toBeVisible();
  await axe(page, "weekly, kind and stage");
  await page.getByRole("radio", { name: "Not yet, but within a month" }).check();
  await expect(page.getByText("While somebody is of two minds")).toHaveCount(0);
  await reload(page);
  await expect(page.getByRole("radio", { name: "Not yet, but within a month" })).toBeChecked();
  await next(page).click();

  await at(page, "What exactly would you like to do?", "Question 3 of 9");
  const answer = page.getByRole("textbox", { name: "What exactly would you like to do?" });
  await next(page).click();
  await refused(page, "Write what exactly you will do.", answer);
  await axe(page, "weekly, with an error");
  await answer.fill("Walk home from work");
  await reload(page);
  await expect(answer).toHaveValue("Walk home from work");
  await next(page).click();

  await at(page, "How much of it, and how often?", "Question 4 of 9");
  await page.getByRole("textbox", { name: "How much of it, and how often?" }).fill("Twenty minutes");
  const times = page.getByRole("textbox", { name: "On how many days a week" });
  await times.fill("many");
  await next(page).click();
  await refused(page, "Write a whole number from 1 to 7, or leave this empty.", times);
  await times.fill("3");
  await reload(page);
  await expect(times).toHaveValue("3");
  // A slip takes nothing: the number stays as it was, whichever way the page is left.
  await times.fill("8");
  await back(page).click();
  await next(page).click();
  await expect(times).toHaveValue("3");
  await next(page).click();

  await at(page, "When and where will you do it?", "Question 5 of 9");
  await page.getByRole("textbox", { name: "When and where will you do it?" }).fill("Straight after work");
  await reload(page);
  await next(page).click();
  await page.getByRole("textbox", { name: "Who and what will make it easier for you?" }).fill("Shoes in the office");
  await reload(page);
  await next(page).click();
  await at(page, "What is most likely to get in the way?", "Question 7 of 9");
  await page.getByRole("textbox", { name: "What is most likely to get in the way?" }).fill("Rain");
  await page.getByRole("textbox", { name: "If that happens, what will you do then?" }).fill("If it rains, then I take the umbrella.");
  await reload(page);
  await next(page).click();

  await at(page, "How confident are you that you will do it?", "Question 8 of 9");
  await rule(page, "How confident are you that you will do it?", "5");
  await reload(page);
  await next(page).click();
  await at(page, "What would make it easier for you?", "Question 9 of 10");
  await axe(page, "weekly, problem solving");
  await page.getByRole("textbox", { name: "How much and how often" }).fill("Ten minutes");
  await page.getByRole("button", { name: "Keeps going" }).or(page.getByText("All strengths", { exact: true })).first().click();
  await page.getByRole("button", { name: "Keeps going" }).click();
  await expect(page.getByRole("textbox", { name: "Who and what helps" })).toHaveValue("Shoes in the office\nKeeps going");
  await rule(page, "With that change, how confident are you now?", "8");
  await expect(page.getByText("From 5 to 8.")).toBeVisible();
  await reload(page);
  await expect(page.getByText("From 5 to 8.")).toBeVisible();
  await next(page).click();

  await at(page, "How would you put the whole goal in your own words?", "Question 10 of 10");
  await expect(page.getByRole("region", { name: "The goal so far" })).toContainText("Ten minutes (on 3 days a week)");
  await page.getByRole("textbox").fill("I walk home on three days.");
  await reload(page);
  await axe(page, "weekly, restated");
  await next(page).click();

  await expect(check(page)).toBeVisible();
  await reload(page);
  const smart = page.getByRole("region", { name: "SMART check" });
  for (const letter of ["Specific", "Measurable", "Achievable", "Relevant", "Timed"]) {
    await expect(smart.getByRole("listitem").filter({ hasText: letter })).toContainText(", met");
  }
  await axe(page, "weekly, check");
  await page.getByRole("link", { name: "Change When and where" }).click();
  await page.getByRole("textbox", { name: "When and where will you do it?" }).fill("");
  await next(page).click();
  await expect(check(page)).toBeVisible();
  await expect(smart.getByRole("listitem").filter({ hasText: "Timed" })).toContainText("Which days and times will you give to it?");

  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(title(page)).toHaveText("Walk home from work");
  await expect(page.getByText("5, then 8")).toBeVisible();
});

test("nothing but the goal itself is asked for, and an empty one is sent back from the check", async ({ page }) => {
  const ana = await client(page);
  await enter(page, `#/goals/week/new/${ana}`, "check");
  await expect(check(page)).toBeVisible();
  await page.getByRole("button", { name: "Save as goal" }).click();
  const summary = page.getByRole("group", { name: "There is a problem" });
  await expect(summary).toBeFocused();
  await summary.getByRole("link", { name: "Write what exactly you will do." }).click();
  await expect(page.getByRole("link", { name: "Change What exactly" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "What exactly would you like to do?" }).fill("Sing in the car");
  await next(page).click();
  await expect(check(page)).toBeVisible();
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(title(page)).toHaveText("Sing in the car");
});

test("a question can be skipped: a number chosen there is taken back, words stay", async ({ page }) => {
  const ana = await client(page);
  await enter(page, `#/goals/week/new/${ana}`, "6");
  await page.getByRole("textbox").fill("Shoes in the office");
  await skip(page).click();
  await skip(page).click();
  await rule(page, "How confident are you that you will do it?", "5");
  await skip(page).click();
  await at(page, "How would you put the whole goal in your own words?", "Question 9 of 9");
  await skip(page).click();
  await expect(check(page)).toBeVisible();
  await expect(page.getByText("Shoes in the office")).toBeVisible();
  await expect(page.getByText("5 of 10")).toHaveCount(0);
});

test("what was begun is offered, and can be started afresh", async ({ page }) => {
  const ana = await client(page);
  await enter(page, `#/goals/week/new/${ana}`, "3");
  const answer = page.getByRole("textbox", { name: "What exactly would you like to do?" });
  await answer.fill("Sing in the car");
  await go(page, "#/clients");
  await expect(title(page)).toHaveText("Clients");
  await go(page, `#/goals/week/new/${ana}/3`);
  await expect(answer).toHaveValue("Sing in the car");
  await expect(page.getByText(/Restored from \d\d:\d\d/)).toBeVisible();
  await page.getByRole("button", { name: "Start afresh" }).click();
  await expect(page.getByText("Question 1 of 9")).toBeVisible();
  await expect(title(page)).toBeFocused();
  await go(page, `#/goals/week/new/${ana}/3`);
  await expect(answer).toHaveValue("");
});

test("an idea grows into a goal, and another one can take its place", async ({ page, axe }) => {
  const client = await sampled(page, "client");
  const idea = await page.evaluate(() => {
    const texts = Object.entries(localStorage).filter(([key]) => key.startsWith("cairn-sample:r:idea:"));
    const ideas = texts.map(([, text]) => JSON.parse(text).d as { id: string; board?: string; text: string });
    return ideas.find((idea) => idea.board && !idea.text.includes("goal"));
  });
  await enter(page, `#/goals/week/idea/${idea?.id}`, "3");
  const answer = page.getByRole("textbox", { name: "What exactly would you like to do?" });
  await expect(answer).toHaveValue(idea?.text ?? "");
  const offers = page.getByRole("region", { name: "Or begin with an idea" });
  const other = offers.getByRole("button").first();
  const text = (await other.textContent())?.trim() ?? "";
  await axe(page, "weekly, from an idea");
  await other.click();
  await expect(answer).toHaveValue(text);
  await expect(answer).toBeFocused();
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(answer).toHaveValue(idea?.text ?? "");
  await go(page, `#/goals/week/idea/${idea?.id}/8`);
  await rule(page, "How confident are you that you will do it?", "4");
  await next(page).click();
  await page.getByRole("region", { name: "Take another idea" }).getByRole("button", { name: `Take ${text}` }).click();
  await rule(page, "With that change, how confident are you now?", "9");
  await next(page).click();
  await next(page).click();
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(title(page)).toHaveText(text);

  // Strengths and values named before are at hand in the vision.
  await go(page, `#/goals/vision/${client}/4`);
  await expect(page.getByRole("button", { name: "Good listener" })).toHaveAttribute("aria-pressed", "true");
});

test("a sixth goal in a week gets a gentle word", async ({ page }) => {
  const ana = await client(page);
  for (const n of [1, 2, 3, 4, 5, 6]) {
    await enter(page, `#/goals/week/new/${ana}`, "3");
    await page.getByRole("textbox", { name: "What exactly would you like to do?" }).fill(`Goal ${n}`);
    await go(page, `#/goals/week/new/${ana}/check`);
    await expect(check(page)).toBeVisible();
    await expect(page.getByText("Two to five leave room for each.")).toHaveCount(n > 5 ? 1 : 0);
    await page.getByRole("button", { name: "Save as goal" }).click();
    await expect(title(page)).toHaveText(`Goal ${n}`);
  }
});

test("by keyboard alone, from the first question to the goal", async ({ page, isMobile }) => {
  test.skip(isMobile, "keyboards are at desks");
  const ana = await client(page);
  await go(page, `#/goals/week/new/${ana}`);
  await expect(title(page)).toBeFocused();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const forward = async (asked: string) => {
    for (let n = 0; n < 60; n += 1) {
      await page.keyboard.press("Tab");
      if (await next(page).evaluate((button) => button === document.activeElement)) break;
    }
    await expect(next(page)).toBeFocused();
    await press("Enter");
    await expect(title(page)).toHaveText(asked);
    await expect(title(page)).toBeFocused();
  };
  await press("Tab", "Space", "ArrowRight", "ArrowRight");
  await expect(page.getByRole("group", { name: "How important is this to you?" }).getByRole("radio", { name: "2" })).toBeChecked();
  await forward("What sort of goal is it for you?");
  await press("Tab", "ArrowUp");
  await expect(page.getByRole("radio", { name: "Feeling" })).toBeChecked();
  await forward("What exactly would you like to do?");
  await press("Tab");
  await page.keyboard.type("Enjoy one song a day");
  await forward("How much of it, and how often?");
  await press("Tab");
  await page.keyboard.type("One song");
  await forward("When and where will you do it?");
  await forward("Who and what will make it easier for you?");
  await forward("What is most likely to get in the way?");
  await forward("How confident are you that you will do it?");
  await press("Tab", "Space", "ArrowLeft");
  await forward("How would you put the whole goal in your own words?");
  await forward("Check your answers");
  const save = page.getByRole("button", { name: "Save as goal" });
  for (let n = 0; n < 60; n += 1) {
    await page.keyboard.press("Tab");
    if (await save.evaluate((button) => button === document.activeElement)) break;
  }
  await press("Enter");
  await expect(title(page)).toHaveText("Enjoy one song a day");
});

test("at 320 pixels no page of a wizard is cut off", async ({ page, isMobile }) => {
  test.skip(!isMobile, "narrow screens are phones");
  const client = await sampled(page, "client");
  const goal = await sampled(page, "three-month-goal");
  await page.setViewportSize({ width: 320, height: 640 });
  const pages = (wizard: string, count: number) =>
    [...Array(count).keys()].map((n) => `${wizard}/${n + 1}`).concat(`${wizard}/check`);
  const places = [
    ...pages(`#/goals/vision/${client}`, 8),
    ...pages(`#/goals/three-month/${goal}`, 9),
    ...pages(`#/goals/week/new/${client}`, 10),
  ];
  for (const place of places) {
    await go(page, place);
    await expect(title(page)).not.toBeEmpty();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, place).toBeLessThanOrEqual(320);
  }
});

test("a vision of a month ago is looked at again with one tap", async ({ page }) => {
  const client = await sampled(page, "client");
  await go(page, `#/clients/${client}/goals`);
  await page.getByRole("button", { name: "Still right" }).click();
  await expect(page.getByRole("button", { name: "Still right" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Edit vision" })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Still right" })).toBeVisible();
  await page.getByRole("link", { name: "Vision, question by question" }).click();
  await expect(page.getByText("Question 1 of 8")).toBeVisible();
});

test("Back after saving leads to an empty wizard's first question, and not into the middle of it", async ({ page }) => {
  const ana = await client(page);
  await enter(page, `#/goals/week/new/${ana}`, "3");
  await page.getByRole("textbox", { name: "What exactly would you like to do?" }).fill("Sing in the car");
  for (let question = 3; question <= 9; question += 1) await next(page).click();
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(title(page)).toHaveText("Sing in the car");
  await page.goBack();
  await expect(page.getByText("Question 1 of 9")).toBeVisible();
  // A reload of a page that was skipped to keeps it.
  await skip(page).click();
  await reload(page);
  await expect(page.getByText("Question 2 of 9")).toBeVisible();
});

test("a goal begun beside a live session is set in it, and leads back to it", async ({ page }) => {
  const ana = await client(page);
  await page.getByRole("link", { name: "Start session" }).first().click();
  await page.getByRole("main").getByRole("button", { name: "Start session" }).click();
  await expect(page).toHaveURL(/#\/session\//);
  const session = new URL(page.url()).hash;
  await page.getByText("Ladder", { exact: true }).click();
  await page.getByRole("link", { name: "Add a goal for this week" }).click();
  await expect(page.getByText("Question 1 of 9")).toBeVisible();
  await back(page).click();
  await expect(page).toHaveURL(new RegExp(`${session}$`));
  await enter(page, `#/goals/week/new/${ana}`, "3");
  await page.getByRole("textbox", { name: "What exactly would you like to do?" }).fill("Sing in the car");
  for (let question = 3; question <= 9; question += 1) await next(page).click();
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(page).toHaveURL(new RegExp(`${session}$`));
  const kept = await page.evaluate(() => {
    const key = Object.keys(localStorage).find((key) => key.includes(":r:weekly-goal:"));
    return key ? (JSON.parse(localStorage.getItem(key) ?? "").d as { session?: string }).session : "";
  });
  expect(`#/session/${kept}`).toBe(session);
});
