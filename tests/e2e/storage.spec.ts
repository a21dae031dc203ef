// What a person sees when the browser refuses to keep things, and that nothing is lost by it.
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

const ALERT = "Cairn could not save everything";

async function liveSession(page: Page): Promise<void> {
  await openApp(page, "#/session/new");
  await page.getByLabel("First name or initials").fill("Ana");
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Opening");
}

async function capture(page: Page, line: string): Promise<void> {
  await page.getByRole("textbox", { name: "Capture" }).fill(line);
  await page.getByRole("textbox", { name: "Capture" }).press("Enter");
  await expect(page.getByRole("list", { name: "Lines of this phase" })).toContainText(line);
}

/** From now on the browser refuses writes, as a full localStorage does; returns what lets them through again. */
async function refuse(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const original = Storage.prototype.setItem;
    Object.assign(window, { __heal: () => (Storage.prototype.setItem = original) });
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  return () => page.evaluate(() => (window as unknown as { __heal: () => void }).__heal());
}

/** How many texts of localStorage have these words. */
async function readable(page: Page, words: string): Promise<number> {
  return page.evaluate((words) => Object.values(localStorage).filter((text) => text.includes(words)).length, words);
}

/** In the page, before it starts: asking for these stores throws, as where site data is switched off. */
function block(stores: string[]): void {
  for (const store of stores) {
    Object.defineProperty(window, store, {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    });
  }
}

test("a full localStorage is said, and the durable copy keeps every word", async ({ page, axe }) => {
  await liveSession(page);
  await capture(page, "before");
  await refuse(page);
  await capture(page, "while it is full");
  await expect(page.getByRole("alert").filter({ hasText: ALERT })).toBeVisible();
  await expect(page.getByRole("link", { name: "Download a backup" })).toBeVisible();
  await axe(page, "storage refused");

  // The page goes away without ever having been able to write to localStorage.
  await page.waitForTimeout(500);
  expect(await readable(page, "while it is full")).toBe(0);
  await page.reload();
  await started(page);
  await expect(page.getByRole("list", { name: "Lines of this phase" })).toContainText("while it is full");
  await expect.poll(() => readable(page, "while it is full")).toBe(1);
});

test("the alert goes when storage works again", async ({ page }) => {
  await liveSession(page);
  const heal = await refuse(page);
  await capture(page, "one");
  await expect(page.getByRole("alert").filter({ hasText: ALERT })).toBeVisible();
  await heal();
  await capture(page, "two");
  await expect(page.getByRole("alert").filter({ hasText: ALERT })).toBeHidden();
  const kept = await page.evaluate(() => Object.values(localStorage).filter((text) => /"text":"(one|two)"/.test(text)).length);
  expect(kept).toBe(2);
});

test("what cannot be read is kept, counted and offered as it is", async ({ page }) => {
  await liveSession(page);
  await page.evaluate(() => localStorage.setItem("cairn:r:client:broken", "{ half a rec"));
  await openApp(page, "#/data");
  await page.reload();
  await started(page);
  await expect(page.getByText("{ half a rec").or(page.getByText("could not be read")).first()).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("cairn:r:client:broken"))).toBe("{ half a rec");
});

test("an emptied localStorage comes back from the durable copy", async ({ page }) => {
  await liveSession(page);
  await capture(page, "still here");
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await started(page);
  await expect(page.getByRole("list", { name: "Lines of this phase" })).toContainText("still here");
});

test("where localStorage is blocked the durable copy serves, and it is said", async ({ page, context, axe }) => {
  await liveSession(page);
  await capture(page, "from before");
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
  const blocked = await context.newPage();
  await blocked.addInitScript(block, ["localStorage"]);
  await blocked.goto(page.url());
  await started(blocked);
  const lines = blocked.getByRole("list", { name: "Lines of this phase" });
  await expect(lines).toContainText("from before");
  await capture(blocked, "all the same");
  await expect(blocked.getByRole("alert").filter({ hasText: ALERT })).toBeVisible();
  await axe(blocked, "localStorage blocked");

  await blocked.waitForTimeout(500);
  await blocked.reload();
  await started(blocked);
  await expect(lines).toContainText("all the same");
});

