// Clients: added with a name alone, kept with notes, renamed, archived, removed, and everything taken back.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const title = (page: Page) => page.getByRole("heading", { level: 1 });
const client = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

async function add(page: Page, ...names: string[]): Promise<void> {
  await openApp(page, "#/clients");
  for (const name of names) {
    await page.getByLabel("First name or initials").fill(name);
    await page.getByRole("button", { name: "Add a client" }).click();
    await expect(client(page, name)).toBeVisible();
  }
}

test("a first name is enough, and nothing is asked before saving", async ({ page, axe }) => {
  await openApp(page, "#/clients");
  await axe(page, "clients, empty");
  await page.getByRole("button", { name: "Add a client" }).click();
  await expect(page.getByText("Enter a first name or initials.")).toBeVisible();
  await expect(page.getByLabel("First name or initials")).toBeFocused();
  await axe(page, "clients, error");
  await page.keyboard.type("Zoe");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Ana");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("list", { name: "Clients" }).getByRole("link")).toHaveText(["Ana", "Zoe"]);
  await expect(page.getByText("No session yet").first()).toBeVisible();
  await axe(page, "clients");
});

test("a client's page: notes, about, sessions", async ({ page, axe }) => {
  await add(page, "Ana");
  await client(page, "Ana").click();
  await expect(title(page)).toHaveText("Ana");
  await expect(title(page)).toBeFocused();
  await expect(page).toHaveTitle(/^Ana · /);
  const note = page.getByLabel("New note");
  await note.fill("Likes a pause before she answers");
  await page.getByRole("button", { name: "Add note" }).click();
  const notes = page.getByRole("list", { name: "Notes" });
  await expect(notes.getByRole("listitem")).toHaveCount(1);
  const share = page.getByRole("button", { name: "Share with the client: Likes a pause before she answers" });
  await expect(share).toHaveAttribute("aria-pressed", "false");
  await share.click();
  await expect(share).toHaveAttribute("aria-pressed", "true");

  const change = page.getByRole("button", { name: "Change: Likes a pause before she answers" });
  await change.click();
  await page.getByRole("menuitem", { name: "Edit" }).click();
  await page.getByLabel("Note", { exact: true }).fill("Likes a long pause");
  await axe(page, "client, editing a note");
  await page.getByRole("button", { name: "Save note" }).click();
  await expect(notes).toContainText("Likes a long pause");
  await page.getByRole("button", { name: "Change: Likes a long pause" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(notes).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(notes).toContainText("Likes a long pause");

  const about = page.getByLabel("About Ana");
  await about.fill("Met through the choir");
  await about.blur();
  await note.fill("Half a thou");
  await page.waitForTimeout(400);
  await page.reload();
  await started(page);
  await expect(about).toHaveValue("Met through the choir");
  await expect(note).toHaveValue("Half a thou");
  await axe(page, "client");

  await page.getByRole("link", { name: "Start session" }).click();
  await expect(title(page)).toHaveText("New session");
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(title(page)).toHaveText("Opening");
  await openApp(page, "#/clients");
  await client(page, "Ana").click();
  await expect(page.getByRole("link", { name: "Return to the session" })).toBeVisible();
  await expect(page.getByText("Standard session · 30 minutes · still on")).toBeVisible();
});

test("rename, archive, remove, and every step back", async ({ page, axe }) => {
  await add(page, "Ana", "Bo");
  await client(page, "Ana").click();
  const open = () => page.getByText("Rename, archive or remove").click();
  await open();
  const name = page.getByLabel("First name or initials");
  await name.fill("");
  await page.getByRole("button", { name: "Save name" }).click();
  await expect(page.getByText("Enter a first name or initials.")).toBeVisible();
  await name.fill("Anna");
  await page.getByRole("button", { name: "Save name" }).click();
  await expect(title(page)).toHaveText("Anna");

  await page.getByRole("button", { name: "Archive" }).click();
  await expect(page.getByText("Everything is kept, and out of the way.")).toBeVisible();
  await openApp(page, "#/clients");
  await expect(page.getByRole("list", { name: "Clients", exact: true }).getByRole("link")).toHaveText(["Bo"]);
  await page.getByText("Archived (1)").click();
  await axe(page, "clients with an archived one");
  await client(page, "Anna").click();
  await page.getByRole("button", { name: "Bring back" }).first().click();
  await expect(page.getByText("Everything is kept, and out of the way.")).toHaveCount(0);

  await open();
  await page.getByRole("button", { name: "Remove client" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Remove Anna?" });
  await expect(dialog.getByRole("button", { name: "Keep client" })).toBeFocused();
  await axe(page, "removing a client");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "Remove client" }).click();
  await dialog.getByRole("button", { name: "Remove client" }).click();
  await expect(title(page)).toHaveText("Clients");
  await expect(client(page, "Anna")).toHaveCount(0);
  // The offer to undo the archiving may still be there; the latest one is the last.
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(client(page, "Anna")).toBeVisible();
});

test("an address of nobody is met kindly", async ({ page, axe }) => {
  await openApp(page, "#/clients/nobody");
  await expect(title(page)).toHaveText("This client is not here");
  await axe(page, "no such client");
  await page.getByRole("link", { name: "All clients" }).click();
  await expect(title(page)).toHaveText("Clients");
});

test("Today for a coach: who comes next, what is to round off", async ({ page, axe }) => {
  await add(page, "Ana");
  await openApp(page, "#/");
  await page.getByRole("link", { name: "Start session" }).click();
  await page.getByRole("radio", { name: "Ana" }).check();
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(title(page)).toHaveText("Opening");
  await page.getByRole("navigation", { name: "Session phases" }).getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "End session" }).click();
  await expect(title(page)).toHaveText("After the session");
  await openApp(page, "#/");
  await expect(page.getByRole("heading", { name: "To round off" })).toBeVisible();
  await axe(page, "today with a session to round off");
  await page.getByRole("link", { name: "Ana, today" }).first().click();
  await expect(title(page)).toHaveText("After the session");
  await page.getByLabel("What would I do differently?").fill("Say less");
  await page.getByLabel("What would I do differently?").blur();
  await openApp(page, "#/");
  await expect(page.getByRole("heading", { name: "Last sessions" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "To round off" })).toHaveCount(0);
});

