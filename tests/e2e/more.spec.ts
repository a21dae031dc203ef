// More, Settings, Help, About, and the chip for a new version.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const settings = async (page: Page) => {
  await openApp(page, "#/settings");
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
};

test.describe("Settings", () => {
  test("each choice takes effect at once and is there after a reload", async ({ page, axe }) => {
    await settings(page);
    await page.getByRole("radio", { name: "I'm coaching myself" }).check();
    await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Journey" })).toBeVisible();
    await page.getByRole("textbox", { name: "Length of a new session" }).fill("50");
    await page.getByRole("checkbox", { name: "Hide timer" }).check();
    await page.getByRole("checkbox", { name: "Keep the screen awake" }).uncheck();
    await axe(page, "settings");

    await page.reload();
    await started(page);
    await expect(page.getByRole("radio", { name: "I'm coaching myself" })).toBeChecked();
    await expect(page.getByRole("textbox", { name: "Length of a new session" })).toHaveValue("50");
    await expect(page.getByRole("checkbox", { name: "Hide timer" })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Keep the screen awake" })).not.toBeChecked();

    await page.getByRole("radio", { name: "I coach others" }).check();
    await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Clients" })).toBeVisible();
  });

  test("a length that no session can have is not taken, and says so on leaving the field", async ({ page, axe }) => {
    await settings(page);
    const length = page.getByRole("textbox", { name: "Length of a new session" });
    await length.fill("45");
    await length.fill("400");
    await expect(page.getByText("Choose a length from 15 to 180 minutes.")).toBeHidden();
    await length.blur();
    await expect(page.getByText("Choose a length from 15 to 180 minutes.")).toBeVisible();
    await axe(page, "settings with an error");
    await page.reload();
    await started(page);
    await expect(length).toHaveValue("45");
  });

  test("the look changes at once, in this tab and the next", async ({ page, context, axe }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await settings(page);
    const other = await context.newPage();
    await openApp(other, "#/about");
    await page.getByRole("radio", { name: "Dark" }).check();
    for (const tab of [page, other]) {
      await expect(tab.locator("html")).toHaveAttribute("data-theme", "dark");
      await expect(tab.locator("meta[data-scheme=dark]")).toHaveAttribute("media", "all");
    }
    await axe(page, "settings, dark");
    await page.reload();
    await started(page);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await page.getByRole("radio", { name: "System" }).check();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    await expect(page.locator("meta[data-scheme=dark]")).toHaveAttribute("media", "(prefers-color-scheme: dark)");
  });
});

test("More leads to every place that is not in the bar", async ({ page, axe }) => {
  await settings(page);
  await page.getByRole("radio", { name: "I'm coaching myself" }).check();
  const main = page.getByRole("main");
  for (const name of ["Library", "Your data", "Settings", "Help", "About", "Just looking"]) {
    await page.goto("#/more");
    await expect(page.getByRole("heading", { level: 1, name: "More" })).toBeFocused();
    if (name === "Library") await axe(page, "more");
    await main.getByRole("link", { name, exact: true }).click();
    await expect(page).not.toHaveURL(/#\/more$/);
  }
  await page.goto("#/settings");
});

test.describe("Help", () => {
  test("typing narrows the topics, and those that match are open", async ({ page, axe }) => {
    await openApp(page, "#/help");
    await axe(page, "help");
    const search = page.getByRole("textbox", { name: "Search help" });
    await search.fill("oskar");
    await expect(page.getByText("1 topic found")).toBeVisible();
    await expect(page.getByText("Copy a format to make it yours.", { exact: false })).toBeVisible();
    await search.fill("zebra crossing");
    await expect(page.getByText("No topic has all of these words.", { exact: false })).toBeVisible();
    await search.fill("");
    await expect(page.getByRole("group").filter({ hasText: "Your data" })).toBeVisible();
    await expect(page.getByRole("row", { name: /Ctrl \+ Z/ })).toBeVisible();
  });

  test("every screen has its own help in the same place", async ({ page, axe }) => {
    await settings(page);
    const help = page.getByRole("button", { name: "Help", exact: true });
    await help.click();
    const dialog = page.getByRole("dialog", { name: "Settings" });
    await expect(dialog).toBeVisible();
    await axe(page, "help dialog");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(help).toBeFocused();
    await help.click();
    await dialog.getByRole("link", { name: "All help and keyboard shortcuts" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Help" })).toBeFocused();
    await expect(dialog).toBeHidden();
  });
});

test.describe("with every file kept", () => {
  test.use({ serviceWorkers: "allow" });
  test("About says what Cairn is, and that it works offline", async ({ page, axe }) => {
    await openApp(page, "#/about");
    await expect(page.getByText("Works offline: ready")).toBeVisible({ timeout: 20_000 });
    await expect(page.getByText(/^Version \d+\.\d+\.\d+/)).toBeVisible();
    await expect(page.getByRole("heading", { name: "Coaching is not therapy" })).toBeVisible();
    await expect(page.getByText("SIL Open Font Licence", { exact: false })).toBeVisible();
    await axe(page, "about");
  });

  test("a new version is offered quietly, not during a session, and taken by its button", async ({ page, axe }) => {
    await openApp(page, "#/session/new");
    await page.evaluate(() => {
      document.documentElement.dataset.update = "ready";
      window.dispatchEvent(new CustomEvent("cairn:update-ready"));
      window.addEventListener("cairn:apply-update", () => (document.documentElement.dataset.taken = "yes"));
    });
    const update = page.getByRole("banner").getByRole("button", { name: "Update now" });
    await expect(update).toBeVisible();
    await axe(page, "update chip");
    await page.getByRole("textbox", { name: "First name or initials" }).fill("Maya");
    await page.getByRole("button", { name: "Start session" }).click();
    await expect(page.getByRole("timer").first()).toBeVisible();
    await expect(update).toBeHidden();
    await page.goto("#/about");
    await page.getByRole("main").getByRole("button", { name: "Update now" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-taken", "yes");
  });
});

