// Run by Trunk after it has put everything into its staging folder, before that becomes dist/.
//
// A release gets: wasm-opt, the content security policy in every page, and the service worker's list of files.
// A debug build is left as it is, without policy (Trunk reloads through an inline script) and without offline use.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { policyForPages } from "./headers.mjs";
import { writePrecache } from "./precache.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const staging = process.env.TRUNK_STAGING_DIR;

/** What rustc 1.95 emits, and no more: Chromium refuses the result of `--all-features`. */
const WASM_OPT = [
  "-Oz",
  "--enable-bulk-memory",
  "--enable-nontrapping-float-to-int",
  "--enable-sign-ext",
  "--enable-mutable-globals",
  "--enable-reference-types",
  "--enable-multivalue",
];

if (process.env.TRUNK_PROFILE === "release") {
  for (const name of readdirSync(staging).filter((file) => file.endsWith("_bg.wasm"))) optimise(join(staging, name));
  for (const name of readdirSync(staging).filter((file) => /\.js$/.test(file))) uncomment(join(staging, name));
  finishPage(join(staging, "index.html"));
  const { files, version } = writePrecache(staging);
  console.log(`precache: ${files.length} files, version ${version}`);
}

function optimise(wasm) {
  const before = readFileSync(wasm).length;
  execFileSync(join(root, "node_modules/.bin/wasm-opt"), [...WASM_OPT, wasm, "-o", `${wasm}.opt`], { stdio: "inherit" });
  renameSync(`${wasm}.opt`, wasm);
  console.log(`wasm-opt: ${before} → ${readFileSync(wasm).length} bytes`);
}

/** Comments on lines of their own are for the repository: half of what the hand-written scripts weigh. */
function uncomment(path) {
  const kept = readFileSync(path, "utf8")
    .replace(/^\s*\/\*[\s\S]*?\*\/\s*$/gm, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s*\/\//.test(line));
  writeFileSync(path, kept.join("\n"));
}

/**
 * The policy comes first in the head, so that it holds for everything after it. Because of it the browser does not look
 * ahead of a script that blocks, so the one that does (theme.js) comes last, when everything else has been asked for.
 */
function finishPage(path) {
  const page = readFileSync(path, "utf8");
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyForPages(staging)}">`;
  const finished = page
    .replace(/<html\b/i, '<html data-offline="pending"')
    .replace(/<meta charset[^>]*>/i, (charset) => charset + policy)
    .replace(/<script src="?theme\.js"?><\/script>(.*?)<\/head>/s, (all, rest) => `${rest}${all.slice(0, all.indexOf(rest))}</head>`);
  const [head] = finished.split("</head>");
  if (!head.includes(policy) || !head.includes("data-offline") || !head.endsWith("</script>")) {
    throw new Error(`${path} is not as expected: no place for the policy`);
  }
  writeFileSync(path, finished);
}
