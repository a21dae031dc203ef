// The first question of each way in, before the program is there: it can be typed into, the program takes the words over
// letter by letter, and a button pressed too early is done, once.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";
import { holdProgram } from "./held";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const name = (page: Page) => page.getByRole("textbox", { name: "First name or initials" });
const wish = (page: Page) => page.getByRole("textbox", { name: "What is one thing you would like more of?" });

/** Notes every value that the field in hand ever shows, and how far the page ever jumped. */
async function watchField(page: Page, id: string): Promise<void> {
  await page.evaluate((id) => {
    const seen = (window as any).seen = { values: [] as string[], shift: 0, lostFocus: 0, caret: [] as number[] };
    const field = document.getElementById(id) as HTMLInputElement;
    const look = () => {
      if (seen.values.at(-1) !== field.value) seen.values.push(field.value);
      seen.caret.push((field.selectionStart ?? 0) - field.value.length);
      requestAnimationFrame(look);
    };
    look();
    field.addEventListener("blur", () => (seen.lostFocus += 1));
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as any[]) seen.shift += entry.hadRecentInput ? 0 : entry.value;
    }).observe({ type: "layout-shift", buffered: false });
  }, id);
}

const seen = (page: Page) =>
  page.evaluate(() => (window as any).seen as { values: string[]; shift: number; lostFocus: number; caret: number[] });

/** Each shown value goes on from the one before: nothing was taken back, doubled or replaced. */
function goesOn(values: string[]): boolean {
  return values.every((value, at) => at === 0 || value.startsWith(values[at - 1]));
}

test("a coach types while the program arrives: every letter, the caret and the place stay, and nothing jumps", async ({ page }) => {
  const release = await holdProgram(page);
  await page.goto("./");
  await page.getByRole("link", { name: "I coach others" }).click();
  await expect(title(page)).toHaveText("Your first session");
  await expect(name(page)).toBeFocused();
  await watchField(page, "way-name");
  await page.keyboard.type("Maya", { delay: 60 });
  release();
  // On and on, through the moment in which the program takes over.
  const more = " Ellen of the long name";
  await page.keyboard.type(more, { delay: 90 });
  await started(page);
  await page.keyboard.type(" and more", { delay: 30 });
  const { values, shift, lostFocus, caret } = await seen(page);
  expect(values.at(-1)).toBe(`Maya${more} and more`);
  expect(goesOn(values), values.join(" | ")).toBe(true);
  expect(caret.every((back) => back === 0), "the caret stays at the end").toBe(true);
  expect({ shift, lostFocus }).toEqual({ shift: 0, lostFocus: 0 });
  console.log(`taken over: ${values.length} states of a field of ${values.at(-1)!.length} letters, 0 taken back, layout shift ${shift}`);
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(title(page)).toHaveText("Opening");
  await expect(page.getByText("Maya Ellen of the long name and more · session 1")).toBeVisible();
});

test("Start pressed before the program is there: said, done once, and a reload in between loses nothing", async ({ page, axe }) => {
  let release = await holdProgram(page);
  await page.goto("./");
  await page.getByRole("link", { name: "I coach others" }).click();
  await page.keyboard.type("Maya");
  await page.getByRole("radio", { name: "45 minutes" }).check();
  await page.reload();
  await expect(name(page)).toHaveValue("Maya");
  await expect(page.getByRole("radio", { name: "45 minutes" })).toBeChecked();
  const start = page.getByRole("button", { name: "Start session" });
  await start.click();
  await start.click();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Starting…" })).toBeVisible();
  await axe(page, "starting");
  release();
  await expect(title(page)).toHaveText("Opening");
  await expect(page.getByRole("textbox", { name: "Capture" })).toBeFocused();
  const kept = () =>
    page.evaluate(() => {
      const of = (kind: string) => Object.keys(localStorage).filter((key) => key.startsWith(`cairn:r:${kind}:`)).length;
      return { clients: of("client"), sessions: of("session"), ways: Object.keys(sessionStorage).filter((key) => /way/.test(key)) };
    });
  expect(await kept()).toEqual({ clients: 1, sessions: 1, ways: [] });
  await page.reload();
  await started(page);
  await expect(title(page)).toHaveText("Opening");
  expect(await kept()).toEqual({ clients: 1, sessions: 1, ways: [] });
});

