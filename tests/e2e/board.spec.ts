// The idea board, step by step, with every idea kept on the way (the whole way to two goals: board-hands.spec).
import { addIdeas, card, choose, newBoard, step, title } from "./board-page";
import { expect, openApp, test } from "./fixtures";

test("every step of a board, and what each of them says", async ({ page, axe }) => {
  await newBoard(page);
  await axe(page, "frame");
  await page.getByLabel("Topic").fill("Evenings that are mine");
  await page.getByLabel("Topic").blur();
  await expect(page.getByText("Evenings that are mine")).toBeVisible();

  await page.getByRole("button", { name: "Next: Brainstorm" }).click();
  await addIdeas(page, "Play the cello", "Walk by the river");
  await page.getByRole("button", { name: "Wild round" }).click();
  await addIdeas(page, "Sell the television");
  await expect(card(page, "Sell the television")).toContainText("Wild");
  await expect(page.getByText("3 of 8 ideas")).toBeVisible();
  await page.getByLabel("The client said yes to ideas of mine").check();
  // Nothing is credited to the coach before the coach says so; from then on the two take turns.
  await expect(page.getByRole("radio", { name: "The client's" })).toBeChecked();
  await page.getByRole("radio", { name: "Mine" }).check({ force: true });
  await addIdeas(page, "A standing date with a friend");
  await expect(card(page, "A standing date with a friend")).toContainText("The coach's");
  await expect(page.getByRole("radio", { name: "The client's" })).toBeChecked();
  await axe(page, "brainstorm");

  await choose(page, "More for Play the cello", "Build on this");
  await page.getByLabel("Build on: Play the cello").fill("Ten minutes, door shut");
  await page.getByLabel("Build on: Play the cello").press("Enter");
  await expect(page.getByRole("button", { name: "Move Play the cello", exact: true })).toBeFocused();
  await choose(page, "More for Play the cello", "Combine with…");
  await page.getByRole("dialog").getByRole("button", { name: "Walk by the river" }).click();
  await page.getByRole("textbox", { name: "Play the cello, and Walk by the river" }).fill("Hum on the way");
  await page.getByRole("button", { name: "Combine", exact: true }).click();
  for (const idea of ["Hum on the way", "Play the cello", "Walk by the river", "Ten minutes, door shut"]) {
    await expect(card(page, idea)).toBeVisible();
  }

  await page.getByRole("button", { name: "Next: Group" }).click();
  await page.getByLabel("A new group").fill("Music");
  await page.getByLabel("A new group").press("Enter");
  await expect(page.getByRole("heading", { name: "Music" })).toBeVisible();
  await choose(page, "Move Hum on the way", "To Music");
  await expect(page.getByRole("list", { name: "Music" })).toContainText("Hum on the way");
  await expect(page.getByRole("button", { name: "Move Hum on the way", exact: true })).toBeFocused();
  await axe(page, "group");

  await choose(page, "More for Music", "Rename");
  await page.getByLabel("Name of the group").fill("Sound");
  await page.getByLabel("Name of the group").press("Enter");
  await expect(page.getByRole("button", { name: "More for Sound" })).toBeFocused();
  await page.getByLabel("A new group").fill("Outside");
  await page.getByLabel("A new group").press("Enter");
  await choose(page, "More for Outside", "Move earlier");
  await expect(page.getByRole("heading", { level: 2 }).filter({ hasText: /Outside|Sound/ })).toHaveText(["Outside", "Sound"]);
  await expect(page.getByRole("status").filter({ hasText: "Outside is now group 1 of 2" })).toHaveCount(1);
  await expect(page.getByRole("button", { name: "More for Outside" })).toBeFocused();

  await page.getByRole("button", { name: "Next: Choose" }).click();
  await page.getByRole("button", { name: "Client's vote for Hum on the way" }).click();
  await expect(page.getByRole("button", { name: "Client's vote for Hum on the way" })).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Choose Hum on the way" }).click();
  // Fewer ideas than the aim: said once, kindly.
  await expect(page.getByRole("paragraph").filter({ hasText: "A few more may be worth a minute" }).last()).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "A few more may be worth a minute" })).toHaveCount(1);
  await axe(page, "choose");
  await page.getByRole("button", { name: "These are enough" }).click();
  await page.getByRole("button", { name: "Choose Sell the television" }).click();
  await expect(page.getByText("2 ideas chosen.")).toBeVisible();
  await expect(page.getByText("A few more may be worth a minute")).toHaveCount(0);

  await page.getByRole("button", { name: "Next: Turn into goals" }).click();
  await axe(page, "goals");
  await page.getByRole("button", { name: "Turn into a goal: Hum on the way" }).click();
  await expect(title(page)).toHaveText("How important is this to you now, and how ready are you?");
  // Nothing is a goal before it is saved, and the board is where it was.
  await page.goBack();
  await expect(title(page)).toHaveText("Idea board");
  await expect(page.getByText("A goal now")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Turn into a goal: Sell the television" })).toBeVisible();
});

