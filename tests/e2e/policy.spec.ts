// The policy in the page itself: many hosts send no headers, and it has to hold there too.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../tools/serve.mjs";
import { expect, openApp, test as base } from "./fixtures";

const test = base.extend<{ host: Awaited<ReturnType<typeof serve>> }>({
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), "cairn-bare-"));
    cpSync(join(import.meta.dirname, "../../dist"), folder, { recursive: true });
    rmSync(join(folder, "_headers"));
    const host = await serve({ dir: folder });
    await use(host);
    await host.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ host }, use) => use(host.url),
});

test("on a host without headers nothing inline runs and nothing leaves", async ({ page, counts }) => {
  await openApp(page);
  const refusals = new Map<string, string | undefined>();
  page.on("requestfailed", (request) => refusals.set(request.url(), request.failure()?.errorText));
  const directives = await page.evaluate(async () => {
    const seen: string[] = [];
    window.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
    document.body.setAttribute("style", "color: red");
    document.body.setAttribute("onclick", "document.title = 'run'");
    document.body.click();
    const script = document.createElement("script");
    script.textContent = "document.title = 'run'";
    document.body.append(script);
    const frame = document.createElement("iframe");
    frame.src = "https://elsewhere.invalid/";
    document.body.append(frame);
    const image = new Image();
    image.src = "https://elsewhere.invalid/pixel.png";
    await fetch("https://elsewhere.invalid/").catch(() => {});
    navigator.sendBeacon("https://elsewhere.invalid/", "words");
    await new Promise((resolve) => setTimeout(resolve, 300));
    return seen;
  });
  expect(await page.title()).not.toBe("run");
  for (const refused of ["style-src-attr", "script-src-attr", "script-src-elem", "frame-src", "img-src", "connect-src"]) {
    expect(directives).toContain(refused);
  }
  // What the browser reports as begun, the policy ended before it left.
  for (const url of counts.offOrigin) expect(refusals.get(url), url).toBe("csp");
  for (const list of [counts.offOrigin, counts.policyViolations, counts.consoleErrors]) list.length = 0;
});
