// Goals: ideas become goals, goals become complete, reviews begin with the best experience, and nothing typed is lost.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

interface Seed {
  session: string;
  texts: Record<string, string>;
}

const seed = (name: string): Seed =>
  JSON.parse(readFileSync(new URL(`./seeds/${name}.json`, import.meta.url), "utf8"));

/** The id of the first record of a kind in a seed. */
const first = (name: string, kind: string): string =>
  Object.keys(seed(name).texts).find((key) => key.startsWith(`cairn:r:${kind}:`))?.split(":").pop() ?? "";

/** Opens a place over a seed. */
async function open(page: Page, place: (seed: Seed) => string, name = "live"): Promise<void> {
  const kept = seed(name);
  await page.addInitScript((texts) => {
    if (localStorage.getItem("seeded")) return;
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    localStorage.setItem("seeded", "yes");
  }, kept.texts);
  await openApp(page, place(kept));
}

/** Opens a phase of the live session. */
async function phase(page: Page, name: string): Promise<void> {
  if (!page.url().includes("#/session/")) await open(page, ({ session }) => `#/session/${session}`);
  await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Picks a number of the ruler with this question. */
async function rule(page: Page, question: string, number: string): Promise<void> {
  const ruler = page.getByRole("group", { name: question });
  await ruler.getByRole("radio", { name: number, exact: true }).check({ force: true });
}

const editor = (page: Page) => page.getByRole("region", { name: "A goal for the week" });
const what = (page: Page) => page.getByLabel("What exactly would you like to do?");
const goals = (page: Page) => page.getByRole("list", { name: "Goals for the week" });

test("a complete weekly goal, with problem solving under seven", async ({ page, axe }) => {
  await phase(page, "Goal setting");
  await page.getByRole("button", { name: "Add a goal" }).click();
  await expect(what(page)).toBeFocused();

  // Only the first answer is needed, and it is asked for when the goal is saved.
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(page.getByText("Write what exactly you will do.")).toBeVisible();
  await expect(what(page)).toBeFocused();

  await what(page).fill("Walk home from work");
  await expect(page.getByText("Write what exactly you will do.")).toBeHidden();
  await page.getByLabel("How much of it, and how often?").fill("Three times");
  await page.getByLabel("When and where will you do it?").fill("Monday, Tuesday and Thursday at five");
  await page.getByLabel("Who and what will make it easier for you?").fill("Shoes in the office");
  await page.getByLabel("What is most likely to get in the way?").fill("Rain");
  await page.getByLabel("If that happens, what will you do then?").fill("If it rains, then I take the umbrella.");
  await rule(page, "How important is this to you?", "8");

  const smart = page.getByRole("region", { name: "SMART check" });
  await expect(smart.getByRole("listitem").filter({ hasText: "Achievable" })).toContainText("to think about");
  await expect(page.getByRole("region", { name: "Problem solving" })).toBeHidden();
  await rule(page, "How confident are you that you will do it?", "5");
  const solving = page.getByRole("region", { name: "Problem solving" });
  await solving.getByText("Make it smaller").click();
  // Away from the foot of the screen, which lies over the last row that happens to be there.
  await solving.getByText("Take another idea").evaluate((row) => row.scrollIntoView({ block: "center" }));
  await axe(page, "problem solving");
  await page.getByLabel("How much of it, and how often?").fill("Twice");
  await rule(page, "With that change, how confident are you now?", "8");
  await expect(solving.getByText("From 5 to 8.")).toBeVisible();
  await page.getByLabel("How would you put the whole goal in your own words?").fill("I walk home on two dry days.");
  for (const letter of ["Specific", "Measurable", "Achievable", "Relevant", "Timed"]) {
    await expect(smart.getByRole("listitem").filter({ hasText: letter })).toContainText("met");
  }

  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(editor(page)).toBeHidden();
  const row = goals(page).getByRole("listitem").filter({ hasText: "Walk home from work" });
  await expect(row).toContainText("Set today");
  await expect(row).toContainText("Confidence 5, then 8");
  await expect(page.getByRole("button", { name: "Add a goal" })).toBeFocused();

  await row.getByRole("button", { name: "More for Walk home from work" }).click();
  await page.getByRole("menuitem", { name: "Remove goal" }).click();
  await expect(row).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row).toContainText("Confidence 5, then 8");
});

