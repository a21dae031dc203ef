// What cannot be read: it is kept, said wherever the person is, and never taken for a device without anybody's words.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";
import { go, sample } from "./places";

const PLACE = "This is kept, and cannot be read";

type Copy = "readable" | "durable";

/** Damages every record whose key the pattern matches, in the given copies; returns how many there are. */
async function damage(page: Page, database: string, pattern: RegExp, copies: Copy[]): Promise<number> {
  return page.evaluate(
    async ({ database, pattern, copies }) => {
      const keys = Object.keys(localStorage).filter((key) => new RegExp(pattern).test(key));
      if (copies.includes("durable")) {
        const db = await new Promise<IDBDatabase>((resolve) => {
          const request = indexedDB.open(database);
          request.onsuccess = () => resolve(request.result);
        });
        const transaction = db.transaction("texts", "readwrite");
        for (const key of keys) transaction.objectStore("texts").put(`{ torn twin of ${key}`, key);
        await new Promise((resolve) => (transaction.oncomplete = resolve));
        db.close();
      }
      if (copies.includes("readable")) for (const key of keys) localStorage.setItem(key, `{ torn ${key}`);
      return keys.length;
    },
    { database, pattern: pattern.source, copies },
  );
}

/** The heading of a place, once it stands still. */
async function heading(page: Page, place: string): Promise<string> {
  await go(page, place);
  await expect(page.locator("main [aria-busy]")).toHaveCount(0);
  return (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
}

test("the place of a damaged record says that it is kept, and one whole copy is enough", async ({ page, axe, isMobile }) => {
  test.skip(isMobile, "the same program serves every screen size");
  test.setTimeout(400_000);
  const all = await sample(page);
  const stored = await page.evaluate(() => Object.keys(localStorage).map((key) => key.split(":")[3]).filter(Boolean));
  const places = all.filter((place) => !/^#\/(settings|present\/(fill|thanks))/.test(place) && place.split("/").some((part) => stored.includes(part)));
  const whole: string[] = [];
  for (const place of places) whole.push(await heading(page, place));
  await expect(page.getByRole("status").filter({ hasText: /Saving/ })).toHaveCount(0);

  const wrong: string[] = [];
  let looked = 0;
  const records = /^cairn-sample:r:(?!settings)/;
  for (const copies of [["readable"], ["durable"], ["readable", "durable"]] as Copy[][]) {
    await openApp(page, "#/about");
    expect(await damage(page, "cairn-sample", records, copies)).toBeGreaterThan(20);
    await page.reload();
    await started(page);
    for (const [n, place] of places.entries()) {
      const found = await heading(page, place);
      looked += 1;
      if (found !== (copies.length === 2 ? PLACE : whole[n])) wrong.push(`${place}, ${copies.join(" and ")} damaged: ${found}`);
    }
  }
  console.log(`damaged: ${places.length} places of records × readable, durable, both copies = ${looked}: ${wrong.length} wrong`);
  expect(wrong).toEqual([]);

  await expect(page.getByText(/Why: damaged/)).toBeVisible();
  await axe(page, "place of a damaged record");
  await go(page, "#/");
  const notice = page.getByRole("link", { name: "See it on Your data" });
  await expect(notice).toBeVisible();
  await axe(page, "notice of what cannot be read");
  await page.reload();
  await started(page);
  await expect(notice).toBeVisible();
});

test("where nothing at all can be read, nobody is greeted as new", async ({ page, axe }) => {
  await openApp(page, "#/session/new");
  await page.getByLabel("First name or initials").fill("Ana");
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
  await openApp(page, "#/about");
  const records = await damage(page, "cairn", /^cairn:r:/, ["readable", "durable"]);
  expect(records).toBeGreaterThan(2);
  await page.addInitScript(() => {
    // What the shell shows before the program is there.
    addEventListener("DOMContentLoaded", () => Object.assign(window, { __returning: document.documentElement.hasAttribute("data-returning") }));
  });
  await page.goto("./#/");
  await page.reload();
  await started(page);
  expect(await page.evaluate(() => (window as unknown as { __returning: boolean }).__returning)).toBe(true);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What is here cannot be read");
  await expect(page.getByText(`(${records} records)`)).toBeVisible();
  await expect(page.getByText("Saved on this device")).toHaveCount(0);
  await axe(page, "nothing can be read");

  await page.getByRole("link", { name: "See what is kept" }).click();
  await expect(page.getByRole("heading", { name: "Set aside" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Restore from a backup" })).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: "Begin anew" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Welcome");
  await page.getByRole("link", { name: "I coach others" }).click();
  await page.getByRole("textbox").first().fill("Ben");
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(page.getByText("Some of what you wrote cannot be read")).toBeVisible();
  expect(await page.evaluate(() => Object.values(localStorage).filter((text) => text.startsWith("{ torn")).length)).toBeGreaterThanOrEqual(records);
});
