// Library: own sets of prompts, their files, and what of them a session offers.
import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const field = (page: Page | Locator, name: string) => page.getByRole("textbox", { name, exact: true });

async function makeSet(page: Page, name: string, prompts: string[]): Promise<void> {
  await openApp(page, "#/library");
  await field(page, "Name of a new set").fill(name);
  await page.getByRole("button", { name: "Add a set", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
  for (const [place, prompt] of prompts.entries()) {
    await page.getByRole("button", { name: "Add a prompt" }).click();
    await expect(field(page, `Prompt ${place + 1}`)).toBeFocused();
    await page.keyboard.type(prompt);
  }
  await page.getByRole("button", { name: "Save set" }).click();
  await expect(page.getByText("Everything is saved")).toBeVisible();
}

async function pick(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Add a set from a file" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}

test("a set is made, edited, tidied up and removed, each with a way back", async ({ page, axe }) => {
  await makeSet(page, "Sleep", ["What helps you rest?", "What keeps you up?"]);
  await axe(page, "own set");
  await page.getByRole("button", { name: "Move prompt 2 up" }).click();
  await expect(field(page, "Prompt 1")).toHaveValue("What keeps you up?");
  await page.getByRole("button", { name: "Remove prompt 1" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "1 prompt" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "2 prompts" })).toBeVisible();
  await page.getByText("Fits anywhere").first().click();
  await page.getByRole("combobox", { name: "Phase" }).selectOption({ label: "Opening" });
  await expect(page.getByText("Fits: Opening")).toBeVisible();
  await page.reload();
  await started(page);
  await expect(page.getByText(/^Restored from/)).toBeVisible();
  await expect(page.getByText("Fits: Opening")).toBeVisible();
  await field(page, "Prompt 2").fill("");
  await field(page, "Prompt 2, asking myself").fill("What helps me rest?");
  await field(page, "Name of the set").fill("");
  await page.getByRole("button", { name: "Save set" }).click();
  const summary = page.getByRole("group", { name: "There is a problem" });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText(["Give the set a name.", "Write the wording for a coach too."]);
  await axe(page, "own set with problems");
  await summary.getByRole("link").last().click();
  await page.keyboard.type("What helps you rest at night?");
  await field(page, "Name of the set").fill("Nights");
  await page.getByRole("button", { name: "Save set" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Nights" })).toBeVisible();
  await page.getByRole("button", { name: "Remove set" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeFocused();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Nights" })).toBeVisible();
});

test("what is copied into a set while it has unsaved edits is not lost", async ({ page }) => {
  await makeSet(page, "Sleep", ["What helps you rest?"]);
  const here = page.url();
  await field(page, "Prompt 1").fill("What lets you rest?");
  await page.getByRole("link", { name: "Copy some from the library" }).click();
  await page.getByRole("textbox", { name: "Search the library" }).fill("hero shoes");
  await page.getByRole("button", { name: /^Add to a set What would your hero/ }).click();
  await page.getByRole("menuitem", { name: "Sleep" }).click();
  await page.goto(here);
  await expect(field(page, "Prompt 1")).toHaveValue("What lets you rest?");
  await page.getByRole("button", { name: "Save set" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "2 prompts" })).toBeVisible();
  await expect(field(page, "Prompt 2")).toHaveValue("What would your hero do in your shoes?");
});

test("own prompts and favourites are offered while preparing and in a live session", async ({ page, axe }) => {
  await makeSet(page, "Sleep", ["What helps you rest?"]);
  await page.goto("#/library/browse?q=made+you+smile".replaceAll("+", "%20"));
  await page.getByRole("button", { name: /^Favourite What has made you smile/ }).click();
  await page.goto("#/session/new");
  await field(page, "First name or initials").fill("Ana");
  await page.getByRole("button", { name: "Prepare first" }).click();
  await page.getByRole("combobox", { name: "Set of prompts at hand" }).selectOption({ label: "Sleep" });
  await page.getByRole("checkbox", { name: "What helps you rest?" }).check();
  await axe(page, "prepare with an own set");
  await page.getByRole("button", { name: "Start session" }).click();
  const questions = page.getByRole("region", { name: "Questions" });
  await expect(questions.locator(".in-hand-question")).toHaveText("What helps you rest?");
  await questions.getByRole("radio", { name: "My library" }).check();
  await questions.getByRole("button", { name: "What has made you smile lately?" }).last().click();
  await expect(questions.locator(".in-hand-question")).toHaveText("What has made you smile lately?");
  await axe(page, "live session with the own library open");
});

test("a set goes out as a file and comes in again: as another set, or in the place of the first", async ({ page, axe }) => {
  await makeSet(page, "Sleep", ["What helps you rest?", "What keeps you up?"]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download this set" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("cairn-prompts-sleep.json");
  await expect(page.getByText("Saved to your downloads as cairn-prompts-sleep.json.")).toBeVisible();
  const text = readFileSync(await file.path(), "utf8");
  expect(JSON.parse(text).prompts).toHaveLength(2);

  await page.goto("#/library");
  await pick(page, "set.json", text);
  await expect(page.getByRole("heading", { level: 3, name: "Sleep: 2 prompts" })).toBeFocused();
  await axe(page, "a set before it is added");
  await page.getByRole("button", { name: "Leave it" }).click();
  await expect(page.getByRole("button", { name: "Add a set from a file" })).toBeFocused();
  await pick(page, "set.json", text);
  await page.getByRole("button", { name: "Add as another set" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sleep (2)" })).toBeVisible();
  await expect(field(page, "Prompt 2")).toHaveValue("What keeps you up?");

  await page.goto("#/library");
  await pick(page, "set.json", text.replace("What keeps you up?", "What wakes you?"));
  await page.getByRole("button", { name: "Replace Sleep" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sleep", exact: true })).toBeVisible();
  await expect(field(page, "Prompt 2")).toHaveValue("What wakes you?");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field(page, "Prompt 2")).toHaveValue("What keeps you up?");
});

test("a bad file says why, and nothing changes", async ({ page, axe }) => {
  await openApp(page, "#/library");
  const good = { format: "cairn-prompt-set", version: 1, app: "0.1.0", name: "Sleep", prompts: [{ id: "a", coach: "Why?" }] };
  const heading = page.getByRole("heading", { level: 3, name: "This set cannot be added" });
  for (const [text, why] of [
    ["", "This file is empty."],
    ["name,since", "This is not a set of prompts: it is another kind of file."],
    [JSON.stringify({ ...good, version: 2, app: "2.4" }), "This set was made by a newer version of Cairn (2.4). Update Cairn first, then try again."],
    [JSON.stringify({ ...good, prompts: [{ id: "a", coach: 7 }] }), "“prompts[0].coach” in this set cannot be read"],
    [" ".repeat(2_000_001), "This file has 3 MB. A set of prompts has 2 MB at most, so this is probably another file."],
    [JSON.stringify(good).slice(0, 90), "This set ends in the middle (line 1)."],
  ]) {
    await pick(page, "set.json", text);
    await expect(page.getByText(why)).toBeVisible();
    await expect(heading).toBeFocused();
    await page.getByRole("button", { name: "Close" }).click();
    await expect(heading).toBeHidden();
  }
  await pick(page, "set.json", "[]");
  await axe(page, "a refused set");
  await expect(page.getByRole("link", { name: "Sleep" })).toHaveCount(0);
});