test("clients at 320 pixels: nothing is cut off", async ({ page }) => {
  await add(page, "Wilhelmina-Konstantina Featherstonehaugh");
  await page.setViewportSize({ width: 320, height: 640 });
  await client(page, "Wilhelmina-Konstantina Featherstonehaugh").click();
  for (const place of [null, "#/", "#/clients"]) {
    if (place) await openApp(page, place);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), place ?? "page").toBeLessThanOrEqual(320);
  }
});

test("the Enter that takes a word of an input method adds nothing", async ({ page }) => {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Ana");
  await page.getByLabel("First name or initials").press("Enter");
  await page.getByRole("link", { name: /Ana/ }).first().click();
  const note = page.getByRole("textbox", { name: "New note" });
  await note.fill("Likes tea");
  // As WebKit sends it: composing is over, and only the number tells.
  await note.evaluate((field) => field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", keyCode: 229, bubbles: true, cancelable: true })));
  await expect(note).toHaveValue("Likes tea");
  await note.press("Enter");
  await expect(note).toHaveValue("");
});

test("a list of many is there at once, and whoever comes back finds the row that was left", async ({ page }) => {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").focus();
  const names = Array.from({ length: 90 }, (_, n) => `Client ${String(n + 1).padStart(2, "0")}`);
  for (const name of names) {
    await page.keyboard.insertText(name);
    await page.keyboard.press("Enter");
  }
  const rows = page.getByRole("list", { name: "Clients" }).getByRole("link");
  await expect(rows).toHaveText(names);
  await page.goto("./#/about");
  await page.reload();
  await started(page);
  await page.getByRole("link", { name: "Clients" }).click();
  await expect(rows).toHaveText(names);

  await client(page, "Client 80").scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  expect(top).toBeGreaterThan(0);
  await client(page, "Client 80").click();
  await expect(title(page)).toHaveText("Client 80");
  await page.goBack();
  await expect(title(page)).toHaveText("Clients");
  await expect(client(page, "Client 80")).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(top);
});
