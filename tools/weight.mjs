// Where the weight of the program comes from: each part, and in it the modules and the generic functions that weigh most.
//
// Reads the linked program of the last `make build`, which still has its names, and splits it again. Bytes are those of the
// code before it is optimised and compressed: they tell what is large, not what is sent. `make weight ARGS=session` shows
// one part in full, function by function.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LINKED } from "./program.mjs";

const wanted = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), "cairn-weight-"));
execFileSync("wasm-split-cli", [LINKED, folder, "--target", "web", "--out-name", "first"]);
const loader = readFileSync(join(folder, "__wasm_split.js"), "utf8");
for (const file of readdirSync(folder).filter((name) => name.endsWith(".wasm")).sort()) {
  const shared = new RegExp(`/\\* ([\\w, ]+) \\*/\\s*const __${file.replace(".wasm", "")} `).exec(loader)?.[1];
  const part = file.replace(/^split_|\.wasm$/g, "");
  if (wanted && wanted !== part) continue;
  const functions = functionsOf(readFileSync(join(folder, file)));
  const total = functions.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`\n${part}${shared ? `, shared by ${shared}` : ""}: ${kilo(total)} KB in ${functions.length} functions`);
  show("modules", group(functions, ({ path }) => moduleOf(path)), wanted ? 40 : 8);
  show("functions, with their copies", group(functions, ({ path }) => path), wanted ? 60 : 6);
}
rmSync(folder, { recursive: true });

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

/** A name as rustc wrote it (the older way of mangling), made readable; other names stay as they are. */
function readable(mangled) {
  const parts = [];
  let rest = /^_ZN(.*)E$/.exec(mangled)?.[1];
  for (let found; rest && (found = /^(\d+)/.exec(rest)); ) {
    const from = found[1].length;
    parts.push(rest.slice(from, from + Number(found[1])));
    rest = rest.slice(from + Number(found[1]));
  }
  if (parts.length < 2) return mangled;
  const signs = { LT: "<", GT: ">", RF: "&", BP: "*", C: ",", LP: "(", RP: ")" };
  return parts
    .slice(0, -1)
    .join("::")
    .replace(/\$u([0-9a-f]+)\$/g, (_, code) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/\$(\w+)\$/g, (all, sign) => signs[sign] ?? all)
    .replaceAll("..", "::")
    .replace(/^_</, "<");
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
  return bodies.map((bytes, n) => ({ bytes, path: readable(names.get(imported + n) ?? `function ${n}`) }));
}

function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}
