// Your data: a backup out, a look into a file, a restore by merging and replacing with its undo, and deleting everything.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, openApp, readyOffline, started, test } from "./fixtures";

interface Entry {
  hlc: string;
  d: Record<string, unknown>;
}
interface Backup {
  counts: Record<string, number>;
  records: Record<string, Entry[]>;
}

const golden = readFileSync(new URL("../fixtures/backup/v1.json", import.meta.url));
const goldenFile = { name: "cairn-backup-2026-01-05.json", mimeType: "application/json", buffer: golden };

async function addClient(page: Page, name: string): Promise<void> {
  await openApp(page, "#/clients");
  const field = page.getByLabel("First name or initials");
  if (!(await field.isVisible())) await page.getByRole("button", { name: "Add a client" }).first().click();
  await field.fill(name);
  await field.press("Enter");
  await expect(page.getByText(name).first()).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
}

async function choose(page: Page, button: string, file: Parameters<Awaited<ReturnType<Page["waitForEvent"]>>["setFiles"]>[0]) {
  const picker = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button }).click();
  await (await picker).setFiles(file);
}

async function download(page: Page): Promise<Backup> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download a backup" }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^cairn-backup-\d{4}-\d\d-\d\d-\d{4}\.json$/);
  await expect(page.getByText("It was read back and holds")).toBeVisible();
  return JSON.parse(readFileSync(await file.path(), "utf8"));
}

const clients = async (page: Page) => (await download(page)).records.client.map(({ d }) => d.name);

test("a backup goes out, says what it holds, and is noted", async ({ page, axe }) => {
  await openApp(page, "#/data");
  await expect(page.getByRole("heading", { level: 1, name: "Your data" })).toBeVisible();
  await expect(page).toHaveTitle("Your data · Cairn");
  await expect(page.getByText("Nothing to back up yet")).toBeVisible();
  await axe(page, "your data, empty");

  await addClient(page, "Maya");
  await page.goto("./#/data");
  await expect(page.getByText("It would hold 1 record.")).toBeVisible();
  const backup = await download(page);
  expect(backup.counts.client).toBe(1);
  expect(backup.records.client[0].d.name).toBe("Maya");
  await expect(page.getByText("It was read back and holds 1 client.")).toBeVisible();
  await expect(page.getByText("Up to date")).toBeVisible();
  await expect(page.getByText(/The last backup was saved today at \d\d:\d\d\. Nothing has changed since\./)).toBeVisible();
  await axe(page, "your data, backed up");
});

test("a look into a file changes nothing", async ({ page, axe }) => {
  await openApp(page, "#/data");
  await choose(page, "Check a backup file", goldenFile);
  await expect(page.getByRole("heading", { name: "This backup is whole" })).toBeFocused();
  await expect(page.getByText("It holds 1 format of your own, 2 clients, 1 vision")).toBeVisible();
  await expect(page.getByText("Nothing on this device has changed.")).toBeVisible();
  await axe(page, "a file checked");
  await page.getByRole("button", { name: "Close" }).click();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cairn:r:")))).toEqual([]);

  const torn = { ...goldenFile, buffer: golden.subarray(0, 5000) };
  const other = { name: "x.json", mimeType: "application/json", buffer: Buffer.from('{"type":"excalidraw","elements":[]}') };
  const changed = { ...goldenFile, buffer: Buffer.from(golden.toString().replace("Evenings", "Mornings")) };
  for (const [file, why] of [
    [torn, "ends in the middle"],
    [other, "made by another app"],
    [changed, "its checksum does not match"],
  ] as const) {
    await choose(page, "Check a backup file", file);
    await expect(page.getByRole("alert")).toContainText(why);
    await expect(page.getByRole("alert")).toContainText("Nothing on this device has changed.");
  }
  await axe(page, "a file refused");
});

test("an empty device takes a backup in, and Undo takes it out again", async ({ page, axe }) => {
  await openApp(page, "#/data");
  await choose(page, "Restore from a backup", goldenFile);
  await expect(page.getByRole("heading", { name: "Before anything changes" })).toBeFocused();
  await expect(page.getByRole("radio", { name: "Merge with what is here" })).toBeChecked();
  await expect(page.getByText("2 new").first()).toBeVisible();
  await axe(page, "before a restore");
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Restored" })).toBeFocused();
  await expect(page.getByText("15 records came in.")).toBeVisible();
  await axe(page, "after a restore");
  await expect(page.getByText("1 text could not be read")).toBeVisible();

  // It is really there, in both copies, and after a reload.
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
  await page.reload();
  await started(page);
  expect(await clients(page)).toEqual(["Ada ’s 🌿 שלום", "You"]);

  // The same file again has nothing to add.
  await choose(page, "Restore from a backup", goldenFile);
  await page.getByRole("radio", { name: "Merge with what is here" }).check();
  await expect(page.getByText("Everything in this file is here already")).toBeVisible();
  await expect(page.getByRole("button", { name: "Merge", exact: true })).toHaveCount(0);
});

