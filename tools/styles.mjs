// Joins styles/**/*.css into one sheet: tokens, base, components, anything else, views. Run by Trunk before a build.
//
// One sheet is one request before the first paint, and the order of the files is the order of the layers.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const FROM = join(root, "styles");
const TO = join(root, "target/styles/cairn.css");
const ORDER = [/^tokens\.css$/, /^base\.css$/, /^components\.css$/, /^components\//, /^(?!views\/)/, /^views\//];

const rank = (name) => ORDER.findIndex((pattern) => pattern.test(name));

const names = readdirSync(FROM, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".css"))
  .map((entry) => relative(FROM, join(entry.parentPath ?? entry.path, entry.name)))
  .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

const sheet = names.map((name) => `/* ${name} */\n${readFileSync(join(FROM, name), "utf8")}`).join("\n");

if (!existsSync(TO) || readFileSync(TO, "utf8") !== sheet) {
  mkdirSync(join(root, "target/styles"), { recursive: true });
  writeFileSync(TO, sheet);
}
