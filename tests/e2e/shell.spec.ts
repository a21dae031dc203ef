// The static shell: there before the program, true to its three links, calm for who returns, silent when framed.
import type { Page } from "@playwright/test";
import { expect, started, test } from "./fixtures";
import { holdProgram } from "./held";

const WAYS = [
  ["I coach others", "#/welcome/coach"],
  ["I'm coaching myself", "#/welcome/self"],
  ["Just looking", "#/welcome/sample"],
] as const;

for (const [name, hash] of WAYS) {
  test(`before the program: “${name}” works and its place is kept`, async ({ page }) => {
    const release = await holdProgram(page);
    await page.goto("./");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.getByRole("link", { name, exact: true }).click();
    expect(new URL(page.url()).hash).toBe(hash);
    await expect(page.locator("#shell")).toBeVisible();
    release();
    await started(page);
    expect(new URL(page.url()).hash).toContain("#/");
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`before the program: no barriers, nothing cut off, ${colorScheme}`, async ({ page, axe }) => {
    await holdProgram(page);
    await page.emulateMedia({ colorScheme });
    await page.goto("./");
    await axe(page, `shell ${colorScheme}`);
    const { text, background } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return { text: color, background: backgroundColor };
    });
    expect(text).not.toBe(background);
    expect(await lightness(page, background)).toBeCloseTo(colorScheme === "light" ? 0.98 : 0.2, 1);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test("the chosen theme is there before the first paint, whatever the system says", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.addInitScript(() => localStorage.setItem("cairn:theme", "dark"));
  await holdProgram(page);
  await page.goto("./");
  const background = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(await lightness(page, background)).toBeLessThan(0.3);
  await page.evaluate(() => {
    localStorage.removeItem("cairn:theme");
    window.dispatchEvent(new Event("cairn:theme"));
  });
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
});

test("who returns sees a skeleton, not the welcome", async ({ page, axe }) => {
  await page.addInitScript(() => localStorage.setItem("cairn:r:client:1", "kept"));
  await holdProgram(page);
  await page.goto("./");
  await expect(page.locator(".shell-skeleton")).toBeVisible();
  await expect(page.getByRole("link", { name: "Just looking" })).toBeHidden();
  await axe(page, "returning shell");
});

test.describe("a part of the page missing", () => {
  test.use({ tolerated: /Failed to load module script/ });
  test("the program's loader missing: the shell says so and offers the data", async ({ browser, server, watched }) => {
    const context = await watched(await browser.newContext({ serviceWorkers: "block" }));
    const page = await context.newPage();
    await page.route("**/boot.js", (route) => route.fulfill({ body: "", contentType: "text/plain" }));
    await page.goto(server.url);
    await expect(page.getByRole("heading", { name: "Cairn is not starting" })).toBeVisible();
    await page.getByRole("link", { name: "Save my data" }).click();
    await expect(page.getByRole("button", { name: "Save my data" })).toBeVisible();
    await context.close();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("the shell says what Cairn needs", async ({ page }) => {
    await page.goto("./");
    await expect(page.locator("noscript p")).toBeVisible();
    await expect(page.locator("noscript p")).toContainText("needs JavaScript");
  });
});

test("framed by another page, nothing is shown and nothing starts", async ({ page, server }) => {
  // Without the headers of a good host, which refuse framing themselves.
  await page.route("**/*", async (route) => {
    const response = await route.fetch();
    const { "x-frame-options": _x, "content-security-policy": _policy, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await page.route("**/framing.html", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><iframe src="${server.url}"></iframe>` }),
  );
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("./framing.html");
  await expect.poll(() => asked.some((url) => url.endsWith("/early.js"))).toBe(true);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toBeHidden();
  await page.waitForTimeout(1500);
  await expect(frame.locator("html")).toBeHidden();
  await expect(frame.locator("html[data-started]")).toHaveCount(0);
});

/** OKLab lightness of a CSS colour, 0 to 1. */
function lightness(page: Page, colour: string): Promise<number> {
  return page.evaluate((css) => {
    const probe = document.createElement("p");
    document.body.append(probe);
    probe.style.color = `oklab(from ${css} l a b)`;
    const found = Number(/oklab\(([\d.]+)/.exec(getComputedStyle(probe).color)?.[1]);
    probe.remove();
    return found;
  }, colour);
}
