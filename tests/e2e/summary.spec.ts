// From the end of a session to its summary: reflection, check your answers, both versions, files, paper, client view.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./fixtures";

interface Seed {
  session: string;
  texts: Record<string, string>;
}

/** Words of the seeds that are private, one for each place that keeps something to the coach. */
const PRIVATE = [
  "Mentioned a doctor",
  "Seemed tired",
  "Preparation rather than action",
  "Waited for the answer",
  "Stay curious",
  "More silence",
  "only quiet time",
  "A colleague came along",
];

/** What the client of the seeds gets. */
const SHARED = [
  "Sleep that restores",
  "Curiosity",
  "Phone sleeps in the kitchen",
  "Mornings are my calm time",
  "Ask my sister about her routine",
  "I put the light out at 22:30",
  "Wednesday, in the rain, laughing",
  "Small and early beats big and late",
  "Friday 27 November 2026 at 09:30",
];

const seedOf = (name: string): Seed =>
  JSON.parse(readFileSync(new URL(`./seeds/${name}.json`, import.meta.url), "utf8"));

/** Puts a seed into the browser and opens one of its session's places. */
async function open(page: Page, name: string, place: (session: string) => string): Promise<Seed> {
  const seed = seedOf(name);
  await page.addInitScript((texts) => {
    if (localStorage.getItem("seeded")) return;
    for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
    localStorage.setItem("seeded", "yes");
  }, seed.texts);
  await openApp(page, place(seed.session));
  return seed;
}

/** Which of the texts the page shows, in its visible words or anywhere in its markup. */
async function found(page: Page, texts: string[]): Promise<string[]> {
  const markup = await page.content();
  return texts.filter((text) => markup.includes(text));
}

