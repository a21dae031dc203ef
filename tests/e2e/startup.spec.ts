// Start-up faults and crashes: each shows a plain page that says what happened and saves the data, without the program.
import { readFileSync } from "node:fs";
import type { Page, Route } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";

type Answer = (route: Route) => Promise<void>;

const missing: Answer = (route) => route.fulfill({ status: 404, body: "Not found", contentType: "text/plain" });
const htmlInstead: Answer = (route) => route.fulfill({ body: "<!doctype html><p>Welcome</p>", contentType: "text/html" });
const corrupt: Answer = async (route) => {
  const response = await route.fetch();
  const body = await response.body();
  const middle = body.length >> 1;
  body.fill(0xff, middle, middle + 64);
  await route.fulfill({ response, body });
};
const cutOff: Answer = async (route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.body()).subarray(0, 4096) });
};
const refused: Answer = (route) => route.abort("blockedbyclient");

const PROGRAM = "**/*_bg.wasm";
const LOADER = /program-[0-9a-f]+\/cairn\.js$/;
const FAULTS: [string, string | RegExp, Answer, string][] = [
  ["the program missing", PROGRAM, missing, "missing"],
  ["the program answered with a page", PROGRAM, htmlInstead, "damaged"],
  ["the program corrupt", PROGRAM, corrupt, "damaged"],
  ["the program cut off", PROGRAM, cutOff, "damaged"],
  ["the program blocked", PROGRAM, refused, "missing"],
  ["its script missing", LOADER, missing, "missing"],
  ["its script of a wrong type", LOADER, htmlInstead, "missing"],
  ["its script blocked", LOADER, refused, "missing"],
];

test.describe("cannot start:", () => {
  // The browser itself reports what could not be loaded, on the console.
  test.use({ tolerated: /Failed to load resource|Failed to load module script|dynamically imported module/ });

  for (const [fault, what, answer, kind] of FAULTS) {
    test(`${fault}: said within a second, and the data saved`, async ({ page, axe }) => {
      await seed(page);
      await page.route(what, answer);
      await page.goto("./", { waitUntil: "load" });
      await expect(page.locator(".fault")).toHaveAttribute("data-fault", kind, { timeout: 1000 });
      await expect(page.getByRole("heading", { level: 1, name: "Cairn cannot start" })).toBeFocused();
      await axe(page, fault);
      await expectSaved(page);

      await page.unroute(what);
      await page.getByRole("button", { name: "Reload" }).click();
      await started(page);
    });
  }

  test("no WebAssembly", async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "WebAssembly"));
    await page.goto("./");
    await expect(page.locator(".fault")).toHaveAttribute("data-fault", "old", { timeout: 1000 });
  });

  test("a browser older than the program", async ({ page }) => {
    await page.addInitScript(() => (WebAssembly.validate = () => false));
    await page.goto("./");
    await expect(page.locator(".fault")).toHaveAttribute("data-fault", "old", { timeout: 1000 });
  });

  test("WebAssembly forbidden by a policy", async ({ page }) => {
    await page.addInitScript(() => {
      WebAssembly.compileStreaming = () => Promise.reject(new WebAssembly.CompileError("blocked by Content Security Policy"));
    });
    await page.goto("./");
    await expect(page.locator(".fault")).toHaveAttribute("data-fault", "blocked", { timeout: 1000 });
  });
});

test("a host that does not know the program's type: Cairn starts all the same", async ({ page }) => {
  await page.route(PROGRAM, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "application/octet-stream" } });
  });
  await openApp(page);
  await expect(page.locator(".fault")).toHaveCount(0);
});

