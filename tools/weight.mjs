// Where the weight of the program comes from: each part, and in it the modules and the generic functions that weigh most.
//
// Reads the linked program of the last `make build`, which still has its names, and splits it again. Bytes are those of the
// code before it is optimised and compressed: they tell what is large, not what is sent. `make weight ARGS=session` shows
// one part in full, function by function. Last come the screens: each folder of views with what the framework makes of its
// closures, wherever that was put, and the median, which is what one more is likely to cost.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LINKED } from "./program.mjs";

const wanted = process.argv[2];
/** Bytes that are sent (brotli 11) for a byte of code that is linked: what `make size` weighs by what is counted here. */
const SENT = 0.26;
const folder = mkdtempSync(join(tmpdir(), "cairn-weight-"));
execFileSync("wasm-split-cli", [LINKED, folder, "--target", "web", "--out-name", "first"]);
const loader = readFileSync(join(folder, "__wasm_split.js"), "utf8");
const linked = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".wasm")).sort()) {
  const shared = new RegExp(`/\\* ([\\w, ]+) \\*/\\s*const __${file.replace(".wasm", "")} `).exec(loader)?.[1];
  const part = file.replace(/^split_|\.wasm$/g, "");
  if (wanted && wanted !== part) continue;
  const functions = functionsOf(readFileSync(join(folder, file)));
  linked.push(...functions);
  const total = functions.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`\n${part}${shared ? `, shared by ${shared}` : ""}: ${kilo(total)} KB in ${functions.length} functions`);
  show("modules", group(functions, ({ path }) => moduleOf(plain(path))), wanted ? 40 : 8);
  show("functions, with their copies", group(functions, ({ path }) => plain(path)), wanted ? 60 : 6);
}
rmSync(folder, { recursive: true });
if (!wanted) screens();

function screens() {
  const total = linked.reduce((sum, { bytes }) => sum + bytes, 0);
  const groups = group(
    linked.filter(({ path }) => path.includes("cairn::views::")),
    ({ path }) => /cairn::views::(\w+)/.exec(path)[1],
  );
  console.log(`\nscreens, of ${kilo(total)} KB in all`);
  show("views, with what the framework makes of them", groups, groups.length);
  const median = groups[Math.floor(groups.length / 2)].bytes;
  console.log(`  median of ${groups.length}: ${kilo(median)} KB, about ${kilo(median * SENT)} KB as it is sent`);
}

function show(title, groups, most) {
  console.log(`  ${title}`);
  for (const { name, bytes, count } of groups.slice(0, most)) {
    console.log(`  ${kilo(bytes).padStart(9)} KB ${String(count).padStart(5)} ×  ${name.slice(0, 120)}`);
  }
}

function group(functions, nameOf) {
  const groups = new Map();
  for (const one of functions) {
    const name = nameOf(one);
    const found = groups.get(name) ?? { name, bytes: 0, count: 0 };
    groups.set(name, { name, bytes: found.bytes + one.bytes, count: found.count + 1 });
  }
  return [...groups.values()].sort((a, b) => b.bytes - a.bytes);
}

/** The first names of a path: enough to know where to look. */
function moduleOf(path) {
  const own = /\bcairn::\w+(::\w+)?(::\w+)?/.exec(path)?.[0];
  return own ?? (path.startsWith("<") ? path.replace(/^<|>.*$/g, "") : path.split("::").slice(0, 2).join("::"));
}

/** Names as rustc wrote them, made readable. */
function readable(names) {
  return execFileSync("rustfilt", { input: names.join("\n"), maxBuffer: 1 << 28 }).toString().split("\n");
}

/** A path without what it was made for: `build` of whatever type is one function with copies. */
function plain(path) {
  let depth = 0;
  let kept = "";
  for (let at = 0; at < path.length; at += 1) {
    // The first bracket of `<T as Trait>::f` names whose function it is.
    if (at > 0 && path[at] === "<") depth += 1;
    if (depth === 0) kept += path[at];
    if (at > 0 && path[at] === ">" && depth > 0) depth -= 1;
  }
  return kept.replaceAll(/(::)+/g, "::");
}

/** Every function of a module with the bytes of its body. */
function functionsOf(module) {
  let at = 8;
  const names = new Map();
  const bodies = [];
  let imported = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  const text = () => {
    const length = number();
    at += length;
    return module.subarray(at - length, at).toString();
  };
  const limits = () => {
    const flags = number();
    number();
    if (flags & 1) number();
  };
  const kinds = [() => ((imported += 1), number()), () => (at++, limits()), limits, () => (at += 2), () => (at++, number())];
  while (at < module.length) {
    const section = module[at++];
    const length = number();
    const end = at + length;
    if (section === 0 && text() === "name") {
      while (at < end) {
        const kind = module[at++];
        const size = number();
        const next = at + size;
        if (kind === 1) for (let left = number(); left > 0; left -= 1) names.set(number(), text());
        at = next;
      }
    } else if (section === 2) {
      for (let left = number(); left > 0; left -= 1) {
        text();
        text();
        kinds[module[at++]]();
      }
    } else if (section === 10) {
      for (let left = number(); left > 0; left -= 1) {
        const size = number();
        bodies.push(size);
        at += size;
      }
    }
    at = end;
  }
  const paths = readable(bodies.map((_, n) => names.get(imported + n) ?? `function ${n}`));
  return bodies.map((bytes, n) => ({ bytes, path: paths[n] }));
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}