test("replacing asks, keeps a copy, and can be undone in one step", async ({ page, axe }) => {
  await addClient(page, "Maya");
  await page.goto("./#/data");
  await choose(page, "Restore from a backup", goldenFile);
  await page.getByRole("radio", { name: "Replace what is here" }).check();
  await expect(page.getByText("1 going away")).toBeVisible();
  await page.getByRole("button", { name: "Replace", exact: true }).click();
  const question = page.getByRole("alertdialog");
  await expect(question).toContainText("1 record that the file does not hold will go away");
  await axe(page, "before replacing");
  await expect(question.getByRole("button", { name: "Keep what is here" })).toBeFocused();
  await question.getByRole("button", { name: "Replace what is here" }).click();
  await expect(page.getByRole("heading", { name: "Restored" })).toBeFocused();
  await page.getByRole("button", { name: "Undo the restore" }).click();
  expect(await clients(page)).toEqual(["Maya"]);

  // The copy from before is there to be restored too.
  await page.getByText("Copies from before a restore").click();
  await page.getByRole("button", { name: /^Restore the copy kept today at/ }).click();
  await expect(page.getByText("Everything in this file is here already")).toBeVisible();
});

test("what the rescue page saves can be restored", async ({ page }) => {
  await addClient(page, "Maya");
  await page.goto("./rescue.html");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save my data" }).click();
  const rescued = readFileSync(await (await waiting).path());
  await page.evaluate(() => localStorage.clear());
  await page.evaluate(() => new Promise((resolve) => (indexedDB.deleteDatabase("cairn").onsuccess = resolve)));
  await openApp(page, "#/data");
  await choose(page, "Restore from a backup", { name: "cairn-rescue.json", mimeType: "application/json", buffer: rescued });
  await page.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Restored" })).toBeFocused();
  expect(await clients(page)).toEqual(["Maya"]);
});

test.describe("with every file kept", () => {
  test.use({ serviceWorkers: "allow" });
  test("deleting everything really does", async ({ page, context, axe }) => {
    await addClient(page, "Maya");
    await page.evaluate(() => localStorage.setItem("another-app", "its own"));
    await readyOffline(page);
    const second = await context.newPage();
    await openApp(second, "#/clients");
    await expect(second.getByText("Maya").first()).toBeVisible();

    await page.goto("./#/data");
    await page.getByRole("button", { name: "Delete everything on this device" }).click();
    const question = page.getByRole("alertdialog");
    await expect(question).toContainText("That is 1 client.");
    await expect(question).toContainText("You have no backup of it.");
    await axe(page, "before deleting everything");
    await expect(question.getByRole("button", { name: "Keep everything" })).toBeFocused();
    await question.getByRole("button", { name: "Keep everything" }).click();
    await expect(question).toBeHidden();

    await page.getByRole("button", { name: "Delete everything on this device" }).click();
    await question.getByRole("button", { name: "Delete everything" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welcome");
    await expect(page).toHaveURL(/#\/welcome$/);
    for (const tab of [page, second]) {
      await started(tab);
      await expect(tab.getByText("Maya")).toHaveCount(0);
    }
    const left = await page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open("cairn");
        opening.onsuccess = () => resolve(opening.result);
      });
      const count = (name: string) =>
        new Promise<number>((resolve) => {
          const counting = database.transaction(name).objectStore(name).count();
          counting.onsuccess = () => resolve(counting.result);
        });
      return {
        keys: Object.keys(localStorage).filter((key) => key !== "cairn:device"),
        texts: (await count("texts")) + (await count("history")) + (await count("snapshots")),
      };
    });
    expect(left).toEqual({ keys: ["another-app"], texts: 0 });
  });
});

test("the sample is no part of Your data", async ({ page, axe }) => {
  await openApp(page, "#/welcome/sample");
  await expect(page.getByText("Sample data")).toBeVisible();
  await page.goto("./#/data");
  await expect(page.getByText("You are looking at the sample")).toBeVisible();
  await expect(page.getByRole("button", { name: "Download a backup" })).toHaveCount(0);
  await axe(page, "your data, sample");
});

test("the sample that one tab removes is open in no other, and nothing of it is written again", async ({ page, context }) => {
  await openApp(page, "#/welcome/sample");
  await expect(page.getByText("Sample data")).toBeVisible();
  const client = await page.evaluate(() => Object.keys(localStorage).find((key) => key.startsWith("cairn-sample:r:client:"))!.split(":")[3]);
  const other = await context.newPage();
  await openApp(other, `#/clients/${client}`);
  await expect(other.getByText("Sample data")).toBeVisible();
  await other.evaluate(() => Object.assign(window, { __before: true }));
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await other.waitForFunction(() => !("__before" in window));
  await expect(other.getByRole("heading", { level: 1 })).not.toBeEmpty();
  await expect(other.getByText("Sample data")).toHaveCount(0);
  // Its name of this browser is no record.
  const left = () => other.evaluate(() => Object.keys(localStorage).filter((key) => /^cairn-sample:[rd]:/.test(key)));
  expect(await left()).toEqual([]);
});
