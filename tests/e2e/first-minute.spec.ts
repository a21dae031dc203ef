// The first minute of a new coach, and of a person coaching themselves: time and inputs from the first paint.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";
import { holdProgram } from "./held";

/** How long a person looks before each input, in milliseconds, and types a character. */
const LOOK = 2500;
const KEY = 110;

const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** Acts as a person would, and counts: a tap is one input, and so is a line of text, sent with Enter or not. */
class Person {
  inputs = 0;
  constructor(private page: Page) {}

  async tap(role: "link" | "button" | "radio", name: string): Promise<void> {
    await this.page.waitForTimeout(LOOK);
    const control = this.page.getByRole(role, { name, exact: true });
    // A radio of the ruler lies over its number, so it is tapped where it is.
    await (role === "radio" ? control.check() : control.click());
    this.inputs += 1;
  }

  async write(text: string, key?: "Enter"): Promise<void> {
    await this.page.waitForTimeout(LOOK);
    const field = this.page.getByRole("textbox").first();
    await field.click();
    await field.pressSequentially(text, { delay: KEY });
    if (key) await this.page.keyboard.press(key);
    this.inputs += 1;
  }
}

/** Milliseconds since the first paint of the page. */
function sinceFirstPaint(page: Page): Promise<number> {
  return page.evaluate(() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    return performance.now() - paint;
  });
}

test("I coach others: the first session runs", async ({ page, isMobile, axe }) => {
  await page.goto("./");
  const coach = new Person(page);
  await coach.tap("link", "I coach others");
  await started(page);
  await expect(title(page)).toHaveText("Your first session");
  await coach.write("Maya");
  await coach.tap("button", "Start session");
  await expect(title(page)).toHaveText("Opening");
  await expect(page.getByRole("timer")).toBeVisible();
  const took = await sinceFirstPaint(page);
  console.log(`coach, ${isMobile ? "phone" : "desktop"}: ${coach.inputs} inputs, ${(took / 1000).toFixed(1)} s from first paint`);
  expect(coach.inputs).toBeLessThanOrEqual(3);
  expect(took).toBeLessThan(20_000);
  const capture = page.getByRole("textbox", { name: "Capture" });
  await expect(capture).toBeInViewport();
  await expect(capture).toBeFocused();
  await axe(page, "first session");

  // Today leads back to it, and says once where the words are.
  await openApp(page, "#/");
  await expect(title(page)).toHaveText("Today");
  await page.getByRole("link", { name: "Return to the session" }).click();
  await expect(title(page)).toHaveText("Opening");
});

test("I'm coaching myself: a first weekly goal", async ({ page, isMobile, axe }) => {
  await page.goto("./");
  const person = new Person(page);
  await person.tap("link", "I'm coaching myself");
  await started(page);
  await expect(title(page)).toHaveText("What is one thing you would like more of?");
  const arrived = person.inputs;
  await person.write("Time outdoors", "Enter");
  await expect(title(page)).toHaveText("How important is it to you right now?");
  await person.tap("radio", "8");
  await person.tap("button", "Save and continue");
  await expect(title(page)).toHaveText("What is one small thing you could do this week?");
  await person.write("Walk to the river after lunch", "Enter");
  await expect(title(page)).toHaveText("This week");
  await expect(page.getByRole("heading", { name: "Walk to the river after lunch" })).toBeVisible();
  const took = await sinceFirstPaint(page);
  const inputs = person.inputs - arrived;
  console.log(
    `self, ${isMobile ? "phone" : "desktop"}: ${inputs} inputs and the way in, ${(took / 1000).toFixed(1)} s from first paint`,
  );
  expect(inputs).toBeLessThanOrEqual(4);
  expect(took).toBeLessThan(40_000);
  await axe(page, "this week with a first goal");

  await openApp(page, "#/journey");
  await expect(page.getByText("More time outdoors")).toBeVisible();
});