test("reflection is kept, and leads to checking the answers", async ({ page, axe }) => {
  await open(page, "held", (id) => `#/session/${id}/after`);
  await expect(page.getByRole("heading", { level: 1, name: "After the session" })).toBeVisible();
  await axe(page, "after the session");
  const field = page.getByLabel("What would I do differently?");
  await field.fill("Ask one question at a time");
  await field.blur();
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue("Ask one question at a time");

  const first = page.locator(".reflections li").first();
  const before = await first.textContent();
  await page.getByRole("button", { name: "More prompts" }).click();
  await expect(first).not.toHaveText(before ?? "");

  await page.getByRole("link", { name: "Check your answers" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Check your answers" })).toBeFocused();
  await expect(page).toHaveTitle("Check your answers · Maya · Cairn");
});

test("a part leaves only while it is shared", async ({ page, axe }) => {
  const seed = await open(page, "held", (id) => `#/session/${id}/check`);
  await axe(page, "check your answers");
  const share = page.getByRole("checkbox", { name: "Share with Maya (Topic)" });
  await expect(share).toBeChecked();
  await share.uncheck();
  await expect(share).toBeFocused();
  await expect(page.getByText("Topic and what is wanted")).toBeVisible();
  await page.getByRole("checkbox", { name: "Share with Maya (Seemed tired when work came up)" }).check();
  await page.getByRole("link", { name: "Continue to the summary" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Session summary" })).toBeFocused();
  expect(await found(page, ["Sleep that restores"])).toEqual([]);
  expect(await found(page, ["Seemed tired when work came up"])).toHaveLength(1);

  await page.goto(`./#/session/${seed.session}/check`);
  await expect(page.getByRole("checkbox", { name: "Share with Maya (Topic)" })).not.toBeChecked();
});

test("Change opens the question, and leads back to where it was", async ({ page, axe }) => {
  const seed = await open(page, "held", (id) => `#/session/${id}/check`);
  const dialog = page.getByRole("dialog");

  const topic = page.getByRole("button", { name: "Change Topic" });
  await topic.click();
  await axe(page, "changing the topic");
  const field = dialog.getByRole("textbox").first();
  await expect(field).toHaveValue("Sleep that restores");
  await field.fill("Sleep, and what comes after");
  await dialog.getByRole("button", { name: "Back to your answers" }).click();
  await expect(dialog).toBeHidden();
  await expect(topic).toBeFocused();
  await expect(page.getByText("Sleep, and what comes after")).toBeVisible();

  await page.getByRole("button", { name: "Change How much (I put the light out" }).click();
  await axe(page, "changing a goal");
  await dialog.getByLabel(/How much/).fill("Four evenings");
  await dialog.getByRole("button", { name: "Save as goal" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Four evenings")).toBeVisible();

  await page.getByRole("button", { name: "Change Mornings are my calm time" }).click();
  await dialog.getByLabel("What was said").fill("Mornings are my own");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("paragraph").filter({ hasText: "Mornings are my own" })).toBeVisible();

  await page.goto(`./#/session/${seed.session}/summary`);
  for (const text of ["Sleep, and what comes after", "Four evenings", "Mornings are my own"])
    await expect(page.locator(".sheet")).toContainText(text);
});

test("the client version holds what is shared and nothing else", async ({ page, axe }) => {
  await open(page, "held", (id) => `#/session/${id}/summary`);
  const sheet = page.locator(".sheet");
  for (const text of SHARED) await expect(sheet).toContainText(text);
  expect(await found(page, PRIVATE)).toEqual([]);
  await axe(page, "client version");

  await page.getByText("Download as a file").click();
  for (const [name, ending] of [["Download as HTML", "html"], ["Download as Markdown", "md"]] as const) {
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const file = await waiting;
    expect(file.suggestedFilename()).toBe(`session-summary-maya-2026-11-20.${ending}`);
    const text = readFileSync(await file.path(), "utf8");
    expect(PRIVATE.filter((word) => text.includes(word))).toEqual([]);
    expect(SHARED.filter((word) => !text.includes(word))).toEqual([]);
  }
});

test("the coach version holds everything, drawn against the plan", async ({ page, axe }) => {
  await open(page, "held", (id) => `#/session/${id}/summary`);
  await page.getByRole("radio", { name: "Coach version" }).check();
  await expect(page.getByText("Keep this version to yourself")).toBeVisible();
  for (const text of [...PRIVATE, "Sleep that restores"]) await expect(page.locator(".sheet")).toContainText(text);
  await expect(page.getByRole("button", { name: "Share summary" })).toHaveCount(0);
  const chart = page.getByRole("img", { name: "Planned and actual time" });
  await expect(chart).toContainText("10 min actual");
  await page.getByText("Show as a table").click();
  await expect(page.getByRole("row", { name: "Goal setting 6 min 10 min" })).toBeVisible();
  await axe(page, "coach version");
});

test("the summary can be copied, and shared where there is no share sheet", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "share", { value: undefined, configurable: true });
    delete (Navigator.prototype as Partial<Navigator>).share;
  });
  await open(page, "held", (id) => `#/session/${id}/summary`);
  await page.getByRole("button", { name: "Copy summary" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Summary copied" })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain("Insights, in your words");
  expect(PRIVATE.filter((word) => text.includes(word))).toEqual([]);
  await page.getByRole("button", { name: "Share summary" }).click();
  await expect(page.getByRole("status").filter({ hasText: "so the summary was copied" })).toBeVisible();
});

test("a paper has the sheet alone and prints when asked", async ({ page, axe }) => {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset.printed = "yes");
  });
  const seed = await open(page, "held", (id) => `#/session/${id}/summary`);
  await page.getByRole("button", { name: "Print or save as PDF" }).click();
  await expect(page).toHaveURL(new RegExp(`#/print/summary-client/${seed.session}$`));
  await expect(page.locator("html[data-printed]")).toBeAttached();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  expect(await found(page, PRIVATE)).toEqual([]);
  await axe(page, "paper");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print or save as PDF" })).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "Session summary" })).toBeVisible();
});

