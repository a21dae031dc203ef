// Library: everything to look up, searched and filtered, marked and put into own sets.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const results = (page: Page) => page.getByRole("list", { name: "Results" }).locator("> li");
const status = (page: Page) => page.getByRole("status").filter({ hasText: /found/ });
const search = (page: Page) => page.getByRole("textbox", { name: "Search the library" });

/** The filters are folded on phones. */
async function unfold(page: Page): Promise<void> {
  const kind = page.getByRole("combobox", { name: "Kind" });
  if (!(await kind.isVisible())) await page.getByText(/^Filters/).click();
  await expect(kind).toBeVisible();
}

const filter = async (page: Page, name: string, choice: string) =>
  page.getByRole("combobox", { name, exact: true }).selectOption({ label: choice });

test("words are searched, in both wordings, and Back leads to what was found", async ({ page, axe }) => {
  await openApp(page, "#/library");
  await page.getByRole("link", { name: "Browse and search" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Browse and search" })).toBeVisible();
  await expect(results(page)).toHaveCount(60);
  await axe(page, "browse");
  await search(page).fill("HERO shoes");
  await expect(status(page)).toHaveText("1 found");
  await expect(results(page).first()).toContainText("What would your hero do in your shoes?");
  await page.getByRole("radio", { name: "As I ask myself" }).check();
  await expect(results(page).first()).toContainText("What would my hero do in my shoes?");
  await page.getByRole("link", { name: "Library", exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
  await page.goBack();
  await expect(search(page)).toHaveValue("HERO shoes");
  await expect(status(page)).toHaveText("1 found");
  await search(page).fill("zebra hero");
  await expect(status(page)).toHaveText("Nothing found. Fewer words or filters may help.");
  await axe(page, "nothing found");
});

test("filters by phase and stage, and more of a long list", async ({ page, axe }) => {
  await openApp(page, "#/library/browse");
  await unfold(page);
  await filter(page, "Phase", "Goal setting");
  const all = Number.parseInt((await status(page).textContent()) ?? "", 10);
  expect(all).toBeGreaterThan(60);
  await expect(results(page)).toHaveCount(60);
  await page.getByRole("button", { name: "Show more" }).click();
  await expect(results(page)).toHaveCount(Math.min(all, 120));
  await expect(results(page).nth(60)).toBeFocused();
  await filter(page, "Stage", "Contemplation: I may");
  await expect(page.getByText("Filters (2)")).toBeVisible();
  for (const card of await results(page).all()) await expect(card).toContainText("Contemplation: I may");
  await axe(page, "filtered");
  await page.reload();
  await started(page);
  await expect(page.getByText("Filters (2)")).toBeVisible();
  await unfold(page);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(page.getByText("Filters", { exact: true })).toBeVisible();
  await filter(page, "Skill", "Open questions");
  await expect(results(page).first().getByRole("heading", { name: "Open questions" })).toBeVisible();
  await results(page).first().getByText("More about it").click();
  await expect(results(page).first()).toContainText("When to take care");
  await axe(page, "a skill open");
});

test("a favourite survives a reload, and can be unmarked", async ({ page }) => {
  await openApp(page, "#/library/browse?q=hero");
  const mark = page.getByRole("button", { name: /^Favourite What would your hero/ });
  await mark.click();
  await expect(mark).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await started(page);
  await expect(mark).toHaveAttribute("aria-pressed", "true");
  await page.goto("#/library");
  await page.getByRole("link", { name: "Favourites" }).click();
  await expect(results(page)).toHaveCount(1);
  await mark.click();
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(results(page)).toHaveCount(1);
});

test("a prompt is copied into a new set, once", async ({ page }) => {
  await openApp(page, "#/library/browse?q=hero&kind=spark");
  const menu = page.getByRole("button", { name: /^Add to a set What would your hero/ });
  await menu.click();
  await page.getByRole("menuitem", { name: "A new set" }).click();
  await expect(results(page).first()).toContainText("Added to My prompts");
  await menu.click();
  await page.getByRole("menuitem", { name: "My prompts" }).click();
  await expect(results(page).first()).toContainText("This prompt is in the set already.");
  await page.goto("#/library");
  await page.getByRole("link", { name: "My prompts" }).click();
  await expect(page.getByRole("textbox", { name: "Prompt 1", exact: true })).toHaveValue("What would your hero do in your shoes?");
  await expect(page.getByText("Fits: Generative moment")).toBeVisible();
});
