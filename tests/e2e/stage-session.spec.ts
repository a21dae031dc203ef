// The stage of the focus area in hand, through a whole session: its questions in every part, a change on the way, the
// question at the end, and not a word of it on the client view.
import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./fixtures";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const panel = (page: Page) => page.getByRole("region", { name: "Focus area", exact: true });
const questions = (page: Page) => page.getByRole("region", { name: "Questions" });
const set = (page: Page, name: string) => page.getByRole("group", { name: "Questions to show" }).getByRole("radio", { name });
const PHASES = ["Opening", "Goal review", "Generative moment", "Goal setting", "Close"];
/** What only a coach reads. */
const LABELS = /precontemplation|contemplation|\bstage\b|sleep|I may\b/i;

async function startSession(page: Page): Promise<void> {
  await openApp(page, "#/session/new");
  await page.getByLabel("First name or initials").fill("Maya");
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(title(page)).toHaveText("Opening");
}

/** Adds an area beside the conversation and says where it stands, by two taps. */
async function addSleep(page: Page, stage = "Contemplation: I may"): Promise<void> {
  const empty = page.getByRole("region", { name: "No focus area yet" });
  await empty.getByText("Add a focus area").click();
  await empty.getByRole("textbox", { name: "What is it about?" }).fill("Sleep");
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("radio", { name: "Sleep" })).toBeChecked();
  await expect(page.getByRole("heading", { name: "Focus area", exact: true })).toBeFocused();
  await panel(page).getByRole("button", { name: "Set the stage of Sleep" }).click();
  await page.getByRole("menuitem", { name: stage }).click();
  await expect(questions(page)).toContainText("For where Sleep is: Contemplation, I may");
}

test("the stage brings its questions in every part, follows a change, and is asked about at the end", async ({ page, axe }) => {
  test.setTimeout(120_000);
  await startSession(page);
  const first = questions(page).locator(".in-hand-question");
  await expect(first).toHaveText("How are you, right now, as we sit down together?");
  await addSleep(page);
  const seen = new Set<string>();
  for (const phase of PHASES) {
    if (phase !== "Opening") await page.getByRole("button", { name: `Next: ${phase}` }).click();
    await expect(title(page)).toHaveText(phase);
    await expect(questions(page)).toContainText("For where Sleep is: Contemplation, I may");
    seen.add((await first.textContent()) ?? "");
    await expect(questions(page).getByRole("listitem")).toHaveCount(2);
    if (phase === "Opening") await axe(page, "stage questions in a live session");
  }
  expect(seen.size).toBe(PHASES.length);

  // Why these, and the phase's own a tap away: what was chosen stays chosen.
  const why = questions(page).getByText("Why these?");
  await why.click();
  await expect(questions(page)).toContainText("Part: Close. Stage of Sleep: Contemplation, I may, chosen by hand today.");
  await set(page, "This phase").check();
  await expect(questions(page)).not.toContainText("For where Sleep is");
  const own = await first.textContent();
  expect(seen.has(own ?? "")).toBe(false);
  await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name: "Opening" }).click();
  await expect(first).toHaveText("How are you, right now, as we sit down together?");
  await set(page, "This stage").check();

  // The stage is changed in two taps, and the questions follow.
  const before = await first.textContent();
  await panel(page).getByRole("button", { name: "Change stage of Sleep" }).click();
  await page.getByRole("menuitem", { name: "Preparation: I will" }).click();
  await expect(questions(page)).toContainText("For where Sleep is: Preparation, I will");
  await expect(first).not.toHaveText(before ?? "");
  await panel(page).getByText("Stage tips").click();
  for (const name of ["What helps", "What to avoid", "Goals that fit", "Signs of moving on"]) {
    await expect(panel(page).getByRole("heading", { name })).toBeVisible();
  }
  await axe(page, "stage tips");
  // None in hand is fine.
  await panel(page).getByRole("radio", { name: "None of them" }).check();
  await expect(questions(page)).not.toContainText("For where Sleep is");
  await panel(page).getByRole("radio", { name: "Sleep" }).check();

  await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "End session" }).click();
  await expect(title(page)).toHaveText("After the session");
  const check = page.getByRole("list", { name: "Stage of each focus area" });
  await expect(check.getByRole("heading")).toHaveText(
    'Sleep: did the client speak from "I will" today, or from an earlier or a later place?',
  );
  await check.getByRole("button", { name: "Earlier" }).click();
  await axe(page, "stage check");
  await check.getByRole("button", { name: "Precontemplation: I can't" }).click();
  await expect(check.getByRole("heading")).toBeFocused();
  await expect(check.getByRole("status")).toContainText("Noted in this session: Precontemplation, I can't.");
  await expect(check.getByRole("status")).toContainText("goals about thinking and feeling will fit better for a while");

  await check.getByRole("link", { name: "All about Sleep" }).click();
  await expect(title(page)).toHaveText("Sleep");
  const history = page.getByRole("list", { name: "History of the stage" }).getByRole("listitem");
  await expect(history).toHaveCount(3);
  await expect(history.first()).toContainText("Precontemplation: I can't");
  await expect(history.first().getByRole("link", { name: "in a session" })).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "Check your answers" }).click();
  await page.goto(page.url().replace("/check", "/summary"));
  await expect(title(page)).toHaveText("Session summary");
  await expect(page.locator("main")).not.toContainText("Precontemplation");
});

