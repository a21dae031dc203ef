// Everything that `make test` asks for, with the time of each part at the end.
//
// The release build is one long step on one core, so what needs no release runs beside it. Each part is a target of the
// Makefile; its lines come as they are written, with its name before them where two run at once.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** One group after the other; in a group the lanes run side by side, and in a lane one part after the other. */
const GROUPS = [
  [["build", "size"], ["lint", "unit", "web"]],
  [["e2e"]],
];

const times = [];
const began = Date.now();

for (const lanes of GROUPS) {
  const ended = await Promise.all(lanes.map((parts) => run(parts, lanes.length > 1)));
  if (ended.includes(false)) {
    print();
    process.exit(1);
  }
}
print();

/** Whether every part of a lane passed; those after one that did not are left out. */
async function run(parts, isBeside) {
  for (const part of parts) {
    const start = Date.now();
    const isFine = await make(part, isBeside ? `${part.padEnd(5)} | ` : "");
    times.push({ part, seconds: Math.round((Date.now() - start) / 1000), isFine });
    if (!isFine) return false;
  }
  return true;
}

function make(part, before) {
  const child = spawn("make", ["--no-print-directory", part], { stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => console.log(before + line));
  }
  return new Promise((done) => child.once("close", (code) => done(code === 0)));
}

function print() {
  const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  console.log("\nmake test, minutes and seconds:");
  for (const { part, seconds, isFine } of times) console.log(`  ${part.padEnd(6)} ${clock(seconds).padStart(6)}${isFine ? "" : "  FAILED"}`);
  console.log(`  ${"whole".padEnd(6)} ${clock(Math.round((Date.now() - began) / 1000)).padStart(6)}`);
}