test("a session with oneself has one version, without the private notes", async ({ page, axe }) => {
  await open(page, "own", (id) => `#/session/${id}/summary`);
  await expect(page.getByRole("radio")).toHaveCount(0);
  await expect(page.locator(".sheet")).toContainText("What I learned");
  await expect(page.locator(".sheet")).toContainText("Waited for the answer");
  expect(await found(page, ["Mentioned a doctor"])).toEqual([]);
  await axe(page, "own summary");
  await page.getByRole("link", { name: "Check your answers" }).click();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await axe(page, "own answers");
});

test("the client view follows the session and shows nothing private", async ({ page, context, axe }) => {
  const seed = await open(page, "live", (id) => `#/session/${id}/check`);
  const view = await context.newPage();
  await openApp(view, `#/present/${seed.session}`);
  await expect(view).toHaveTitle("Client view · Cairn");
  await expect(view.getByText("Generative moment", { exact: true })).toBeVisible();
  await expect(view.getByRole("list", { name: "Ideas" })).toContainText("Phone sleeps in the kitchen");
  expect(await found(view, [...PRIVATE, "Maya"])).toEqual([]);
  await axe(view, "client view");

  // The first window goes on; the second one hears of it.
  await page.goto(`./#/session/${seed.session}`);
  await page.getByRole("button", { name: "Next: Goal setting" }).click();
  await expect(view.getByText("Goal setting", { exact: true })).toBeVisible();
  expect(await found(view, PRIVATE)).toEqual([]);

  await view.getByRole("button", { name: "Exit client view" }).click();
  await expect(view.getByRole("alertdialog")).toBeVisible();
  await axe(view, "leaving the client view");
  await view.getByRole("button", { name: "Stay here" }).click();
  await expect(view.getByRole("alertdialog")).toBeHidden();
  await view.getByRole("button", { name: "Exit client view" }).click();
  await view.getByRole("alertdialog").getByRole("button", { name: "Exit client view" }).click();
  await expect(view).toHaveURL(new RegExp(`#/session/${seed.session}$`));
});

test("the second window closes itself", async ({ page }) => {
  const seed = await open(page, "live", (id) => `#/session/${id}`);
  const opening = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Share screen safely" }).click();
  const view = await opening;
  await expect(view).toHaveURL(new RegExp(`#/present/${seed.session}$`));
  await page.getByRole("button", { name: "Next: Goal setting" }).click();
  await expect(view.getByText("Goal setting", { exact: true })).toBeVisible();
  expect(await found(view, PRIVATE)).toEqual([]);
  // What it still fetches in the background would be reported as broken off.
  await view.waitForLoadState("networkidle");
  const closing = view.waitForEvent("close");
  // The click may be cut short by what it brings about.
  await view.getByRole("button", { name: "Exit client view" }).click().catch(() => {});
  await closing;
});

for (const place of ["after", "check", "summary"]) {
  test(`${place} says so when the session is gone`, async ({ page }) => {
    await open(page, "held", () => `#/session/nowhere/${place}`);
    await expect(page.getByRole("heading", { level: 1, name: "This page is not here" })).toBeVisible();
  });
}

test.describe("in the dark, on a narrow screen", () => {
  test.use({ colorScheme: "dark", viewport: { width: 320, height: 640 } });
  for (const [name, place] of [
    ["after the session", "session/{id}/after"],
    ["check your answers", "session/{id}/check"],
    ["summary", "session/{id}/summary"],
    ["coach's paper", "print/summary-coach/{id}"],
    ["client view", "present/{id}"],
  ] as const) {
    test(`${name} fits and has no barrier`, async ({ page, axe }) => {
      await open(page, "live", (id) => `#/${place.replace("{id}", id)}`);
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
      await axe(page, name);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, "sideways scroll").toBeLessThanOrEqual(0);
    });
  }
});
