// Offline after one visit, under any path; a new version waits for the person, and half a deployment is refused.
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { Page } from "@playwright/test";
import { writePrecache } from "../../tools/precache.mjs";
import { serve } from "../../tools/serve.mjs";
import { expect, openApp, readyOffline, started, test as base } from "./fixtures";

const DIST = join(import.meta.dirname, "../../dist");

/** A host of one test's own, whose deployment can be changed and which can be switched off. */
const test = base.extend<{ host: Awaited<ReturnType<typeof serve>> & { folder: string; release: (mark: string) => void } }>({
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "cairn-dist-"));
    cpSync(DIST, folder, { recursive: true });
    const host = await serve({ dir: folder, base: "/some/where/" });
    const release = (mark: string) => {
      const page = join(folder, "index.html");
      writeFileSync(page, readFileSync(page, "utf8").replace(/<html( data-test-version=\S+)?/, `<html data-test-version=${mark}`));
      writePrecache(folder);
    };
    await use({ ...host, folder, release });
    await host.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ host }, use) => use(host.url),
});

test.use({ serviceWorkers: "allow" });

test("after one visit Cairn reloads without any network, whatever the place", async ({ page, host }) => {
  await openApp(page);
  await readyOffline(page);
  await host.close();
  for (const route of ["", "#/clients", "#/session/new", "#/nowhere"]) {
    await page.goto(`${host.url}${route}`);
    await page.reload();
    await started(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  await page.goto(`${host.url}rescue.html`);
  await expect(page.getByRole("button", { name: "Save my data" })).toBeVisible();
});

test("every file is kept, and a second visit asks for none of them", async ({ page, host }) => {
  await openApp(page);
  await readyOffline(page);
  const kept = await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.startsWith("cairn:"))!;
    return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  });
  const files = filesOf(host.folder).filter((file) => !/^(sw\.js|_headers)$|^screenshots|\.(txt|map)$/.test(file));
  expect(kept.sort()).toEqual(files.map((file) => `/some/where/${file}`).sort());
  host.requests.length = 0;
  await page.reload();
  await started(page);
  await page.waitForTimeout(500);
  expect(host.requests.filter((path) => !path.endsWith("/sw.js"))).toEqual([]);
});

test("a new version waits, is announced, and comes when it is asked for, once", async ({ page, host }) => {
  await openApp(page);
  await readyOffline(page);
  let loads = 0;
  page.on("load", () => (loads += 1));
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  await page.locator("textarea").last().fill("half a sentence");

  host.release("two");
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration!.update()));
  await expect(page.locator("html")).toHaveAttribute("data-update", "ready");
  await page.waitForTimeout(500);
  expect(loads).toBe(0);
  await expect(page.locator("textarea").last()).toHaveValue("half a sentence");

  // A reload alone does not take it either: the whole page stays the version it was.
  await page.reload();
  await started(page);
  expect(await version(page)).toBeNull();
  await expect(page.locator("html")).toHaveAttribute("data-update", "ready");

  loads = 0;
  await page.evaluate(() => window.dispatchEvent(new Event("cairn:apply-update")));
  await expect.poll(() => version(page)).toBe("two");
  await started(page);
  await page.waitForTimeout(500);
  expect(loads).toBe(1);
  await expect(page.locator("html")).not.toHaveAttribute("data-update");

  host.release("three");
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration!.update()));
  await expect(page.locator("html")).toHaveAttribute("data-update", "ready");
  await page.evaluate(() => window.dispatchEvent(new Event("cairn:apply-update")));
  await expect.poll(() => version(page)).toBe("three");
  const kept = await page.evaluate(() => caches.keys());
  expect(kept.filter((name) => name.startsWith("cairn:"))).toHaveLength(2);
});

