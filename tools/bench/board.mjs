// Frame times of the idea board with the processor 4 times slower: ideas added, moved by keyboard, dragged and dropped.
//
// A frame's time runs from the input that it answers to the end of its painting.

const DRAGS = 3;
const STEPS = 40;

/** Measures a board with so many ideas; `bench` brings `phone`, `seeded`, `slow`, `frames`. */
export async function board(bench, ideas) {
  const context = await bench.phone();
  const page = await bench.seeded(context, 10, ideas);
  const id = await page.evaluate(() => Object.keys(localStorage).find((key) => key.startsWith("cairn:r:board:")).split(":")[3]);
  await page.evaluate((to) => (location.hash = to), `#/board/${id}`);
  const step = (name) => page.getByRole("navigation", { name: "Board steps" }).getByRole("button", { name });
  await step("Group").click();
  await page.getByRole("button", { name: /^Move / }).nth(ideas - 1).waitFor({ state: "attached" });
  await bench.slow(page, { cpu: 4 });

  const budget = { p95: 16.7, worst: 50 };
  bench.frames(`board, dragging, 4×, ${ideas} ideas`, await dragged(page), budget);
  bench.frames(`board, dropped in another place, 4×, ${ideas} ideas`, await dropped(page), budget);
  bench.frames(`board, moved by Alt+arrow, 4×, ${ideas} ideas`, await moved(page), budget);
  await step("Brainstorm").click();
  await page.getByLabel("A new idea").waitFor();
  bench.frames(`board, idea added, 4×, ${ideas} ideas`, await added(page), budget);
  await context.close();
}

/**
 * The floor: a page of nothing but so many plain cards, of which one moves by a place at each key press and keeps the
 * focus. No framework, no styles, nothing stored.
 */
export async function boardFloor(bench, ideas) {
  const context = await bench.phone();
  const page = await context.newPage();
  await page.goto(bench.floorUrl);
  await page.evaluate((count) => {
    const list = document.createElement("ul");
    for (let n = 0; n < count; n += 1) {
      const card = document.createElement("li");
      card.append(`Idea ${n}: a walk before breakfast with somebody who likes to talk `);
      for (const name of ["Move", "More"]) card.append(Object.assign(document.createElement("button"), { textContent: name }));
      list.append(card);
    }
    document.body.replaceChildren(list);
    const button = () => list.querySelector("[data-held] button");
    list.children[2].setAttribute("data-held", "");
    button().focus();
    addEventListener("keydown", (event) => {
      const card = list.querySelector("[data-held]");
      if (event.key !== "ArrowDown" || !card.nextSibling) return;
      card.nextSibling.after(card);
      button().focus();
    });
  }, ideas);
  await bench.slow(page, { cpu: 4 });
  await watch(page, "keydown");
  await pressed(page);
  bench.frames(`floor: one of ${ideas} plain cards moved, 4×`, await taken(page));
  await context.close();
}

/** Frames while a card follows the pointer; each drag is given up with Esc. */
async function dragged(page) {
  await watch(page, "pointermove");
  for (let run = 0; run < DRAGS; run += 1) {
    const from = await hold(page);
    for (let n = 1; n <= STEPS; n += 1) {
      await page.mouse.move(from.x + 40 * Math.sin(n / 5), from.y + (n % 2 ? 1 : -1) * n * 4);
      await page.waitForTimeout(16);
    }
    await page.keyboard.press("Escape");
    await page.mouse.up();
  }
  return taken(page);
}

/** The frame in which a dropped card stands in its new place. */
async function dropped(page) {
  await watch(page, "pointerup");
  for (let run = 0; run < 10; run += 1) {
    const from = await hold(page);
    await page.mouse.move(from.x, from.y + 260, { steps: 6 });
    await page.waitForTimeout(50);
    await page.mouse.up();
    await page.waitForTimeout(200);
  }
  return taken(page);
}

async function moved(page) {
  await page.getByRole("button", { name: /^Move / }).nth(2).focus();
  await watch(page, "keydown");
  await pressed(page);
  return taken(page);
}

async function pressed(page) {
  for (let run = 0; run < 20; run += 1) {
    await page.keyboard.press("Alt+ArrowDown");
    await page.waitForTimeout(120);
  }
}

async function added(page) {
  const field = page.getByLabel("A new idea");
  await watch(page, "keydown");
  for (let run = 0; run < 20; run += 1) {
    await field.fill(`One more, number ${run}`);
    await field.press("Enter");
    await page.waitForTimeout(120);
  }
  return taken(page);
}

/** Takes hold of a card that is on the screen. */
async function hold(page) {
  const words = page.getByText(/^Idea 7:/).first();
  await words.scrollIntoViewIfNeeded();
  const box = await words.boundingBox();
  const from = { x: box.x + 20, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 2 });
  await page.waitForTimeout(50);
  return from;
}

async function watch(page, event) {
  await page.evaluate((name) => {
    window.__frames = [];
    let waits = false;
    window.__watched?.abort();
    window.__watched = new AbortController();
    const start = () => {
      // Several inputs may belong to one frame: the first counts.
      if (waits) return;
      waits = true;
      const from = performance.now();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          waits = false;
          window.__frames.push(performance.now() - from);
        };
        channel.port2.postMessage(0);
      });
    };
    addEventListener(name, start, { capture: true, signal: window.__watched.signal });
  }, event);
}

async function taken(page) {
  await page.waitForTimeout(200);
  return page.evaluate(() => {
    window.__watched.abort();
    return window.__frames;
  });
}
