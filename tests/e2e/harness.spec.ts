// The harness itself: every fault that each test watches for is planted once and has to be caught.
import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./fixtures";
import type { Counts } from "./watch";

const PLANTED: { what: keyof Counts; fault: string; plant: (page: Page) => Promise<unknown> }[] = [
  {
    what: "policyViolations",
    fault: "an inline style",
    plant: (page) => page.evaluate(() => document.body.setAttribute("style", "color: red")),
  },
  {
    what: "policyViolations",
    fault: "a request to elsewhere, refused by the policy",
    plant: (page) => page.evaluate(() => fetch("https://elsewhere.invalid/").catch(() => {})),
  },
  { what: "consoleErrors", fault: "a console error", plant: (page) => page.evaluate(() => console.error("planted")) },
  {
    what: "consoleErrors",
    fault: "an uncaught error",
    plant: (page) => page.evaluate(() => void setTimeout(() => { throw new Error("planted"); })),
  },
];

for (const { what, fault, plant } of PLANTED) {
  test(`the harness catches ${fault}`, async ({ page, counts }) => {
    await openApp(page);
    expect(counts[what]).toEqual([]);
    await plant(page);
    await expect.poll(() => counts[what]).not.toEqual([]);
    // A refusal by the policy is a console error as well, which may come a little later.
    await expect.poll(() => counts.consoleErrors).not.toEqual([]);
    forget(counts);
  });
}

test("the harness catches a request to elsewhere where no policy refuses it", async ({ page, counts }) => {
  await page.route("**/empty.html", (route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" }));
  await page.route("https://elsewhere.invalid/**", (route) => route.fulfill({ body: "" }));
  await page.goto("./empty.html");
  await page.evaluate(() => fetch("https://elsewhere.invalid/", { mode: "no-cors" }));
  expect(counts.offOrigin).toEqual(["https://elsewhere.invalid/"]);
  forget(counts);
});

test("the harness catches a barrier that axe knows", async ({ page, axe, counts }) => {
  test.fail();
  await openApp(page);
  await page.evaluate(() => document.body.append(document.createElement("button")));
  await axe(page).finally(() => expect(counts.axeViolations.join()).toContain("button-name"));
});

test("a test that saw a fault is red", async ({ page, counts }) => {
  test.fail();
  await openApp(page);
  await page.evaluate(() => console.error("planted"));
  await expect.poll(() => counts.consoleErrors).toHaveLength(1);
});

function forget(counts: Counts): void {
  for (const list of [counts.offOrigin, counts.policyViolations, counts.consoleErrors]) list.length = 0;
}
