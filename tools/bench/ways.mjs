// What a person waits for, on a phone: the first letter in a real field, the running Opening, a first goal, everything, and
// a place on the next visit. The hands are in the page, so that no driver's time is counted: they act in the frame in which
// a control shows.

/** The hands: put into every page before its own scripts. */
export function hands() {
  const shown = (found) => Boolean(found?.checkVisibility({ visibilityProperty: true }));
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const until = async (find) => {
    for (;;) {
      const found = document.body && find();
      if (found) return found;
      await frame();
    }
  };
  const byText = (selector, text) =>
    until(() => [...document.querySelectorAll(selector)].find((one) => one.textContent.trim() === text && shown(one)));
  const field = () => until(() => [...document.querySelectorAll('input[type="text"], input:not([type])')].find(shown));
  const type = (into, text) => {
    into.focus();
    for (const letter of text) document.execCommand("insertText", false, letter);
  };
  window.__hands = {
    /** Milliseconds since the navigation until a letter stands in the field that a tap on `link` leads to. */
    async letter(link) {
      if (link) (await byText("a", link)).click();
      const found = await field();
      type(found, "M");
      await until(() => found.value === "M");
      return performance.now();
    },
    /** On from there: the rest of a name, Start pressed at once, until words can be captured. */
    async opening() {
      type(await field(), "aya");
      (await byText("button", "Start session")).click();
      await byText("h1", "Opening");
      await until(() => document.activeElement?.id === "capture");
      return performance.now();
    },
    /** On from the first letter of a wish to a first goal. */
    async goal() {
      type(await field(), "usic");
      (await byText("button", "Save and continue")).click();
      await byText("h1", "How important is it to you right now?");
      (await byText("button", "Skip this question")).click();
      await byText("h1", "What is one small thing you could do this week?");
      type(await field(), "Ten minutes at the piano");
      (await byText("button", "Save as goal")).click();
      await byText("h1", "This week");
      return performance.now();
    },
    /** A tap on a place as soon as it is there, until it shows. */
    async place(name) {
      (await until(() => [...document.querySelectorAll('nav[aria-label="Main"] a')].find((one) => one.textContent.includes(name) && shown(one)))).click();
      await byText("h1", name);
      await frame();
      return performance.now();
    },
  };
}

/** First visits: the two floors and the ways in turn, so that all see the same noise. */
export async function ways({ phone, slow, add, runs, floors, app }) {
  const found = { bare: [], hello: [], letter: [], opening: [], openingKb: [], wish: [], goal: [], goalKb: [], all: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const [name, url] of Object.entries(floors)) {
      found[name].push(await visit(url, (page) => page.evaluate(() => window.__hands.letter())));
    }
    await visit(app, async (page, kilobytes) => {
      found.letter.push(await page.evaluate(() => window.__hands.letter("I coach others")));
      found.opening.push(await page.evaluate(() => window.__hands.opening()));
      found.openingKb.push(kilobytes());
      await page.locator("html[data-offline=ready]").waitFor({ state: "attached", timeout: 120_000 });
      found.all.push(await page.evaluate(() => performance.now()));
    });
    await visit(app, async (page, kilobytes) => {
      found.wish.push(await page.evaluate(() => window.__hands.letter("I'm coaching myself")));
      found.goal.push(await page.evaluate(() => window.__hands.goal()));
      found.goalKb.push(kilobytes());
    });
  }
  const base = [...found.bare].sort((a, b) => a - b)[Math.floor(runs / 2)];
  add("floor: first letter in a bare page with one field, cold, phone", "ms", found.bare);
  if (floors.hello) add("floor: the same in a Leptos page with one field", "ms", found.hello, { base });
  add("coach: first letter of a name, cold, phone", "ms", found.letter, { budget: 1000, base });
  add("coach: typed and started at once, until the running Opening", "ms", found.opening, { budget: 3200, base });
  add("coach: sent by then, with headers", "KB", found.openingKb, { budget: 450 });
  add("oneself: first letter of a wish, cold, phone", "ms", found.wish, { budget: 1000, base });
  add("oneself: until the first goal stands in the week", "ms", found.goal, { base });
  add("oneself: sent by then, with headers", "KB", found.goalKb, { budget: 450 });
  // What the service worker fetches is not the page's to count: tools/size.mjs weighs it.
  add("everything here, ready offline", "ms", found.all);

  async function visit(url, act) {
    const context = await phone();
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    await session.send("Network.enable");
    session.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    await slow(page, { cpu: 4, network: true });
    await page.goto(url, { waitUntil: "commit" });
    const answer = await act(page, () => bytes / 1000);
    await context.close();
    return answer;
  }
}