test("the client view and the client's summary know of no stage", async ({ page, context }) => {
  await startSession(page);
  await addSleep(page);
  const shown = (await questions(page).locator(".in-hand-question").textContent()) ?? "";
  await questions(page).getByRole("button", { name: "Show this question" }).click();
  const [view] = await Promise.all([
    context.waitForEvent("page"),
    questions(page).getByRole("button", { name: "Open client view" }).click(),
  ]);
  await expect(view.getByText(shown)).toBeVisible();
  await expect(view.locator("body")).not.toContainText(LABELS);
  expect(await view.title()).not.toMatch(LABELS);
  await panel(page).getByRole("button", { name: "Change stage of Sleep" }).click();
  await page.getByRole("menuitem", { name: "Action: I am" }).click();
  await expect(panel(page).getByRole("radio", { name: "Sleep" })).toBeChecked();
  await expect(view.locator("body")).not.toContainText(LABELS);
  await view.close();
});

test("the area of last time waits in Prepare, with questions to open with", async ({ page, axe }) => {
  await startSession(page);
  await addSleep(page);
  await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "End session" }).click();
  await openApp(page, "#/clients");
  await page.getByRole("link", { name: "Maya" }).click();
  await page.getByRole("link", { name: "Start session" }).click();
  await page.getByRole("button", { name: "Prepare first" }).click();
  await expect(title(page)).toHaveText("Prepare");
  await expect(panel(page).getByRole("radio", { name: "Sleep" })).toBeChecked();
  const openers = page.getByRole("list", { name: "For where Sleep is: Contemplation, I may" });
  await expect(openers.getByRole("checkbox")).toHaveCount(3);
  const chosen = (await openers.getByRole("listitem").nth(1).textContent()) ?? "";
  await openers.getByRole("checkbox").nth(1).check();
  await axe(page, "prepare with an area");
  await page.getByRole("button", { name: "Start session" }).click();
  // What was prepared opens the session, and the stage is a tap away.
  await expect(questions(page).locator(".in-hand-question")).toHaveText(chosen);
  await set(page, "This stage").check();
  await expect(questions(page)).toContainText("For where Sleep is: Contemplation, I may");
});

test("on the board the session's area brings questions and tips", async ({ page, axe }) => {
  await startSession(page);
  await addSleep(page);
  await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name: "Generative moment" }).click();
  await page.getByRole("button", { name: "Open the idea board" }).click();
  await expect(title(page)).toHaveText("Idea board");
  const steps = page.getByRole("navigation", { name: "Board steps" });
  await steps.getByRole("button", { name: "Frame" }).click();
  await expect(panel(page).getByRole("radio", { name: "Sleep" })).toBeChecked();
  await axe(page, "frame with an area");
  await steps.getByRole("button", { name: "Brainstorm" }).click();
  await page.getByText("Questions for this stage").click();
  await expect(page.getByText("For where Sleep is: Contemplation, I may")).toBeVisible();
  await axe(page, "brainstorm with stage questions");
});

test("three quiet weeks bring one honest question, which rests once it is answered", async ({ page, axe }) => {
  await page.clock.install({ time: new Date("2026-11-16T12:00:00") });
  await openApp(page, "#/welcome/self");
  await page.getByRole("textbox").fill("Time outdoors");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Skip this question" }).click();
  await page.getByRole("textbox").fill("Walk to the river");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("This week");
  const note = page.getByRole("region", { name: "A quiet goal: Walk to the river" });
  await openApp(page, "#/");
  await expect(page.getByRole("heading", { name: "Walk to the river" })).toBeVisible();
  await expect(note).toBeHidden();

  await page.clock.setFixedTime(new Date("2026-12-07T12:00:00"));
  await page.reload();
  await expect(note).toContainText("is it a goal that I truly want now?");
  await note.getByText("Why is this here?").click();
  await expect(note).toContainText("3 weeks ago, and nothing was noted as done since.");
  await note.getByText("Other kinds of help").click();
  await axe(page, "a quiet goal");
  await note.getByRole("link", { name: "Look at the goal" }).click();
  await expect(note.getByRole("link", { name: "Change it" })).toBeVisible();
  await note.getByRole("button", { name: "Keep it as it is" }).click();
  await expect(note).toBeHidden();
  await expect(title(page)).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(note).toBeVisible();
  await note.getByRole("button", { name: "Ask again later" }).click();
  await openApp(page, "#/");
  await expect(page.getByRole("heading", { name: "Walk to the river" })).toBeVisible();
  await expect(note).toBeHidden();
});