test("a goal that is not saved yet outlives a reload", async ({ page }) => {
  await phase(page, "Goal setting");
  await page.getByRole("button", { name: "Add a goal" }).click();
  await what(page).fill("Sing in the car");
  await rule(page, "How confident are you that you will do it?", "6");
  await rule(page, "With that change, how confident are you now?", "7");
  await page.getByLabel("Who and what will make it easier for you?").fill("The old mix tape");
  await page.reload();
  await started(page);
  await expect(what(page)).toHaveValue("Sing in the car");
  await expect(page.getByLabel("Who and what will make it easier for you?")).toHaveValue("The old mix tape");
  const again = page.getByRole("group", { name: "With that change, how confident are you now?" });
  await expect(again.getByRole("radio", { name: "7" })).toBeChecked();
  await expect(editor(page).getByText("Restored from")).toBeVisible();

  // Closing keeps the draft, too; discarding takes it back.
  await editor(page).getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Add a goal" }).click();
  await expect(what(page)).toHaveValue("Sing in the car");
  await editor(page).getByRole("button", { name: "Discard" }).click();
  await expect(what(page)).toHaveValue("");
});

test("ideas are gathered without leaving the field, chosen, and turned into a goal", async ({ page, axe }) => {
  await phase(page, "Generative moment");
  const list = page.getByRole("list", { name: "Ideas" });
  await page.getByLabel("A new idea").click();
  for (const idea of ["Walk to the station", "Sing on the way", "Swap the bus for a bike"]) {
    await page.keyboard.type(idea);
    await page.keyboard.press("Enter");
    await expect(list.getByText(idea)).toBeVisible();
    await expect(page.getByLabel("A new idea")).toBeFocused();
  }
  await page.getByRole("button", { name: "More for Sing on the way" }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await page.getByLabel("Edit idea").fill("Sing on the way home");
  await page.keyboard.press("Enter");
  await expect(list.getByText("Sing on the way home")).toBeVisible();

  await page.getByRole("button", { name: "More for Swap the bus for a bike" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(list.getByText("Swap the bus for a bike")).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(list.getByText("Swap the bus for a bike")).toBeVisible();

  const choose = page.getByRole("button", { name: "Choose Walk to the station" });
  await choose.click();
  await expect(choose).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "A spark for one more idea" }).click();
  await expect(page.getByRole("button", { name: "Another spark" })).toBeVisible();
  await axe(page, "ideas");

  const idea = list.getByRole("listitem").filter({ hasText: "Walk to the station" });
  await idea.getByRole("button", { name: "Turn into a goal" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Goal setting" })).toBeVisible();
  await expect(what(page)).toHaveValue("Walk to the station");
  await expect(what(page)).toBeFocused();
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(goals(page)).toContainText("Walk to the station");
  await expect(page.getByRole("list", { name: "Chosen ideas" })).not.toContainText("Walk to the station");

  await phase(page, "Generative moment");
  await expect(idea).toContainText("A goal now");
});

test("a goal review begins with the best experience and is kept answer by answer", async ({ page, axe }) => {
  await phase(page, "Goal review");
  const labels = await page.getByRole("main").locator("label, legend").allTextContents();
  const order = ["Best experience with it", "How much of it was reached", "What helped", "What kept it from being lower",
    "What could have made it higher", "What was learned", "Challenges on the way", "The size of this goal"];
  expect(labels.filter((label) => order.includes(label))).toEqual(order);
  await axe(page, "goal review");

  await page.getByLabel("Best experience with it").fill("The evening walk with Ana");
  await page.getByRole("button", { name: "75 %" }).click();
  await expect(page.getByLabel("How much of it was reached").first()).toHaveValue("75");
  await page.getByLabel("How much of it was reached").first().fill("120");
  await page.getByLabel("What could have made it higher").click();
  await expect(page.getByText("Write a whole number from 0 to 100.")).toBeVisible();
  await page.getByLabel("How much of it was reached").first().fill("80");
  await page.getByLabel("What could have made it higher").fill("Earlier shoes");
  await page.getByRole("radio", { name: "Just right" }).check();
  await page.getByText("Choose feelings").click();
  await page.getByRole("button", { name: "Proud" }).click();
  await page.getByLabel("Another feeling").fill("Light-footed");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Light-footed" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("radio", { name: "Adjust it" }).check();

  await page.reload();
  await started(page);
  await expect(page.getByLabel("Best experience with it")).toHaveValue("The evening walk with Ana");
  await expect(page.getByLabel("How much of it was reached").first()).toHaveValue("80");
  await expect(page.getByRole("radio", { name: "Just right" })).toBeChecked();
  await expect(page.getByRole("button", { name: "Proud" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("radio", { name: "Adjust it" })).toBeChecked();
  await phase(page, "Goal setting");
  await expect(goals(page)).toContainText("To adjust");
});

test("the frame of the generative moment and the close are kept", async ({ page, axe }) => {
  await phase(page, "Generative moment");
  await page.getByLabel("Topic", { exact: true }).fill("Calm mornings");
  await page.getByRole("radio", { name: "Want more of" }).check();
  await page.getByRole("checkbox", { name: "The client said yes to working on it now" }).check();
  await page.getByText("All strengths and values, or your own").click();
  await page.getByLabel("Another strength").fill("Early riser");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Early riser" })).toHaveAttribute("aria-pressed", "true");
  await axe(page, "generative moment");
  await page.reload();
  await started(page);
  await expect(page.getByLabel("Topic", { exact: true })).toHaveValue("Calm mornings");
  await expect(page.getByRole("radio", { name: "Want more of" })).toBeChecked();
  await expect(page.getByRole("button", { name: "Early riser" })).toHaveAttribute("aria-pressed", "true");

  await phase(page, "Close");
  await page.getByRole("button", { name: "In two weeks" }).click();
  await expect(page.getByText(/Next session: .* 2026 at /)).toBeVisible();
  await page.getByLabel("Time", { exact: true }).fill("14:15");
  await expect(page.getByText(/at 14:15/)).toBeVisible();
  await axe(page, "close");
});

test("the ladder is changed where it stands", async ({ page, axe }) => {
  await phase(page, "Three-month check-in");
  await page.getByRole("button", { name: "Add a vision" }).click();
  await expect(page.getByLabel("Vision", { exact: true })).toBeFocused();
  await page.keyboard.type("I wake up rested and have time for people.");
  await page.reload();
  await started(page);
  await expect(page.getByLabel("Vision", { exact: true })).toHaveValue("I wake up rested and have time for people.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("button", { name: "Edit vision" })).toBeFocused();

  await page.getByRole("button", { name: "Add a three-month goal" }).click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Write what will be true in three months.")).toBeVisible();
  await page.getByLabel("In three months").fill("Three evenings a week without screens");
  await page.getByLabel("How it shows").fill("A tick on the calendar");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const rung = page.getByRole("list", { name: "Three-month goals" });
  await expect(rung).toContainText("A tick on the calendar");
  await axe(page, "three-month check-in");

  await page.getByRole("button", { name: "More for Three evenings" }).click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await page.getByLabel("How it shows").fill("Seven ticks");
  await page.keyboard.press("Escape");
  await expect(rung).toContainText("A tick on the calendar");
});

test("a goal has a page: check in with two taps, adjust, finish", async ({ page, axe }) => {
  await open(page, () => `#/goals/week/${first("live", "weekly-goal")}`);
  const title = page.getByRole("heading", { level: 1 });
  const name = await title.textContent();
  await axe(page, "goal");
  await page.getByRole("button", { name: "Check in" }).click();
  await page.getByRole("button", { name: "Partly" }).click();
  await page.getByLabel("What went well?").fill("Two evenings");
  await page.getByLabel("What went well?").press("Enter");
  const list = page.getByRole("list", { name: "Check-ins" });
  await expect(list).toContainText("Partly: Two evenings");
  await axe(page, "goal with a check-in");

  await page.getByRole("button", { name: "Adjust goal" }).click();
  await page.getByLabel("How much of it, and how often?").fill("Every second day");
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(page.getByText("Every second day")).toBeVisible();
  await expect(title).toHaveText(name ?? "");

  await page.getByRole("button", { name: "Finish goal" }).click();
  await expect(page.getByText("Finished", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Check in again" })).toBeHidden();
  await page.getByRole("button", { name: "Take it up again" }).click();
  await expect(page.getByRole("button", { name: "Check in again" })).toBeVisible();
});

test("a goal outside of a session, in the words of a person alone", async ({ page, axe }) => {
  await open(page, () => `#/goals/week/new/${first("own", "client")}`, "own");
  await expect(page.getByRole("heading", { level: 1, name: "How important is this to me now" })).toBeVisible();
  await axe(page, "new goal");
  for (const question of ["What sort of goal is it for me?", "What exactly would I like to do?"]) {
    await page.getByRole("button", { name: "Save and continue" }).click();
    await expect(page.getByRole("heading", { level: 1, name: question })).toBeVisible();
  }
  await page.getByLabel("What exactly would I like to do?").fill("Read before sleep");
  await page.goto(page.url().replace(/3$/, "check"));
  await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^Share with/ })).toBeHidden();
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Read before sleep" })).toBeVisible();
});
