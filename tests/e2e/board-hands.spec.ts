// From an empty board to two weekly goals made from chosen ideas: by keyboard alone, by touch alone, by mouse alone. After
// each act something has the focus, and what was done is said.
import type { Locator, Page } from "@playwright/test";
import { ideas, newBoard, title } from "./board-page";
import { expect, test } from "./fixtures";

/** One way of working a page. */
interface Hand {
  press(target: Locator): Promise<void>;
  /** Writes into a field and sends it with Enter, which every keyboard on a screen has as well. */
  write(field: Locator, text: string): Promise<void>;
  /** Opens a menu and takes one of its items. */
  pick(menu: Locator, item: string): Promise<void>;
}

/** Tab until the target has the focus: whatever can be reached, and nothing else. */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeAttached();
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`not reached by keyboard: ${target}`);
}

function byKeyboard(page: Page): Hand {
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  return {
    press: async (target) => {
      await reach(page, target);
      await page.keyboard.press("Enter");
    },
    write: async (field, text) => {
      await reach(page, field);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    pick: async (menu, item) => {
      await reach(page, menu);
      await page.keyboard.press("Enter");
      const wanted = page.getByRole("menuitem", { name: item, exact: true });
      await expect(wanted).toBeVisible();
      for (let presses = 0; presses < 20 && (await focused()) !== item; presses += 1) await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    },
  };
}

function byTouch(page: Page): Hand {
  return {
    press: (target) => target.tap(),
    write: async (field, text) => {
      await field.tap();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    pick: async (menu, item) => {
      await menu.tap();
      await page.getByRole("menuitem", { name: item, exact: true }).tap();
    },
  };
}

function byMouse(page: Page): Hand {
  return {
    press: (target) => target.click(),
    write: async (field, text) => {
      await field.click();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    pick: async (menu, item) => {
      await menu.click();
      await page.getByRole("menuitem", { name: item, exact: true }).click();
    },
  };
}

/** The way from an empty board to two goals, whatever the hand. */
async function walk(page: Page, hand: Hand): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
  /** Said once, in one live region. */
  const said = (words: string) => expect(page.getByRole("status").filter({ hasText: words })).toHaveCount(1);
  /** Nothing that was done has left the focus nowhere. */
  const kept = () => expect.poll(() => page.evaluate(() => document.activeElement?.tagName ?? "BODY")).not.toBe("BODY");

  await hand.press(button("Next: Brainstorm"));
  for (const idea of ["Play the cello", "Walk by the river", "Sell the television"]) {
    await hand.write(page.getByLabel("A new idea"), idea);
    await said(`Added: ${idea}`);
    await expect(page.getByLabel("A new idea")).toBeFocused();
  }
  await hand.pick(button("More for Play the cello"), "Build on this");
  await kept();
  await hand.write(page.getByLabel("Build on: Play the cello"), "Ten minutes, door shut");
  await said("Built on");
  await kept();
  await hand.pick(button("More for Walk by the river"), "Combine with…");
  await hand.press(page.getByRole("dialog").getByRole("button", { name: "Sell the television" }));
  await expect(page.getByLabel("Walk by the river, and Sell the television")).toBeFocused();
  await hand.press(button("Combine"));
  await said("Combined; both ideas are kept below it");
  await kept();

  await hand.press(button("Next: Group"));
  await hand.write(page.getByLabel("A new group"), "Music");
  await said("Group added: Music");
  await hand.pick(button("Move Play the cello"), "To Music");
  await said("Play the cello is now 1 of 1 in Music");
  await expect(button("Move Play the cello")).toBeFocused();
  expect(await ideas(page, "Music")).toEqual(["Play the cello", "Ten minutes, door shut"]);
  // Undo is at hand for each, and takes back exactly that.
  await hand.press(button("Undo"));
  await expect.poll(() => ideas(page, "Music")).toEqual([]);
  await kept();
  await hand.pick(button("Move Play the cello"), "To Music");
  await said("Play the cello is now 1 of 1 in Music");

  await hand.press(button("Next: Choose"));
  await hand.press(button("Client's vote for Play the cello"));
  await said("Voted for Play the cello");
  await hand.press(button("Energy in Play the cello"));
  await hand.press(button("Choose Play the cello"));
  await said("Chosen: Play the cello");
  await kept();
  await hand.press(button("These are enough"));
  await kept();
  await hand.press(button("Choose Walk by the river and Sell the television"));

  for (const idea of ["Play the cello", "Walk by the river and Sell the television"]) {
    const turn = button(`Turn into a goal: ${idea}`);
    if (!(await turn.isVisible())) await hand.press(button("Next: Turn into goals"));
    await hand.press(turn);
    await expect(title(page)).toHaveText("How important is this to you now, and how ready are you?");
    const skip = button("Skip this question");
    for (let questions = 0; questions < 12 && (await title(page).textContent()) !== "Check your answers"; questions += 1) {
      const asked = await title(page).textContent();
      await hand.press((await skip.isVisible()) ? skip : button("Save and continue"));
      await expect(title(page)).not.toHaveText(asked ?? "");
      await kept();
    }
    await expect(page.getByText(idea, { exact: true }).first()).toBeVisible();
    await hand.press(button("Save as goal"));
    // Back where the next one waits.
    await expect(title(page)).toHaveText("Idea board");
    await kept();
  }
  await expect(page.getByText("A goal now")).toHaveCount(2);
}

test("by keyboard alone", async ({ page }) => {
  test.setTimeout(90_000);
  await newBoard(page);
  await walk(page, byKeyboard(page));
});

test("by touch alone, or by mouse alone", async ({ page, hasTouch }) => {
  test.setTimeout(90_000);
  await newBoard(page);
  await walk(page, hasTouch ? byTouch(page) : byMouse(page));
});
