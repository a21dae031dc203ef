// Weighs dist/ as a good host sends it (brotli 11): the first load against its budget, then what follows it.
//
// The first load is what the page itself asks for before its first screen can be used: the files it names, and what
// those import. Later parts of the program come after it, and are weighed apart.
import { readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

/** Kilobytes of 1,000 bytes. */
const BUDGET = 320;
const AIM = 200;

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const read = (file) => readFileSync(join(dist, file));

const page = read("index.html").toString();
const named = [...page.matchAll(/\b(?:href|src|data-js|data-wasm)=["']?(?:\.\/)?([\w./-]+\.(?:js|css|wasm))\b/g)];
const first = new Set(["index.html", ...named.map(([, file]) => file)]);
for (const file of first) {
  if (!file.endsWith(".js")) continue;
  for (const [, path] of read(file).toString().matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)) {
    first.add(join(dirname(file), path));
  }
}
const program = [...first].find((file) => file.endsWith(".wasm"));
if (!program) throw new Error("the page names no program");
const later = readdirSync(join(dist, dirname(program)))
  .map((name) => join(dirname(program), name))
  .filter((file) => file.endsWith(".wasm") && !first.has(file));

const total = weigh("first load", [...first]);
const after = weigh("after it", later);
const verdict = total > BUDGET ? "over the budget" : total > AIM ? "within the budget, over the aim" : "within the aim";
console.log(`size: first load ${total.toFixed(1)} KB brotli in ${first.size} files, budget ${BUDGET}, aim ${AIM}: ${verdict}`);
console.log(`size: ${later.length} later parts of the program, ${after.toFixed(1)} KB brotli`);
if (total > BUDGET) process.exitCode = 1;

/** Prints the files of a group, heaviest first; returns their kilobytes of brotli. */
function weigh(group, files) {
  const rows = files.map((file) => {
    const bytes = read(file);
    return { file, raw: bytes.length / 1000, brotli: brotliCompressSync(bytes).length / 1000 };
  });
  console.log(`${group}:`);
  for (const { file, raw, brotli } of rows.sort((a, b) => b.brotli - a.brotli)) {
    console.log(`  ${brotli.toFixed(1).padStart(7)} KB brotli ${raw.toFixed(1).padStart(8)} KB  ${basename(file)}`);
  }
  return rows.reduce((sum, { brotli }) => sum + brotli, 0);
}