test("where nothing can be kept, the app starts and says so for as long as it is open", async ({ page, axe }) => {
  await page.addInitScript(block, ["localStorage", "indexedDB"]);
  await openApp(page, "#/session/new");
  const alert = page.getByRole("alert").filter({ hasText: "This browser keeps nothing for this page" });
  await expect(alert).toBeVisible();
  await axe(page, "nothing can be kept");
  await page.getByLabel("First name or initials").fill("Ana");
  await page.getByRole("button", { name: "Start session" }).click();
  await capture(page, "on this screen only");
  await expect(alert).toBeVisible();
});

test("a durable copy that takes a save and drops it is not called saved", async ({ page }) => {
  await liveSession(page);
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
  await page.evaluate(() => {
    IDBTransaction.prototype.commit = () => {};
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      const request = put.apply(this, given);
      const transaction = this.transaction as IDBTransaction & { open?: number };
      transaction.open = (transaction.open ?? 0) + 1;
      request.addEventListener("success", () => {
        transaction.open! -= 1;
        if (transaction.open === 0) transaction.abort();
      });
      return request;
    };
  });
  await capture(page, "not durable");
  await expect(page.getByRole("alert").filter({ hasText: ALERT })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Not saved safely yet" })).toBeVisible();
});

test("what two tabs write about the same thing is in both tabs' keeping", async ({ page, context }) => {
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Ana");
  await page.getByLabel("First name or initials").press("Enter");
  await page.getByRole("link", { name: /Ana/ }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ana");
  const other = await context.newPage();
  await other.goto(page.url());
  await started(other);
  const about = (tab: Page) => tab.getByRole("textbox", { name: "About" });
  await about(other).fill("Sleeps late");
  await other.waitForTimeout(500);
  await about(page).fill("Walks in the mornings");
  await about(page).blur();
  await other.waitForTimeout(500);
  await about(other).focus();
  await about(other).blur();
  await expect.poll(() => readable(page, "Sleeps late")).toBeGreaterThan(0);
  await expect.poll(() => readable(page, "Walks in the mornings")).toBe(1);
  for (const tab of [page, other]) {
    await tab.goto("./#/data");
    await expect(tab.getByText("could not be read, or lost to another version")).toBeVisible();
  }
});

test("replacing asks again when no copy of what is here could be kept", async ({ page, axe }) => {
  await liveSession(page);
  await page.evaluate(() => {
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (stores, ...given) {
      if ([stores].flat().includes("snapshots")) throw new DOMException("full", "QuotaExceededError");
      return original.call(this, stores, ...given);
    };
  });
  await page.goto("./#/data");
  const picker = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Restore from a backup" }).click();
  await (await picker).setFiles(fileURLToPath(new URL("../fixtures/backup/v1.json", import.meta.url)));
  await page.getByRole("radio", { name: "Replace what is here" }).check();
  await page.getByRole("button", { name: "Replace", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Replace what is here" }).click();
  const question = page.getByRole("alertdialog", { name: "Replace without a copy?" });
  await expect(question).toContainText("could not keep a copy of what is here now. Nothing has changed yet.");
  await axe(page, "no copy could be kept");
  await question.getByRole("button", { name: "Keep what is here" }).click();
  expect(await readable(page, '"name":"Ana"')).toBe(1);
  await page.getByRole("button", { name: "Replace", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Replace what is here" }).click();
  await question.getByRole("button", { name: "Replace without a copy" }).click();
  await expect(page.getByRole("heading", { name: "Restored" })).toBeFocused();
  expect(await readable(page, '"name":"Ana"')).toBe(0);
});

test("two tabs: an edit in one is in the other at once", async ({ page, context }) => {
  await liveSession(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await started(other);
  await capture(page, "from the first tab");
  await expect(other.getByRole("list", { name: "Lines of this phase" })).toContainText("from the first tab");
});

test("the alert about a full store outlives a reload, and Your data says how full it is", async ({ page }) => {
  await liveSession(page);
  await capture(page, "before");
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
  // Another page of this address takes all there is.
  await page.evaluate(() => {
    for (let size = 1_000_000; size > 0; size = Math.floor(size / 2)) {
      try {
        for (let n = 0; n < 10; n += 1) localStorage.setItem(`other-${size}-${n}`, "x".repeat(size));
      } catch {
        // The next smaller piece may fit.
      }
    }
  });
  const alert = page.getByRole("alert").filter({ hasText: ALERT });
  await capture(page, "while it is full");
  await expect(alert).toBeVisible();
  await page.waitForTimeout(500);
  for (let reload = 0; reload < 2; reload += 1) {
    await page.reload();
    await started(page);
    await expect(page.getByRole("list", { name: "Lines of this phase" })).toContainText("while it is full");
    await expect(alert).toBeVisible();
    expect(await readable(page, "while it is full")).toBe(0);
  }
  await page.goto("./#/data");
  await expect(page.getByText("This browser takes no more here.")).toContainText(/Other pages of this address take (9\d|100) %/);
  await expect(page.getByText("Saved on this device")).toHaveCount(0);

  await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("other-")).forEach((key) => localStorage.removeItem(key)));
  await expect(alert).toBeHidden();
  await expect.poll(() => readable(page, "while it is full")).toBe(1);
});

test("no key of another program on this address stops the saving", async ({ page, context }) => {
  await liveSession(page);
  const other = await context.newPage();
  await other.goto("./rescue.html");
  for (const word of ["erasing", "erased"]) {
    await page.evaluate(() => Object.assign(window, { __same: true }));
    await other.evaluate((word) => [word, `cairn:${word}`].forEach((key) => localStorage.setItem(key, "1")), word);
    await page.waitForTimeout(300);
    await capture(page, `${word}, and still saving`);
    await expect.poll(() => readable(page, `${word}, and still saving`)).toBe(1);
    expect(await page.evaluate(() => "__same" in window)).toBe(true);
  }
});

test("a page that comes back from the browser's cache reads everything again, and writes nothing before", async ({ page, context }) => {
  // What another tab writes while this one is in the cache does not reach it.
  await page.addInitScript(() => {
    window.addEventListener("storage", (event) => event.stopImmediatePropagation());
    Object.defineProperty(BroadcastChannel.prototype, "onmessage", { set: () => {} });
  });
  await openApp(page, "#/clients");
  await page.getByLabel("First name or initials").fill("Ana");
  await page.getByLabel("First name or initials").press("Enter");
  await page.getByRole("link", { name: /Ana/ }).first().click();
  const about = page.getByRole("textbox", { name: "About" });
  await about.fill("Walks in the mornings");
  await about.blur();
  await expect.poll(() => readable(page, "Walks in the mornings")).toBe(1);
  const other = await context.newPage();
  await openApp(other, new URL(page.url()).hash);
  await other.getByRole("textbox", { name: "About" }).fill("Sleeps late");
  await other.getByRole("textbox", { name: "About" }).blur();
  await expect.poll(() => readable(page, "Sleeps late")).toBe(1);
  await expect(about).toHaveValue("Walks in the mornings");
  await page.evaluate(() => Object.assign(window, { __cached: true }));
  const written = await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    const field = document.querySelector("main textarea") as HTMLTextAreaElement;
    field.focus();
    field.value = "Walks a lot";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    field.blur();
    return Object.values(localStorage).filter((text) => text.includes("Walks a lot")).length;
  });
  expect(written).toBe(0);
  await page.waitForFunction(() => !("__cached" in window));
  await started(page);
  await expect(about).toHaveValue("Sleeps late");
  expect(await readable(page, "Walks a lot")).toBe(0);
});

test("a durable copy that is emptied under the open page is filled again before anything is called saved", async ({ page, context }) => {
  await liveSession(page);
  await capture(page, "before");
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes: "indexeddb" });
  await capture(page, "after");
  await expect(page.getByRole("alert").filter({ hasText: ALERT })).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: ALERT })).toBeHidden();
  await expect(page.getByRole("status").filter({ hasText: "Saved on this device" })).toBeVisible();
  const [durable, here] = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("cairn");
      opening.onsuccess = () => resolve(opening.result);
    });
    const keys = database.transaction("texts").objectStore("texts").getAllKeys();
    const durable = await new Promise<string[]>((resolve) => (keys.onsuccess = () => resolve(keys.result as string[])));
    database.close();
    return [durable, Object.keys(localStorage)].map((keys) => keys.filter((key) => key.startsWith("cairn:r:")).sort());
  });
  expect(durable).toEqual(here);
  expect(durable.length).toBeGreaterThan(2);
});
