// The service worker's list of files: [path, sha256] of everything in a folder, and a version that is the hash of it.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Not needed offline: the worker itself, what only hosts read, and what only an install dialog shows. */
const LEFT_OUT = /^(sw\.js|_headers|screenshots\/.*|.*\.(map|txt))$/;

/** Writes the list into `folder`/sw.js, replacing the one before; the same files always make the same version. */
export function writePrecache(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
    .filter((path) => !LEFT_OUT.test(path))
    .sort()
    .map((path) => [path, createHash("sha256").update(readFileSync(join(folder, path))).digest("base64")]);
  const list = JSON.stringify(files);
  const version = createHash("sha256").update(list).digest("hex").slice(0, 16);

  const worker = join(folder, "sw.js");
  const filled = readFileSync(worker, "utf8")
    .replace(/^const FILES = .*;$/m, `const FILES = ${list};`)
    .replace(/^const VERSION = .*;$/m, `const VERSION = "${version}";`);
  if (!filled.includes(list)) throw new Error(`${worker}: no place for the list of files`);
  writeFileSync(worker, filled);
  return { files, version };
}
