// The main way in Firefox and WebKitGTK, over dist/ as `make build` left it: `make engines`.
//
// node tests/engines/run.mjs [--engine firefox] [--scenario offline] [--dist dist]   the first two may be given more than once
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serve } from "../../tools/serve.mjs";
import { killAll } from "./drivers/processes.mjs";

const ENGINES = ["firefox", "webkit"];
const SCENARIOS = ["way", "reload", "offline", "backup", "two-tabs", "both-write", "back", "hurry", "full", "newer", "damaged", "kills"];

const { values } = parseArgs({
  options: {
    engine: { type: "string", multiple: true },
    scenario: { type: "string", multiple: true },
    dist: { type: "string", default: fileURLToPath(new URL("../../dist", import.meta.url)) },
  },
});
const DIST = values.dist;
if (!existsSync(join(DIST, "sw.js"))) {
  console.error("engines: there is no dist/; make build first");
  process.exit(1);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => killAll().then(() => process.exit(1)));

const rows = [];
for (const name of values.engine ?? ENGINES) {
  const { default: engine } = await import(`./drivers/${name}.mjs`);
  for (const file of values.scenario ?? SCENARIOS) {
    const { default: scenario } = await import(`./scenarios/${file}.mjs`);
    const row = { engine: `${engine.name} ${engine.version()}`, scenario: scenario.name, ...(await play(engine, scenario)) };
    rows.push(row);
    console.log(line(row));
  }
  await engine.close();
}
await killAll();
print();

/** Runs one scenario on a server and in folders of its own, and leaves nothing of it. */
async function play(engine, scenario) {
  const folder = mkdtempSync(join(tmpdir(), "cairn-engines-"));
  const server = await serve({ dir: DIST });
  const browsers = [];
  const notes = [];
  const open = async (name = "first") => {
    const home = join(folder, name);
    mkdirSync(home);
    const browser = await engine.open(home);
    browsers.push(browser);
    return { tab: await browser.newTab(), newTab: browser.newTab, close: browser.close, said: browser.said };
  };
  const began = Date.now();
  let came;
  try {
    const { done, of, what } = await scenario.run({
      engine, open, server, folder, url: server.url, dist: DIST, note: (text) => notes.push(text),
    });
    came = { figure: `${done} of ${of} ${what}`, ok: done === of && of > 0 };
  } catch (error) {
    came = { figure: `stopped: ${error.message}`, ok: false };
  }
  for (const browser of browsers) await browser.close();
  const errors = [...new Set(browsers.flatMap(({ said }) => said))].filter((text) => !scenario.tolerated?.test(text));
  for (const text of errors) notes.push(`console: ${text}`);
  await server.close().catch(() => {});
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  return { ...came, ok: came.ok && errors.length === 0, seconds: Math.round((Date.now() - began) / 1000), notes };
}

function line({ ok, engine, scenario, figure, seconds, notes }) {
  return [`${ok ? "ok  " : "LOST"} ${engine}: ${scenario}: ${figure} (${seconds} s)`, ...notes.map((text) => `       ${text}`)].join("\n");
}

function print() {
  const table = [["", "engine", "scenario", "figure"], ...rows.map(({ ok, engine, scenario, figure }) => [ok ? "ok" : "LOST", engine, scenario, figure])];
  const widths = [0, 1, 2].map((i) => Math.max(...table.map((cells) => cells[i].length)));
  console.log(`\nOther browsers, ${new Date().toISOString().slice(0, 10)}`);
  for (const cells of table) console.log(cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  ").trimEnd());
  const failed = rows.filter(({ ok }) => !ok).length;
  console.log(`${rows.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
