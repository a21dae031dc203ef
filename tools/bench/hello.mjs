// The second floor: a page with one field, made with Leptos as this app is, and nothing else.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { WASM_OPT } from "../program.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const PAGE = `<!doctype html><html lang="en"><title>Hello</title><script type="module">import start from "./hello.js"; start();</script>`;

/** Builds examples/hello.rs for the browser; returns the folder with the page. */
export function hello() {
  const wasm = "wasm32-unknown-unknown";
  const quiet = { cwd: root, stdio: ["ignore", "ignore", "inherit"] };
  execFileSync("cargo", ["build", "--quiet", "--locked", "--release", "--target", wasm, "--example", "hello"], quiet);
  const folder = join(target, "hello");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const linked = join(target, wasm, "release/examples/hello.wasm");
  execFileSync("wasm-bindgen", ["--target", "web", "--no-typescript", "--out-name", "hello", "--out-dir", folder, linked], quiet);
  const bound = join(folder, "hello_bg.wasm");
  execFileSync(join(root, "node_modules/.bin/wasm-opt"), [...WASM_OPT, bound, "-o", bound], quiet);
  writeFileSync(join(folder, "index.html"), PAGE);
  return folder;
}
