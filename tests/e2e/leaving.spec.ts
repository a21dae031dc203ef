// Leaving: whatever has the focus, and however it was just changed, the screen may go.
//
// Each control is left in one of the ways, by turns that another run takes otherwise (CAIRN_SEED says which are taken);
// `make proof` leaves each field in all of them.
import type { Page } from "@playwright/test";
import { expect, openApp, started, test } from "./fixtures";
import { sample } from "./places";

const IS_PROOF = Boolean(process.env.CAIRN_PROOF);
const SEED = Number(process.env.CAIRN_SEED ?? Date.now() % 1_000);

interface Walk {
  controls: number;
  departures: number;
  /** The control whose departure stopped the app, if one did. */
  stopped: string | null;
  /** From which control to go on. */
  next: number;
}

/**
 * In the page: goes to a place once for each control and way out, focuses the control, changes it, and leaves at once.
 * Where `isProof`, what can be changed is left in each of the three ways; all else in one of them by turns.
 */
async function leaveEach({ place, from, isProof, seed }: { place: string; from: number; isProof: boolean; seed: number }): Promise<Walk> {
  const HUB = "#/nowhere";
  const PATIENCE = 3000;
  const walk: Walk = { controls: 0, departures: 0, stopped: null, next: 0 };
  const hasStopped = () => (window as unknown as { __cairn: { stopped: boolean } }).__cairn.stopped;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const until = async (is: () => boolean) => {
    for (const end = Date.now() + PATIENCE; !is() && Date.now() < end && !hasStopped(); ) await frame();
  };
  const go = async (to: string) => {
    if (location.hash !== to) {
      const there = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
      location.hash = to;
      await there;
    }
    await frame();
    await until(() => Boolean(document.querySelector("main h1")?.textContent?.trim()));
    for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
    await frame();
  };
  const own = (element: Element) =>
    [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent?.trim()).join(" ");
  const isField = (element: Element) => /^(INPUT|SELECT|TEXTAREA)$/.test(element.tagName);
  const isLeftAlone = (element: Element) =>
    // Filling in for oneself leaves the sample.
    place.startsWith("#/fill") ||
    /remove|delete|download|share|print|window|file|pdf|restore|reload|end /i.test(`${element.textContent} ${element.getAttribute("aria-label")}`);
  /** One of each kind: rows of a list have the same controls. */
  const controls = () => {
    const seen = new Map<string, number>();
    const all = document.querySelectorAll<HTMLElement>("main :is(a[href], button, input, select, textarea, summary, [tabindex='0'])");
    return [...all].filter((element) => {
      if (element.getClientRects().length === 0 || element.matches(":disabled") || element.getAttribute("type") === "file") return false;
      const label = isField(element) ? (element as HTMLInputElement).labels?.[0]?.closest("fieldset, .field")?.textContent : own(element);
      const words = element.tagName === "A" ? "" : label?.replace(/\d+/g, "").slice(0, 60);
      const kind = [element.tagName, element.getAttribute("type"), element.className, words].join("|");
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      return seen.get(kind)! <= 1;
    });
  };
  const put = (element: HTMLInputElement, value: string) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), "value")!.set!.call(element, value);
    element.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const change = (element: HTMLElement) => {
    const type = element.getAttribute("type");
    if (element instanceof HTMLSelectElement) {
      element.selectedIndex = (element.selectedIndex + 1) % Math.max(element.options.length, 1);
      element.dispatchEvent(new Event("input", { bubbles: true }));
      element.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (type === "date" || type === "time") {
      put(element as HTMLInputElement, type === "date" ? "2026-12-01" : "11:30");
      element.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (element.tagName === "TEXTAREA" || type === "text") {
      put(element as HTMLInputElement, `${(element as HTMLInputElement).value} and 5`);
    } else if (isField(element) || (element.tagName === "BUTTON" && !isLeftAlone(element))) {
      element.click();
    }
  };
  const ways: Record<string, () => void> = {
    back: () => history.back(),
    address: () => {
      location.hash = "#/nowhere";
    },
    bar: () => document.querySelector<HTMLElement>("nav[aria-label=Main] a[href='#/more']")?.click(),
  };

  await go(HUB);
  await go(place);
  const names = Object.keys(ways).filter((way) => way !== "bar" || document.querySelector("nav[aria-label=Main]"));
  const kinds = controls().length;
  walk.controls = kinds;
  for (let n = from; n < kinds; n += 1) {
    await go(place);
    const there = controls()[n];
    const inEachWay = isProof && Boolean(there) && isField(there);
    for (const [turn, way] of names.entries()) {
      if (!inEachWay && turn !== (n + seed) % names.length) continue;
      // Back leads to where the last departure led.
      await go(place);
      const element = controls()[n];
      if (!element) continue;
      const name = `${place} ${element.tagName} ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60)} (${element.id}) by ${way}`;
      element.focus();
      change(element);
      const gone = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
      ways[way]();
      walk.departures += 1;
      await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 500))]);
      await frame();
      if (hasStopped()) return { ...walk, stopped: name, next: n + 1 };
      document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    }
  }
  // What a timer still does comes within this time.
  await new Promise((resolve) => setTimeout(resolve, 400));
  return { ...walk, stopped: hasStopped() ? `${place}, after it` : null, next: kinds };
}