test("an idea is credited to whoever said it, and a board is removed and brought back", async ({ page }) => {
  await newBoard(page);
  await step(page, "Brainstorm").click();
  await addIdeas(page, "Cycle to work");
  await choose(page, "More for Cycle to work", "This was my idea");
  await expect(card(page, "Cycle to work")).toContainText("The coach's");
  // From now on the two take turns: the client is next.
  await page.getByLabel("The client said yes to ideas of mine").check();
  await expect(page.getByRole("radio", { name: "The client's" })).toBeChecked();
  await page.getByRole("button", { name: "Remove this board" }).click();
  await expect(title(page)).toHaveText("Maya");
  await expect(page.getByText("A board without a topic yet")).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("link", { name: "A board without a topic yet" }).click();
  await expect(card(page, "Cycle to work")).toBeVisible();
});

test("ideas move by keyboard, with the focus on them and the place said", async ({ page }) => {
  await newBoard(page);
  await step(page, "Brainstorm").click();
  await addIdeas(page, "a", "b", "c");
  await step(page, "Group").click();
  const move = page.getByRole("button", { name: "Move c", exact: true });
  await move.focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByRole("status").filter({ hasText: "c is now 2 of 3 in ideas in no group" })).toHaveCount(1);
  await expect(move).toBeFocused();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByRole("list", { name: "Ideas" }).getByRole("listitem").first()).toContainText("c");
  await expect(move).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("list", { name: "Ideas" }).getByRole("listitem").first()).toContainText("a");
});

test("a session's board has the session's ideas, and leads back", async ({ page, axe }) => {
  await openApp(page, "#/session/new");
  await page.getByLabel("First name or initials").fill("Maya");
  await page.getByRole("button", { name: "Start session" }).click();
  await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name: "Generative moment" }).click();
  await page.getByLabel("A new idea").fill("Walk to work");
  await page.getByLabel("A new idea").press("Enter");
  await page.getByRole("button", { name: "Open the idea board" }).click();
  await expect(title(page)).toHaveText("Idea board");
  await step(page, "Brainstorm").click();
  await addIdeas(page, "Cycle to work");
  await axe(page, "session board");
  await page.getByRole("link", { name: "Back to the session" }).click();
  await expect(title(page)).toHaveText("Generative moment");
  await expect(page.getByRole("list", { name: "Ideas" })).toContainText("Cycle to work");
  // What is gathered is not weighed yet; the way on is one tap.
  await expect(page.getByRole("button", { name: "Choose Cycle to work" })).toHaveCount(0);
  await page.getByRole("button", { name: "Go on to choosing" }).click();
  await page.getByRole("button", { name: "Choose Cycle to work" }).click();
  await expect(page.getByText("1 idea chosen.")).toBeVisible();
});

test("at 320 pixels nothing of the board is cut off", async ({ page }) => {
  await newBoard(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await step(page, "Brainstorm").click();
  await addIdeas(page, "A rather long idea with a-word-that-is-far-too-long-for-a-small-screen in it");
  for (const name of ["Frame", "Brainstorm", "Group", "Choose", "Turn into goals"]) {
    await step(page, name).click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, name).toBeLessThanOrEqual(320);
  }
});
