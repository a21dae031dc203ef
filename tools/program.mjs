// From the linked program to the files of the page: split, bound, optimised, in a folder named after its content.
//
// Trunk links and binds the program as one file. A split has to come before the binding, which drops the linker's notes,
// so this starts from the linked program again and replaces what Trunk made.
import { execFile, execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
export const LINKED = join(target, "wasm32-unknown-unknown/release/cairn-app.wasm");
const NAME = "cairn";

/** What rustc 1.95 emits, and no more: Chromium refuses the result of `--all-features`. */
export const WASM_OPT = [
  "-Oz",
  "--enable-bulk-memory",
  "--enable-nontrapping-float-to-int",
  "--enable-sign-ext",
  "--enable-mutable-globals",
  "--enable-reference-types",
  "--enable-multivalue",
  "--strip-debug",
  "--strip-producers",
  "--quiet",
];

/** Where the build notes which files each part of the program needs, for tools/size.mjs. */
export const PARTS = join(target, "parts.json");

/**
 * Puts the program into `staging`; returns the start script, the first part, and which files each later part needs, as the
 * page names them.
 */
export async function writeProgram(staging) {
  const work = join(target, "split");
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });

  execFileSync("wasm-split-cli", [LINKED, work, "--target", "web", "--out-name", NAME], { stdio: "inherit" });
  // The parts link to the first one by the names that the linker gave.
  const bind = ["--target", "web", "--keep-lld-exports", "--no-demangle", "--no-typescript", "--out-name", NAME];
  execFileSync("wasm-bindgen", [...bind, "--out-dir", work, join(work, `${NAME}.wasm`)], { stdio: "inherit" });
  rmSync(join(work, `${NAME}.wasm`));
  const needs = filesOfParts(join(work, "__wasm_split.js"));
  adjustLoader(join(work, "__wasm_split.js"));

  const modules = readdirSync(work).filter((name) => name.endsWith(".wasm"));
  const before = weight(work, modules);
  await Promise.all(modules.map((name) => optimise(join(work, name))));
  console.log(`wasm-opt: ${before} → ${weight(work, modules)} bytes in ${modules.length} files`);

  const hash = createHash("sha256");
  const files = readdirSync(work).sort();
  for (const name of files) hash.update(name).update(readFileSync(join(work, name)));
  const folder = `program-${hash.digest("hex").slice(0, 16)}`;
  // The two may be on different file systems.
  cpSync(work, join(staging, folder), { recursive: true });
  rmSync(work, { recursive: true });
  const parts = Object.fromEntries(Object.entries(needs).map(([part, names]) => [part, names.map((name) => `${folder}/${name}`)]));
  writeFileSync(PARTS, JSON.stringify(parts));
  return { script: `${folder}/${NAME}.js`, wasm: `${folder}/${NAME}_bg.wasm`, parts };
}

/** Which files each part needs: its own, and those it shares with others, as the splitter says in its loader. */
function filesOfParts(script) {
  const text = readFileSync(script, "utf8");
  const parts = {};
  const add = (part, file) => (parts[part] ??= []).push(file);
  for (const [, shared, file] of text.matchAll(/\/\* ([\w, ]+) \*\/\s*const __chunk_\d+ = makeLoad\(.*?"\.\/(\w+\.wasm)"/gs)) {
    for (const part of shared.split(", ")) add(part, file);
  }
  for (const [, part, file] of text.matchAll(/__wasm_split_load_(\w+) = .*?"\.\/(\w+\.wasm)"/gs)) add(part, file);
  if (Object.keys(parts).length === 0) throw new Error(`${basename(script)} names no parts`);
  return parts;
}

function weight(folder, names) {
  return names.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
}

async function optimise(wasm) {
  await promisify(execFile)(join(root, "node_modules/.bin/wasm-opt"), [...WASM_OPT, wasm, "-o", `${wasm}.opt`]);
  renameSync(`${wasm}.opt`, wasm);
}

/** Lets the loader take the parts from public/boot.js, where the page may have begun to compile them already. */
function adjustLoader(script) {
  let text = readFileSync(script, "utf8");
  const replace = (found, wanted) => {
    if (!text.includes(found)) throw new Error(`${basename(script)} is not as expected`);
    text = text.replaceAll(found, wanted);
  };
  replace("const src = fetch(new URL(", "const src = compilePart(new URL(");
  replace("import.meta.url));", "import.meta.url).href);");
  replace("WebAssembly.instantiateStreaming(src, imports)", "WebAssembly.instantiate(await src, imports)");
  writeFileSync(script, `import { compilePart } from "../boot.js";\n${text}`);
}
