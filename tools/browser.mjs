// The browser that tests, benches and pictures use: the system's own Chromium, never a downloaded one.
//
// `node tools/browser.mjs` prints its path, `node tools/browser.mjs driver` that of its chromedriver; both exit 1
// when there is none. CAIRN_CHROMIUM and CHROMEDRIVER name others.
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const ON_PATH = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const ON_A_MAC = ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

/** Flags that keep the browser quiet and working without a sandbox or a graphics card. */
export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of the system's Chromium; throws when there is none. */
export function chromium() {
  return find("Chromium", process.env.CAIRN_CHROMIUM, ON_PATH, ON_A_MAC);
}

/** Path of the browser that flows are tested in: the same one without a window, where there is such a package. It starts
 * faster, and draws nothing of its own. */
export function headless() {
  try {
    return find("the headless shell", process.env.CAIRN_CHROMIUM, ["chromium-headless-shell"]);
  } catch {
    return chromium();
  }
}

/** Path of chromedriver; throws when there is none. */
export function chromedriver() {
  return find("chromedriver", process.env.CHROMEDRIVER, ["chromedriver"]);
}

function find(what, chosen, names, places = []) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = chosen ? [chosen] : [...names.flatMap((name) => folders.map((f) => join(f, name))), ...places];
  const found = candidates.find(runs);
  if (!found) throw new Error(`${what} was not found: make tools installs it`);
  return found;
}

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const browser = chromium();
    const driver = chromedriver();
    console.log(process.argv[2] === "driver" ? driver : browser);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