test("the three questions: Back, the browser's Back and a reload keep every answer", async ({ page, axe }) => {
  await openApp(page, "#/welcome/self");
  await axe(page, "question 1");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await expect(page.getByRole("heading", { name: "There is a problem" })).toBeVisible();
  await axe(page, "question 1 with a problem");
  const wish = page.getByRole("textbox", { name: "What is one thing you would like more of?" });
  await wish.fill("Music");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await expect(title(page)).toHaveText("How important is it to you right now?");
  await expect(page.getByText("Question 2 of 3")).toBeVisible();
  await axe(page, "question 2");
  await page.getByRole("radio", { name: "7" }).check();
  await page.getByRole("button", { name: "Save and continue" }).click();
  const step = page.getByRole("textbox", { name: "What is one small thing you could do this week?" });
  await step.fill("Ten minutes at the pian");
  await page.waitForTimeout(400);

  await page.reload();
  await started(page);
  await expect(step).toHaveValue("Ten minutes at the pian");
  await page.goBack();
  await expect(page.getByRole("radio", { name: "7" })).toBeChecked();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(wish).toHaveValue("Music");
  await page.getByRole("button", { name: "Save and continue" }).click();
  await page.getByRole("button", { name: "Skip this question" }).click();
  await step.fill("Ten minutes at the piano");
  await page.getByRole("button", { name: "Save as goal" }).click();
  await expect(title(page)).toHaveText("This week");
  await expect(title(page)).toBeFocused();

  // Who has begun is not asked again.
  await openApp(page, "#/welcome/self");
  await expect(title(page)).toHaveText("Today");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`Welcome stands where the shell stood, ${colorScheme}`, async ({ page, axe }) => {
    const release = await holdProgram(page);
    await page.emulateMedia({ colorScheme });
    await page.goto("./");
    const link = page.getByRole("link", { name: "Just looking", exact: true });
    const before = await link.boundingBox();
    release();
    await started(page);
    await expect(title(page)).toHaveText("Welcome");
    const after = await link.boundingBox();
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0)), "pixels that the links moved by").toBeLessThanOrEqual(1);
    await axe(page, `welcome ${colorScheme}`);
  });
}

test("a coach with clients is not asked again", async ({ page, axe }) => {
  await openApp(page, "#/welcome/coach");
  await axe(page, "your first session");
  await page.getByRole("link", { name: "Look around first" }).click();
  await expect(title(page)).toHaveText("Today");
  await axe(page, "today, empty");
  await page.getByRole("link", { name: "Add a client" }).click();
  await page.getByLabel("First name or initials").fill("Maya");
  await page.getByRole("button", { name: "Add a client" }).click();
  await openApp(page, "#/welcome/coach");
  await expect(title(page)).toHaveText("Today");

  const offer = page.getByRole("heading", { name: "Your words are on this device only" });
  await expect(offer).toBeVisible();
  await expect(page.getByRole("link", { name: "Download a backup" })).toHaveAttribute("href", "#/data");
  await page.getByRole("button", { name: "Not now" }).click();
  await expect(offer).toBeHidden();
  await page.reload();
  await started(page);
  await expect(page.getByRole("link", { name: "Maya" })).toBeVisible();
  await expect(offer).toBeHidden();
});

test("Just looking: one client, everything filled, apart from one's own, and gone with one tap", async ({ page, axe }) => {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Mine");
  await page.getByRole("button", { name: "Add a client" }).click();
  await expect(page.getByRole("link", { name: "Mine" })).toBeVisible();
  const own = () =>
    page.evaluate(() => Object.entries(localStorage).filter(([key]) => /^cairn:(r|d|journal)/.test(key)).sort());
  const kept = await own();

  await openApp(page, "#/welcome/sample");
  await expect(title(page)).toHaveText("Today");
  await expect(title(page)).toBeFocused();
  await expect(page.getByText("Sample data")).toBeVisible();
  await expect(page.getByRole("link", { name: "Mine" })).toHaveCount(0);
  await axe(page, "sample, today");
  await page.getByRole("link", { name: "Maya", exact: true }).first().click();
  await expect(title(page)).toHaveText("Maya");
  await expect(page.getByText("I come home with something left in me")).toBeVisible();
  await axe(page, "sample, client");
  await page.getByRole("link", { name: "Saturday" }).or(page.getByRole("link", { name: /^\d+ \w+$/ })).first().click();
  await expect(title(page)).toHaveText("Session summary");
  await axe(page, "sample, summary");
  await page.reload();
  await started(page);
  await expect(page.getByText("Sample data")).toBeVisible();
  expect(await own()).toEqual(kept);
  // Nothing is offered to keep what is nobody's.
  await openApp(page, "#/");
  await expect(page.getByRole("heading", { name: "Your words are on this device only" })).toHaveCount(0);

  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByText("Sample data")).toHaveCount(0);
  await expect(title(page)).toBeFocused();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cairn-sample")))).toEqual([]);
  await expect.poll(() => texts(page, "cairn-sample")).toBe(0);
  expect(await own()).toEqual(kept);
  await openApp(page, "#/clients");
  await expect(page.getByRole("link", { name: "Mine" })).toBeVisible();
});

test("leaving the sample for one's own work", async ({ page }) => {
  await openApp(page, "#/welcome/sample");
  await expect(page.getByText("Sample data")).toBeVisible();
  await openApp(page, "#/welcome/coach");
  await expect(title(page)).toHaveText("Your first session");
  await expect(page.getByText("Sample data")).toHaveCount(0);
  await openApp(page, "#/welcome");
  await page.getByRole("link", { name: "Just looking" }).click();
  await expect(page.getByText("Sample data")).toBeVisible();
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(title(page)).toHaveText("Welcome");
});

/** How many texts a space's durable copy holds. */
function texts(page: Page, name: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open(name);
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const count = open.result.transaction("texts").objectStore("texts").count();
          count.onsuccess = () => {
            open.result.close();
            resolve(count.result);
          };
        };
      }),
    name,
  );
}
