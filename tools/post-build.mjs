// Run by Trunk after it has put everything into its staging folder, before that becomes dist/.
//
// A release gets: the program in parts, small scripts and styles, the content security policy in every page, and the
// service worker's list of files. A debug build is left as it is, without policy (Trunk reloads through an inline
// script) and without offline use.
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync, transformSync } from "esbuild";
import { policyForPages } from "./headers.mjs";
import { writePrecache } from "./precache.mjs";
import { writeProgram } from "./program.mjs";

/** The parts that a first screen may be in (src/views/parts.rs): boot.js begins with them beside the first part. */
const EARLY = ["session", "week", "daily"];

const staging = process.env.TRUNK_STAGING_DIR;

if (process.env.TRUNK_PROFILE === "release") {
  const bound = readdirSync(staging).filter((name) => /^cairn-app-.*\.(js|wasm)$/.test(name));
  for (const name of bound) rmSync(join(staging, name));
  const program = await writeProgram(staging);

  bundle();
  for (const name of readdirSync(staging, { recursive: true })) {
    // The list of files is written into the worker, below.
    if (/\.(js|css)$/.test(name) && name !== "sw.js") minify(join(staging, name));
  }
  finishPage(join(staging, "index.html"), bound, program);
  const { files, version } = writePrecache(staging);
  console.log(`precache: ${files.length} files, version ${version}`);
}

/** Puts each page's modules into the one that it names: every file asked for costs a phone some milliseconds. */
function bundle() {
  const pages = ["boot.js", "rescue.js"];
  const outputs = pages.map((page) => {
    const { metafile, outputFiles } = buildSync({
      ...{ absWorkingDir: staging, entryPoints: [page], outfile: page, allowOverwrite: true },
      ...{ bundle: true, format: "esm", target: "esnext", write: false, metafile: true },
    });
    return { page, text: outputFiles[0].text, parts: Object.keys(metafile.inputs) };
  });
  for (const part of outputs.flatMap(({ parts }) => parts)) rmSync(join(staging, part), { force: true });
  for (const { page, text } of outputs) writeFileSync(join(staging, page), text);
}

function minify(path) {
  const loader = path.endsWith(".css") ? "css" : "js";
  // early.js runs in browsers that are too old for the rest, and tells them so.
  const target = path.endsWith("early.js") ? "es5" : "esnext";
  const { code } = transformSync(readFileSync(path, "utf8"), { loader, target, minify: true, legalComments: "none" });
  writeFileSync(path, code);
}

/**
 * Names the program's files. Then the policy, which comes first in the head, so that it holds for everything after it.
 * Because of it the browser does not look ahead of a script that blocks, so the one that does (early.js) comes last,
 * when everything else has been asked for.
 */
function finishPage(path, bound, { script, wasm, parts }) {
  const page = readFileSync(path, "utf8");
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyForPages(staging)}">`;
  const early = EARLY.map((part) => ` data-${part}="${parts[part].join(" ")}"`);
  const named = bound
    .reduce((text, name) => text.replaceAll(name, name.endsWith(".js") ? script : wasm), page)
    .replace(/ data-wasm=/, (attribute) => early.join("") + attribute);
  const finished = named
    .replace(/<html\b/i, '<html data-offline="pending"')
    .replace(/<meta charset[^>]*>/i, (charset) => charset + policy)
    .replace(/<script src="?early\.js"?><\/script>(.*?)<\/head>/s, (all, rest) => `${rest}${all.slice(0, all.indexOf(rest))}</head>`);
  const [head] = finished.split("</head>");
  if (!head.includes(policy) || !head.includes("data-offline") || !head.includes(script) || !head.endsWith("</script>")) {
    throw new Error(`${path} is not as expected: no place for the policy or the program`);
  }
  writeFileSync(path, finished);
}
