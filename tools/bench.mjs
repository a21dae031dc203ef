// Browser benchmark over dist/: the ways in, loads, key presses, screens, the client view, boards and memory, each beside its budget, and load times beside the
// floor (an empty page with one field) measured in the same run. Prints a table and writes bench-results/browser.json.
//
// "Phone" is 390×844 with the processor 4 times slower, 1.6 Mbit/s down and 150 ms of latency; text is sent as brotli 11.
// Machines are noisy: read the ratio to the floor, and take an absolute time as orientation.  RUNS=5 by default.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium as playwright } from "@playwright/test";
import { chromium, flags } from "./browser.mjs";
import { board, boardFloor } from "./bench/board.mjs";
import { clientView } from "./bench/client_view.mjs";
import { hello } from "./bench/hello.mjs";
import { hands, ways } from "./bench/ways.mjs";
import { serve } from "./serve.mjs";

const RUNS = Number(process.env.RUNS ?? 5);
const STORES = [10, 1000, 5000];
const BOARDS = [100, 500];
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const FLOOR = `<!doctype html><html lang="en" data-started><title>Floor</title><label>Field <input></label></html>`;

const root = fileURLToPath(new URL("..", import.meta.url));
const rows = [];
const browser = await playwright.launch({ executablePath: chromium(), args: flags });
const floorDir = mkdtempSync(join(tmpdir(), "cairn-floor-"));
writeFileSync(join(floorDir, "index.html"), FLOOR);
const floor = await serve({ dir: floorDir, brotli: true });
const app = await serve({ brotli: true });
// The first answer compresses; the measured ones do not.
for (const file of readdirSync(join(root, "dist"), { recursive: true }).filter((name) => /\.(js|css|wasm|html|woff2)$/.test(name))) {
  await fetch(new URL(file, app.url), { headers: { "accept-encoding": "br" } }).then((response) => response.arrayBuffer());
}

try {
  if (wanted("ways")) {
    const leptos = await serve({ dir: hello(), brotli: true });
    await fetch(leptos.url);
    await ways({ phone, slow, add, runs: RUNS, floors: { bare: floor.url, hello: leptos.url }, app: app.url });
    await leptos.close();
  }
  if (wanted("loads")) await loads();
  for (const sessions of STORES) if (wanted("stores")) await withStore(sessions);
  if (wanted("screens")) await screens();
  if (wanted("view")) await clientView({ phone, seeded, liveSession, add, runs: RUNS });
  for (const ideas of BOARDS) {
    if (!wanted("boards")) continue;
    const bench = { phone, seeded, slow, frames, floorUrl: floor.url };
    await boardFloor(bench, ideas);
    await board(bench, ideas);
  }
} finally {
  await browser.close();
  await Promise.all([floor.close(), app.close()]);
  rmSync(floorDir, { recursive: true, force: true });
}
print();

/** Whether a part is measured: all are, or those named: `node tools/bench.mjs boards`. */
function wanted(part) {
  const named = process.argv.slice(2);
  return named.length === 0 || named.includes(part);
}

/** First loads on a phone: the floor and Cairn in turn, so that both see the same noise. */
async function loads() {
  const times = { floor: [], painted: [], usable: [] };
  for (let run = 0; run < RUNS; run += 1) {
    times.floor.push((await coldLoad(floor.url)).usable);
    const { painted, usable } = await coldLoad(app.url);
    times.painted.push(painted);
    times.usable.push(usable);
  }
  const base = median(times.floor);
  add("floor: empty page with one field, cold, phone", "ms", times.floor);
  add("shell painted, cold, phone", "ms", times.painted, { budget: 500, base });
  add("usable, cold, phone", "ms", times.usable, { budget: 1900, base });
}

async function coldLoad(url) {
  const context = await phone();
  const page = await context.newPage();
  await slow(page, { cpu: 4, network: true });
  await page.goto(url);
  const times = await startTimes(page);
  await context.close();
  return times;
}

