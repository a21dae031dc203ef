// Dragging ideas, by mouse and by a long press: the same as Move does, with the same undo and the same words said.
import type { Page } from "@playwright/test";
import { addIdeas, choose, ideas, newBoard, step, words } from "./board-page";
import { expect, test } from "./fixtures";

/** A pointer that can be put down, moved and lifted: a mouse, or a finger. */
interface Pointer {
  down(x: number, y: number): Promise<void>;
  move(x: number, y: number): Promise<void>;
  up(): Promise<void>;
}

async function pointer(page: Page, isTouch: boolean): Promise<Pointer> {
  if (!isTouch) {
    return {
      down: async (x, y) => {
        await page.mouse.move(x, y);
        await page.mouse.down();
      },
      move: (x, y) => page.mouse.move(x, y, { steps: 8 }),
      up: () => page.mouse.up(),
    };
  }
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: { x: number; y: number }[]) =>
    cdp.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  let at = { x: 0, y: 0 };
  return {
    down: async (x, y) => {
      at = { x, y };
      await touch("touchStart", [at]);
      await page.waitForTimeout(350);
    },
    move: async (x, y) => {
      for (let n = 1; n <= 8; n++) {
        await touch("touchMove", [{ x: at.x + ((x - at.x) * n) / 8, y: at.y + ((y - at.y) * n) / 8 }]);
      }
      at = { x, y };
    },
    up: async () => {
      await touch("touchEnd", []);
    },
  };
}

async function middle(page: Page, idea: string): Promise<{ x: number; y: number; height: number }> {
  const box = await words(page, idea).boundingBox();
  if (!box) throw new Error(`${idea} is not on the screen`);
  return { x: box.x + Math.min(box.width, 60) / 2, y: box.y + box.height / 2, height: box.height };
}

async function boardWith(page: Page, ...names: string[]): Promise<void> {
  await newBoard(page);
  await step(page, "Brainstorm").click();
  await addIdeas(page, ...names);
  await step(page, "Group").click();
  await words(page, names[0]).scrollIntoViewIfNeeded();
}

test("an idea is dragged to another place, and back by undo", async ({ page, hasTouch }) => {
  await boardWith(page, "alpha", "beta", "gamma");
  const by = await pointer(page, Boolean(hasTouch));
  const [from, to] = [await middle(page, "alpha"), await middle(page, "gamma")];
  await by.down(from.x, from.y);
  await by.move(to.x, to.y - to.height);
  await by.up();
  await expect.poll(() => ideas(page, "Ideas")).toEqual(["beta", "alpha", "gamma"]);
  await expect(page.getByRole("status").filter({ hasText: "alpha is now 2 of 3 in ideas in no group" })).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Move alpha", exact: true })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => ideas(page, "Ideas")).toEqual(["alpha", "beta", "gamma"]);
});

test("an idea is dragged into a group, and nothing moves when it is dropped where it was", async ({ page, hasTouch }) => {
  await boardWith(page, "alpha", "beta");
  await page.getByLabel("A new group").fill("Music");
  await page.getByLabel("A new group").press("Enter");
  await expect(page.getByRole("heading", { name: "Music" })).toBeVisible();
  await words(page, "alpha").scrollIntoViewIfNeeded();
  const by = await pointer(page, Boolean(hasTouch));
  let from = await middle(page, "alpha");
  await by.down(from.x, from.y);
  await by.move(from.x + 20, from.y + 4);
  await by.up();
  await expect.poll(() => ideas(page, "Ideas")).toEqual(["alpha", "beta"]);
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);

  const empty = page.getByText("Empty so far. Move an idea here.");
  const box = await empty.boundingBox();
  from = await middle(page, "alpha");
  await by.down(from.x, from.y);
  await by.move(box!.x + 40, box!.y + box!.height / 2);
  await by.up();
  await expect.poll(() => ideas(page, "Music")).toEqual(["alpha"]);
  expect(await ideas(page, "Ideas")).toEqual(["beta"]);
});

test("Esc and a drop beside every list leave everything as it was", async ({ page, hasTouch }) => {
  await boardWith(page, "alpha", "beta", "gamma");
  const by = await pointer(page, Boolean(hasTouch));
  const [from, to] = [await middle(page, "alpha"), await middle(page, "gamma")];
  await by.down(from.x, from.y);
  await by.move(to.x, to.y - to.height);
  await page.keyboard.press("Escape");
  await by.up();
  await by.down(from.x, from.y);
  await by.move(from.x, 4);
  await by.up();
  await page.waitForTimeout(300);
  expect(await ideas(page, "Ideas")).toEqual(["alpha", "beta", "gamma"]);
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
});

test("the page scrolls under a finger or a wheel, and nothing is dragged by it", async ({ page, hasTouch }) => {
  await boardWith(page, ..."abcdefghijkl".split("").map((letter) => `idea ${letter}`));
  const from = await middle(page, "idea a");
  const before = await page.evaluate(() => window.scrollY);
  if (hasTouch) {
    // No time passes between the touch and the first move: this finger scrolls.
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", y?: number) =>
      cdp.send("Input.dispatchTouchEvent", { type, touchPoints: y === undefined ? [] : [{ x: from.x, y }] });
    await touch("touchStart", from.y);
    for (let n = 1; n <= 12; n++) await touch("touchMove", from.y - n * 20);
    await page.waitForTimeout(400);
    await touch("touchEnd");
  } else {
    await page.mouse.move(from.x, from.y);
    await page.mouse.wheel(0, 240);
  }
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 100);
  expect((await ideas(page, "Ideas")).slice(0, 2)).toEqual(["idea a", "idea b"]);
  await expect(page.getByRole("button", { name: "Undo" })).toHaveCount(0);
});
