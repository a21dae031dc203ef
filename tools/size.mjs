// Weighs dist/ as a good host sends it (brotli 11), by what a person waits for: each of four ways against its budget.
//
// The page is what index.html names, and what that imports. A way in needs the parts of the program that its screens are
// in; the build has noted which files those are. A font is as small as it gets, so it is weighed as it is.
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { PARTS } from "./program.mjs";

/** What is weighed: [name, part of the program, budget, aim], in kilobytes of 1,000 bytes. */
const WAYS = [
  ["the way to the running Opening", "session", 570, 450],
  ["the way to a first goal", "week", 530, 450],
];
const PAGE = { budget: 50, aim: 45 };
const ALL = { budget: 1_680, aim: 1_200 };

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const read = (file) => readFileSync(join(dist, file));
const weights = new Map();
const weigh = (file) => {
  if (!weights.has(file)) weights.set(file, weightOf(file));
  return weights.get(file);
};
const total = (files) => [...files].reduce((sum, file) => sum + weigh(file), 0);

const page = read("index.html").toString();
const named = [...page.matchAll(/\b(?:href|src|data-js|data-wasm)=["']?(?:\.\/)?([\w./-]+\.(?:js|css|wasm))\b/g)];
const first = new Set(["index.html", ...named.map(([, file]) => file)]);
for (const file of first) {
  for (const imported of importsOf(file)) first.add(imported);
}
const font = readdirSync(join(dist, "fonts")).filter((name) => name.endsWith("-latin.woff2")).map((name) => `fonts/${name}`);
for (const file of font) first.add(file);
const program = [...first].find((file) => file.endsWith(".wasm"));
if (!program) throw new Error("the page names no program");

const parts = JSON.parse(readFileSync(PARTS, "utf8"));
const shell = [...first].filter((file) => !file.startsWith(dirname(program)) && basename(file) !== "cairn.js");
const loader = [join(dirname(program), "__wasm_split.js")];
// The worker keeps everything but what only hosts and install dialogs read.
const everything = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length))
  .filter((file) => !/^(\.stage|_headers|screenshots\/|.*\.txt)/.test(file));

for (const file of everything.sort((a, b) => weigh(b) - weigh(a)).slice(0, 24)) {
  console.log(`  ${weigh(file).toFixed(1).padStart(7)} KB  ${file}`);
}
check("the page alone", total(shell), PAGE.budget, PAGE.aim);
check("the page with the first part of the program", total(first), Infinity, 200);
for (const [name, part, budget, aim] of WAYS) check(name, total(new Set([...first, ...loader, ...parts[part]])), budget, aim);
check("everything", total(everything), ALL.budget, ALL.aim);

/** Prints a figure; over its budget it fails the build. */
function check(name, kilobytes, budget, aim) {
  const verdict = kilobytes > budget ? "OVER THE BUDGET" : kilobytes > aim ? "within the budget, over the aim" : "within the aim";
  console.log(`size: ${name}: ${kilobytes.toFixed(1)} KB brotli, budget ${budget}, aim ${aim}: ${verdict}`);
  if (kilobytes > budget) process.exitCode = 1;
}

function weightOf(file) {
  const bytes = read(file);
  return (/\.(woff2|png)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length) / 1000;
}

function importsOf(file) {
  if (!file.endsWith(".js")) return [];
  const paths = [...read(file).toString().matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)];
  return paths.map(([, path]) => join(dirname(file), path));
}