/** Everything that may depend on how much is stored. */
async function withStore(sessions) {
  const name = `${sessions.toLocaleString("en")} sessions`;
  const context = await phone();
  const page = await seeded(context, sessions);

  const budget = sessions <= 10 ? 300 : 350;
  await slow(page, { cpu: 4, network: true });
  add(`again: until a tapped place shows, phone, ${name}`, "ms", await again(page), { budget });
  await context.setOffline(true);
  add(`offline: until a tapped place shows, phone, ${name}`, "ms", await again(page), { budget });
  await context.setOffline(false);
  const fresh = await rendererMemory();
  if (fresh) add(`memory of the page after that, ${name}`, "MB", [fresh], { budget: sessions <= 10 ? 90 : 100 });

  await slow(page, { cpu: 1 });
  await liveSession(page);
  for (const cpu of [1, 4]) {
    await slow(page, { cpu });
    const typed = await typing(page);
    add(`key press to paint in a live session, ${cpu}×, ${name}`, "ms", typed, { budget: cpu === 1 ? 17 : 50, at: 0.99 });
  }
  await slow(page, { cpu: 1 });
  add(`key press to durable, 1×, ${name}`, "ms", await durable(page), { budget: 300 });
  add(`a line added to paint, 1×, ${name}`, "ms", await lines(page));
  const memory = await rendererMemory();
  if (memory) add(`memory of the page after a session, ${name}`, "MB", [memory], { budget: sessions <= 10 ? 90 : 100 });
  await context.close();
}

/** Visits: Today opens, Clients is tapped as soon as it is there, and shows. */
async function again(page) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto("about:blank");
    await page.goto(app.url, { waitUntil: "commit" });
    times.push(await page.evaluate(() => window.__hands.place("Clients")));
  }
  return times;
}

/** Opening screens with 60 clients and 1,500 sessions, the processor 4 times slower. */
async function screens() {
  const context = await phone();
  const page = await seeded(context, 1500);
  await slow(page, { cpu: 4 });
  const client = await page.evaluate(() => Object.keys(localStorage).find((key) => key.startsWith("cairn:r:client:")).split(":")[3]);
  for (const [name, hash] of [["Today", "#/"], ["Clients", "#/clients"], ["a client", `#/clients/${client}`], ["Library", "#/library"]]) {
    const times = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.evaluate(() => (location.hash = "#/about"));
      await page.waitForTimeout(150);
      times.push(await page.evaluate((to) => window.__toPaint(() => (location.hash = to), true), hash));
    }
    add(`${name} opened, 4×, 60 clients and 1,500 sessions`, "ms", times, { budget: 100 });
  }
  await context.close();
}

async function phone() {
  const context = await browser.newContext(PHONE);
  await context.addInitScript(hands);
  await context.addInitScript(() => {
    window.__started = new Promise((done) => {
      const look = () => document.documentElement?.hasAttribute("data-started") && done(performance.now());
      new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true, attributeFilter: ["data-started"] });
      addEventListener("DOMContentLoaded", look);
    });
    const afterPaint = () =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done(performance.now());
          channel.port2.postMessage(0);
        });
      });
    /** Milliseconds from a deed to the end of the frame that shows it. */
    window.__toPaint = async (deed, isNavigation) => {
      const from = performance.now();
      deed();
      if (isNavigation) await new Promise((done) => addEventListener("hashchange", () => setTimeout(done), { once: true }));
      return (await afterPaint()) - from;
    };
    window.__keys = [];
    addEventListener("keydown", () => {
      const from = performance.now();
      afterPaint().then((painted) => window.__keys.push(painted - from));
    }, true);
  });
  return context;
}

async function startTimes(page) {
  const usable = await page.evaluate(() => window.__started);
  const painted = await page.evaluate(
    () =>
      new Promise((done) => {
        const entry = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
        if (entry()) return done(entry());
        new PerformanceObserver(() => done(entry())).observe({ type: "paint", buffered: true });
      }),
  );
  return { usable, painted };
}

/** A page of the app whose store holds so many sessions, and a board of so many ideas, in both copies, and which works offline. */
async function seeded(context, sessions, ideas = 0) {
  const page = await context.newPage();
  await page.goto(app.url);
  await page.locator("html[data-offline=ready]").waitFor({ state: "attached" });
  const store = execFileSync("cargo", ["run", "--quiet", "--locked", "--example", "store_of", "--", String(sessions), String(ideas)], {
    cwd: root,
    maxBuffer: 1 << 26,
  }).toString();
  await page.evaluate((texts) => {
    for (const [key, text] of Object.entries(JSON.parse(texts))) localStorage.setItem(key, text);
  }, store);
  await page.reload();
  await page.getByRole("status").filter({ hasText: "Saved on this device" }).first().waitFor({ timeout: 60_000 });
  return page;
}

async function liveSession(page) {
  await page.evaluate(() => {
    const client = Object.keys(localStorage).find((key) => key.startsWith("cairn:r:client:"));
    location.hash = `#/session/new/${client.split(":")[3]}`;
  });
  await page.getByRole("button", { name: "Start session" }).click();
  await page.getByRole("textbox", { name: "Capture" }).waitFor();
}