test("a waiting version is offered on every main place but a running session, and comes by its button", async ({ page, host }) => {
  await openApp(page, "#/session/new");
  await page.getByLabel("First name or initials").fill("Ana");
  await page.getByRole("button", { name: "Start session" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Opening");
  const session = new URL(page.url()).hash;
  await readyOffline(page);
  host.release("two");
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration!.update()));
  await expect(page.locator("html")).toHaveAttribute("data-update", "ready");

  const chip = page.getByRole("status").filter({ hasText: "A new version is ready" });
  const go = async (hash: string) => {
    await page.evaluate((to) => (location.hash = to), hash);
    await expect(page).toHaveURL(new RegExp(`${hash.replace("?", "\\?")}$`));
  };
  const places = ["#/", "#/clients", "#/session/new", "#/library", "#/more", "#/settings", "#/data", "#/help", "#/about"];
  for (const place of places) {
    await go(session);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Opening");
    await expect(chip).toBeHidden();
    await go(place);
    await expect(chip, place).toBeVisible();
  }
  console.log(`update: offered on ${places.length} of ${places.length} places while a session runs, and not in it`);

  // Nobody left on Today misses it, and nobody is asked twice.
  await go("#/");
  await chip.getByRole("button", { name: "Update now" }).click();
  await expect.poll(() => version(page)).toBe("two");
  await started(page);
  await expect(chip).toBeHidden();
});

test("a new version that arrives while the page starts is offered too", async ({ page, host }) => {
  await openApp(page);
  await readyOffline(page);
  await page.reload();
  await started(page);
  host.release("two");
  // The navigation itself finds it, perhaps before anybody listens.
  await page.reload();
  await started(page);
  await expect(page.getByRole("status").filter({ hasText: "A new version is ready" })).toBeVisible();
});

test("another tab taking a new version leaves this one as it is, and says so", async ({ page, context, host }) => {
  await openApp(page);
  await readyOffline(page);
  await page.reload();
  await started(page);
  await page.evaluate(() => document.body.append(document.createElement("textarea")));
  await page.locator("textarea").last().fill("half a sentence");

  const other = await context.newPage();
  await other.goto(host.url);
  await started(other);
  host.release("two");
  await other.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration!.update()));
  await expect(other.locator("html")).toHaveAttribute("data-update", "ready");
  await other.evaluate(() => window.dispatchEvent(new Event("cairn:apply-update")));
  await expect.poll(() => version(other)).toBe("two");
  await expect(page.locator("html")).toHaveAttribute("data-update", "elsewhere");
  await expect(page.locator("textarea").last()).toHaveValue("half a sentence");
});

test.describe("half a deployment", () => {
  test.use({ tolerated: /Failed to load resource|integrity|Failed to find a valid digest/ });

  test("with any one file missing or different, the old version stays whole", async ({ page, host }) => {
    test.setTimeout(120_000);
    await openApp(page);
    await readyOffline(page);
    const files = filesOf(host.folder).filter((file) => !/^(sw\.js|_headers)$|^screenshots|\.(txt|map)$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    for (const [i, file] of files.entries()) {
      const path = join(host.folder, file);
      appendFileSync(path, "\n");
      host.release(`broken-${i}`);
      if (i % 2 === 0) renameSync(path, `${path}.gone`);
      else appendFileSync(path, "\n");
      const state = await page.evaluate(async () => {
        const registration = (await navigator.serviceWorker.getRegistration())!;
        await registration.update();
        const worker = registration.installing;
        if (!worker) return registration.waiting ? "waiting" : "none";
        return new Promise((resolve) => (worker.onstatechange = () => resolve(worker.state)));
      });
      expect(state, file).toBe("redundant");
      if (i % 2 === 0) renameSync(`${path}.gone`, path);
    }
    await host.close();
    await page.reload();
    await started(page);
    expect(await version(page)).toBeNull();
  });
});

test("a Cairn of another path on the same origin keeps its own files", async ({ page, host }) => {
  await openApp(page);
  await readyOffline(page);
  await page.evaluate(() => caches.open("cairn:/elsewhere/:1").then(() => caches.open("somebody-else")));
  for (const mark of ["two", "three"]) {
    host.release(mark);
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((registration) => registration!.update()));
    await expect(page.locator("html")).toHaveAttribute("data-update", "ready");
    await page.evaluate(() => window.dispatchEvent(new Event("cairn:apply-update")));
    await expect.poll(() => version(page)).toBe(mark);
    await started(page);
  }
  expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(["cairn:/elsewhere/:1", "somebody-else"]));
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function version(page: Page): Promise<string | null> {
  return page.locator("html").getAttribute("data-test-version");
}