test("the first question of a person, the same: typed, reloaded, pressed too early, answered once", async ({ page, axe }) => {
  const release = await holdProgram(page);
  await page.goto("./");
  await page.getByRole("link", { name: "I'm coaching myself" }).click();
  await expect(title(page)).toHaveText("What is one thing you would like more of?");
  await axe(page, "the first question, before the program");
  await expect(wish(page)).toBeFocused();
  await page.keyboard.type("Time outdo");
  await page.reload();
  await expect(wish(page)).toHaveValue("Time outdo");
  await wish(page).press("End");
  await page.keyboard.type("ors");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Starting…" })).toBeVisible();
  release();
  await expect(title(page)).toHaveText("How important is it to you right now?");
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(wish(page)).toHaveValue("Time outdoors");
});

test("nothing typed and pressed too early: the answer comes with the program, and says what is missing", async ({ page, axe }) => {
  const release = await holdProgram(page);
  await page.goto("./#/welcome/coach");
  await page.getByRole("radio", { name: "Another length" }).check();
  await page.getByRole("textbox", { name: "How many minutes?" }).fill("5");
  await page.getByRole("button", { name: "Start session" }).click();
  release();
  const problem = page.getByRole("group", { name: "There is a problem" });
  await expect(problem).toBeFocused();
  await expect(problem.getByRole("link")).toHaveText(["Enter a first name or initials", "Choose a length from 15 to 180 minutes"]);
  await expect(page).toHaveTitle(/^Error: Your first session/);
  await axe(page, "the page's own form with problems");
  await problem.getByRole("link", { name: "Enter a first name or initials" }).click();
  await expect(name(page)).toBeFocused();
  await page.keyboard.type("Jo");
  await page.getByRole("textbox", { name: "How many minutes?" }).fill("20");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveText("Opening");
});

test("looking around first leads into the app, before the program is there too", async ({ page }) => {
  const release = await holdProgram(page);
  await page.goto("./#/welcome/coach");
  await page.getByRole("link", { name: "Look around first" }).click();
  release();
  await started(page);
  await expect(title(page)).toHaveText("Clients");
});

test("a press in the very moment in which the form opens counts", async ({ page }) => {
  await openApp(page);
  await page.evaluate(() => {
    location.hash = "#/welcome/coach";
    const field = document.getElementById("way-name") as HTMLInputElement;
    field.value = "Maya";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.form!.requestSubmit();
  });
  await expect(title(page)).toHaveText("Opening");
});

test("who goes on typing after an early press has not started yet, and what was pressed elsewhere is forgotten", async ({ page }) => {
  const release = await holdProgram(page);
  await page.goto("./");
  await page.getByRole("link", { name: "I coach others" }).click();
  await page.keyboard.type("Ma");
  await page.keyboard.press("Enter");
  const starting = page.getByRole("status").filter({ hasText: "Starting…" });
  await expect(starting).toBeVisible();
  await page.keyboard.type("ya Ellen");
  await expect(starting).toHaveCount(0);
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(starting).toBeVisible();
  await page.goBack();
  await expect(title(page)).toHaveText("Welcome");
  release();
  await started(page);
  await page.getByRole("link", { name: "I coach others" }).click();
  await expect(name(page)).toHaveValue("Maya Ellen");
  await expect(name(page)).toBeFocused();
  await page.waitForTimeout(1000);
  await expect(title(page)).toHaveText("Your first session");
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /^cairn:r:(client|session):/.test(key)))).toEqual([]);
});

test("a reload in the middle of a word, before the program: the caret is back, and so is everything chosen", async ({ page }) => {
  const release = await holdProgram(page);
  await page.goto("./#/welcome/coach");
  await expect(name(page)).toBeFocused();
  await page.keyboard.type("May");
  await page.getByRole("radio", { name: "Another length" }).check();
  await page.getByRole("textbox", { name: "How many minutes?" }).fill("20");
  await page.getByRole("link", { name: "Look around first" }).focus();
  await page.reload();
  await expect(name(page)).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type("a");
  release();
  await started(page);
  await expect(name(page)).toHaveValue("Maya");
  // What the program keeps, and what it does not, both outlive the next reload.
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).some((key) => key.startsWith("cairn:d:")))).toBe(true);
  await page.reload();
  await started(page);
  await expect(name(page)).toHaveValue("Maya");
  await expect(page.getByRole("textbox", { name: "How many minutes?" })).toHaveValue("20");
});

test("words left in the form are there on the next visit", async ({ page, context }) => {
  await openApp(page, "#/welcome/coach");
  await name(page).fill("Maya");
  await name(page).blur();
  await page.close();
  const next = await context.newPage();
  await openApp(next, "#/welcome/coach");
  await expect(name(next)).toHaveValue("Maya");
});