test.describe("a later part of the program that does not arrive:", () => {
  // The service worker would bring the part by itself.
  test.use({ serviceWorkers: "block", tolerated: /Failed to load resource|Failed to fetch|CompileError|WebAssembly|serviceWorker/i });

  for (const [fault, answer] of [["missing", missing], ["answered with a page", htmlInstead], ["cut off", cutOff], ["blocked", refused]] as const) {
    test(`${fault}: said, and another try brings it`, async ({ page, axe }) => {
      const part = "**/split_*.wasm";
      await page.route(part, answer);
      await openApp(page);
      await page.goto("./#/library");
      await expect(page.getByRole("heading", { level: 1, name: "This page did not arrive" })).toBeFocused();
      await axe(page, fault);
      await page.unroute(part);
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Library" })).toBeVisible();
      await expect(page.locator(".fault")).toHaveCount(0);
    });

    test(`${fault}, on the way in: said beside the words, and the button brings it and starts`, async ({ page, axe }) => {
      const part = "**/split_*.wasm";
      await page.route(part, answer);
      await openApp(page);
      await page.getByRole("link", { name: "I coach others" }).click();
      await page.getByRole("textbox", { name: "First name or initials" }).fill("Maya");
      await expect(page.getByRole("status").filter({ hasText: "did not arrive" })).toBeVisible();
      await axe(page, `${fault}, on the way in`);
      await page.unroute(part);
      await page.getByRole("button", { name: "Start session" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Opening" })).toBeVisible();
      await expect(page.locator(".fault")).toHaveCount(0);
    });
  }
});

test("a program that never answers: said after eight seconds, and Cairn opens when it does", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(PROGRAM, async (route) => {
    await held;
    await route.continue();
  });
  await seed(page);
  await page.goto("./");
  await page.waitForTimeout(6000);
  await expect(page.locator(".fault")).toHaveCount(0);
  await expect(page.locator(".fault")).toHaveAttribute("data-fault", "slow", { timeout: 3500 });
  await expectSaved(page);
  release();
  await started(page);
  await expect(page.locator(".fault")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a crash: the page, with the text that was on the screen in the file", async ({ page, axe }) => {
  await seed(page);
  await openApp(page);
  await page.evaluate(() => {
    const label = document.createElement("label");
    const field = document.createElement("textarea");
    field.value = "Words not kept yet";
    label.append("Insight", field);
    document.body.append(label);
    window.dispatchEvent(new CustomEvent("cairn:panic", { detail: "panicked at src/planted.rs:1" }));
  });
  await expect(page.getByRole("heading", { level: 1, name: "Cairn has stopped" })).toBeFocused();
  await expect(page.locator("#app")).toHaveCount(0);
  expect(await page.evaluate(() => (window as { __cairn?: { stopped: boolean } }).__cairn?.stopped)).toBe(true);
  await axe(page, "crash page");
  const file = await expectSaved(page);
  expect(file.detail).toContain("src/planted.rs");
  expect(file.unsaved_text).toContainEqual({ label: "Insight", text: "Words not kept yet" });
  await page.getByRole("button", { name: "Reload" }).click();
  await started(page);
});

test("two crashes within a minute: the next start is a safe one", async ({ page, axe }) => {
  for (const _ of [1, 2]) {
    await openApp(page, "#/clients");
    await crash(page);
    await page.reload();
  }
  await expect(page.locator(".fault")).toHaveAttribute("data-fault", "twice");
  await expect(page.locator("html[data-started]")).toHaveCount(0);
  await axe(page, "safe start");
  await expectSaved(page);
  await page.getByRole("button", { name: "Start Cairn" }).click();
  await started(page);
  expect(page.url()).not.toContain("#/clients");
});

test("two crashes far apart are two single ones", async ({ page }) => {
  await page.clock.install();
  await openApp(page);
  await crash(page);
  await page.clock.fastForward(90_000);
  await openApp(page);
  await page.reload();
  await started(page);
  await crash(page);
  await page.reload();
  await started(page);
});

test("the rescue page saves everything on its own", async ({ page, axe }) => {
  await page.goto("./rescue.html");
  await seedNow(page);
  await axe(page, "rescue page");
  await expectSaved(page);
});

async function crash(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new CustomEvent("cairn:panic", { detail: "planted" })));
  await expect(page.locator(".fault")).toHaveAttribute("data-fault", "panic");
}

/** Puts records into localStorage and a database of this origin, on a page that starts nothing. */
async function seed(page: Page): Promise<void> {
  await page.goto("./rescue.html");
  await seedNow(page);
}

async function seedNow(page: Page): Promise<void> {
  await page.evaluate(async () => {
    localStorage.setItem("cairn:x:kept", "{not even JSON ’ 🪨");
    localStorage.setItem("somebody:else", "not ours");
    for (const name of ["cairn-test", "others"]) {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 3);
        opening.onupgradeneeded = () => {
          const store = opening.result.createObjectStore("records");
          store.put({ text: "kept twice", bytes: new Uint8Array([1, 2, 255]), at: new Date(0) }, ["client", 1]);
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      });
    }
  });
}

/** Taps Save my data and checks what the file holds against what `seed` put there. */
async function expectSaved(page: Page): Promise<Record<string, unknown>> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save my data" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^cairn-rescue-\d{4}-\d\d-\d\d-\d\d-\d\d\.json$/);
  await expect(page.getByRole("status")).toContainText("Saved to your downloads");
  const text = readFileSync(await download.path(), "utf8");
  expect(text).not.toContain("not ours");
  const file = JSON.parse(text);
  expect(file.format).toBe("cairn-rescue");
  expect(file.problems).toEqual([]);
  if (await page.evaluate(() => localStorage.getItem("cairn:x:kept") !== null)) {
    expect(file.localStorage["cairn:x:kept"]).toBe("{not even JSON ’ 🪨");
    expect(file.indexedDB.find(({ name }: { name: string }) => name === "cairn-test")).toEqual({
      name: "cairn-test",
      version: 3,
      stores: {
        records: [
          {
            key: ["client", 1],
            value: {
              text: "kept twice",
              bytes: { $type: "bytes", base64: "AQL/" },
              at: { $type: "date", iso: "1970-01-01T00:00:00.000Z" },
            },
          },
        ],
      },
    });
  }
  return file;
}