/** Starts the app anew after it has stopped. */
async function startAgain(page: Page): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.evaluate(() => localStorage.removeItem("cairn:crashes"));
  await page.goto("./#/nowhere");
  await page.reload();
  await started(page);
}

const PARTS = 4;

test.describe("leaving", () => {
  test.use({ tolerated: /./ });

  // In parts, so that several workers share the way.
  for (let part = 1; part <= PARTS; part += 1) test(`no control stops the app when it is left by Back, by an address, by the bar or by a reload, ${part} of ${PARTS}`, async ({ page }) => {
    test.setTimeout(900_000);
    await page.addInitScript(() => {
      window.print = () => {};
      window.open = () => null;
    });
    page.on("dialog", (dialog) => void dialog.dismiss());
    const all = (await sample(page)).filter((place) => !/^#\/(present\/(fill|thanks)|print|nowhere)/.test(place));
    const places = all.filter((_, n) => n % PARTS === part - 1);
    const stopped: string[] = [];
    let [controls, departures, reloads] = [0, 0, 0];
    for (const place of places) {
      for (let from = 0, all = 1; from < all; ) {
        const walk: Walk = await page.evaluate(leaveEach, { place, from, isProof: IS_PROOF, seed: SEED });
        if (from === 0) controls += walk.controls;
        departures += walk.departures;
        all = walk.controls;
        from = walk.next;
        if (walk.stopped) {
          stopped.push(walk.stopped);
          await startAgain(page);
        }
      }
    }
    await expect(page.getByText("Sample data")).toBeVisible();
    for (const place of places) {
      await page.evaluate((place) => (location.hash = place), place);
      const field = page.getByRole("main").getByRole("textbox").first();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      if (!(await field.isVisible())) continue;
      await field.focus();
      await page.keyboard.type("5");
      await page.reload();
      await started(page);
      reloads += 1;
      if (await page.evaluate(() => (window as unknown as { __cairn: { stopped: boolean } }).__cairn.stopped)) {
        stopped.push(`${place} by a reload`);
        await startAgain(page);
      }
    }
    console.log(`leaving, ${part} of ${PARTS}, seed ${SEED}: ${controls} controls on ${places.length} places, ${departures} departures and ${reloads} reloads: ${stopped.length} stopped the app`);
    expect(stopped).toEqual([]);
  });
});

test("a level chosen under “How far is it?” is kept by leaving, and its goal may go under the focus", async ({ page, context }) => {
  await openApp(page, "#/welcome/sample");
  await expect(page.getByText("Sample data")).toBeVisible();
  const client = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("cairn-sample:r:client:")).sort()[0].split(":")[3]);
  const goals = `#/clients/${client}/goals`;
  await page.goto(`./${goals}`);
  const far = page.getByRole("group", { name: "How far is it?" }).first();
  const stands = far.getByRole("radio", { checked: true });
  await far.getByRole("radio").first().focus();
  await page.keyboard.press("ArrowRight");
  const chosen = await stands.evaluate((radio) => [...document.querySelectorAll("input[type=radio]")].indexOf(radio));
  await page.goBack();
  await page.goForward();
  await expect(far).toBeVisible();
  expect(await stands.evaluate((radio) => [...document.querySelectorAll("input[type=radio]")].indexOf(radio))).toBe(chosen);

  // Another tab takes the client away, goal and all.
  const other = await context.newPage();
  await other.goto(`./#/clients/${client}`);
  await started(other);
  await far.getByRole("radio").first().focus();
  await page.keyboard.press("ArrowRight");
  await other.getByText("Rename, archive or remove").click();
  await other.getByRole("button", { name: "Remove client" }).click();
  await other.getByRole("alertdialog").getByRole("button", { name: "Remove client" }).click();
  await expect(far).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { __cairn: { stopped: boolean } }).__cairn.stopped)).toBe(false);
});