async function typing(page) {
  const capture = page.getByRole("textbox", { name: "Capture" });
  await capture.fill("");
  await page.evaluate(() => (window.__keys.length = 0));
  await capture.pressSequentially("A walk before breakfast keeps the rest of the day a little lighter, she says.", { delay: 60 });
  await page.waitForTimeout(400);
  return page.evaluate(() => window.__keys);
}

/** From a key press until the durable copy holds it: what “Saved on this device” stands for. */
async function durable(page) {
  const times = [];
  const capture = page.getByRole("textbox", { name: "Capture" });
  for (let run = 0; run < RUNS * 2; run += 1) {
    const text = `kept ${run} ${Date.now()}`;
    await capture.fill(text);
    await page.evaluate(() => (window.__durable = performance.now()));
    await capture.press("x");
    times.push(
      await page.evaluate(async (wanted) => {
        const done = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: reject }));
        const twin = await done(indexedDB.open("cairn"));
        const drafts = IDBKeyRange.bound("cairn:d:", "cairn:d:\uffff");
        const read = () => done(twin.transaction("texts").objectStore("texts").getAll(drafts));
        while (!(await read()).some((text) => text.includes(wanted))) await new Promise((next) => setTimeout(next, 1));
        const taken = performance.now() - window.__durable;
        twin.close();
        return taken;
      }, `${text}x`),
    );
  }
  return times;
}

async function lines(page) {
  const times = [];
  for (let run = 0; run < RUNS * 2; run += 1) {
    await page.getByRole("textbox", { name: "Capture" }).fill(`Line ${run}`);
    times.push(
      await page.evaluate(() => {
        const add = [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === "Add line");
        return window.__toPaint(() => add.click());
      }),
    );
  }
  return times;
}

async function slow(page, { cpu = 1, network = false }) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (network) {
    const bytes = (1.6e6 / 8) | 0;
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: bytes, uploadThroughput: bytes });
  }
}

/** Proportional set size of the largest page process, in MB; only Linux tells. */
async function rendererMemory() {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const sizes = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  });
  return Math.max(0, ...sizes);
}

function add(what, unit, values, { budget, base, at } = {}) {
  const sorted = [...values].sort((a, b) => a - b);
  const value = at ? sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] : median(values);
  const row = { what, unit, value, min: sorted[0], max: sorted.at(-1), n: values.length, budget, base, quantile: at ?? 0.5 };
  rows.push(row);
  console.log(line(row));
}

/** Frame times: the median, the 95th percentile and the worst. */
function frames(what, values, budget) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (quantile) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))];
  const row = { what, unit: "ms", p50: at(0.5), p95: at(0.95), worst: sorted.at(-1), n: sorted.length, budget };
  rows.push(row);
  const over = budget && (row.p95 > budget.p95 || row.worst > budget.worst) ? ", over" : "";
  const against = budget ? `  budget p95 ${budget.p95}, worst ${budget.worst} ms${over}` : "";
  const [middle, high, most] = [row.p50, row.p95, row.worst].map((value) => value.toFixed(1));
  console.log(`${what.padEnd(72)} p50 ${middle} p95 ${high} worst ${most} ms (n ${row.n})${against}`);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function line({ what, unit, value, min, max, n, budget, base, quantile }) {
  const of = quantile === 0.5 ? "median" : `p${quantile * 100}`;
  const spread = n > 1 ? ` (${min.toFixed(0)}–${max.toFixed(0)}, n ${n})` : "";
  const against = budget ? `  budget ${budget} ${unit}${value > budget ? ", over" : ""}` : "";
  const ratio = base ? `  ${(value / base).toFixed(1)}× the floor` : "";
  return `${what.padEnd(72)} ${of} ${value.toFixed(value < 10 ? 1 : 0)} ${unit}${spread}${against}${ratio}`;
}

function print() {
  const folder = join(root, "bench-results");
  mkdirSync(folder, { recursive: true });
  const machine = `${cpus().length} × ${cpus()[0].model}`;
  const result = { date: new Date().toISOString().slice(0, 10), machine, browser: browser.version(), runs: RUNS, rows };
  writeFileSync(join(folder, "browser.json"), `${JSON.stringify(result, null, 2)}\n`);
  console.log(`\n${rows.length} figures on ${machine}, Chromium ${browser.version()}; also in bench-results/browser.json`);
}
