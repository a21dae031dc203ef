// What the specs of the idea board share: finding its parts by role and name.
import type { Locator, Page } from "@playwright/test";
import { expect, openApp } from "./fixtures";

export const title = (page: Page) => page.getByRole("heading", { level: 1 });
export const step = (page: Page, name: string) => page.getByRole("navigation", { name: "Board steps" }).getByRole("button", { name });
export const quickAdd = (page: Page) => page.getByLabel("A new idea");
export const card = (page: Page, text: string) => page.getByRole("listitem").filter({ has: page.getByRole("button", { name: `Move ${text}`, exact: true }) }).last();

/** A board of a client that stands alone, in its first step. */
export async function newBoard(page: Page): Promise<void> {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Maya");
  await page.getByRole("button", { name: "Add a client" }).click();
  await page.getByRole("link", { name: "Maya" }).click();
  await page.getByRole("button", { name: "New idea board" }).click();
  await expect(title(page)).toHaveText("Idea board");
}

export async function addIdeas(page: Page, ...ideas: string[]): Promise<void> {
  for (const idea of ideas) {
    await quickAdd(page).fill(idea);
    await quickAdd(page).press("Enter");
    await expect(page.getByRole("button", { name: `Move ${idea}`, exact: true })).toBeVisible();
    await expect(quickAdd(page)).toBeFocused();
  }
}

export async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.getByRole("menuitem", { name: item, exact: true }).click();
}

/** The ideas of a list in the order in which they stand. */
export async function ideas(page: Page, list: string): Promise<string[]> {
  const names = await page.getByRole("list", { name: list, exact: true }).getByRole("button", { name: /^Move / }).all();
  return Promise.all(names.map(async (button) => ((await button.getAttribute("aria-label")) ?? "").replace("Move ", "")));
}

/** The words on a card, which a pointer can take hold of. */
export const words = (page: Page, idea: string): Locator => card(page, idea).getByText(idea, { exact: true });
