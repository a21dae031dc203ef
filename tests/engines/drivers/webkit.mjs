// WebKitGTK's small browser on a screen that nobody sees, driven by WebDriver.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { openDisplay } from "./display.mjs";
import { kill, start } from "./processes.mjs";
import { tabOver } from "./tab.mjs";
import { client, inTurn } from "./webdriver.mjs";

const DRIVER = "/usr/bin/WebKitWebDriver";
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = { Enter: "\uE007", Tab: "\uE004", Backspace: "\uE003" };
let display;

export default {
  name: "WebKitGTK",
  version: () => execFileSync("dpkg-query", ["-W", "-f", "${Version}", "webkit2gtk-driver"], { encoding: "utf8" }).match(/[\d.]+/)[0],

  /** Opens a browser that forgets everything when it is closed: WebKitGTK keeps nothing of an automated session. */
  async open(folder) {
    display ??= await openDisplay();
    const port = await freePort();
    const { mark } = start(DRIVER, [`--port=${port}`], { env: surroundings(folder) });
    const driver = client(`http://127.0.0.1:${port}`);
    await until(() => driver("GET", "/status"));
    const { sessionId } = await driver("POST", "/session", {
      capabilities: { alwaysMatch: { "webkitgtk:browserOptions": { binary: browser(), args: ["--automation"] } } },
    });
    const session = client(`http://127.0.0.1:${port}/session/${sessionId}`);
    await session("POST", "/timeouts", { script: 60_000, pageLoad: 60_000 });
    const turn = inTurn();
    let used = false;
    const newTab = async () => {
      const handle = await turn(async () => {
        if (used) return (await session("POST", "/window/new", { type: "window" })).handle;
        used = true;
        return session("GET", "/window");
      });
      const here = (work) =>
        turn(async () => {
          await session("POST", "/window", { handle });
          return work();
        });
      return tabOver({
        goto: (url) => here(() => session("POST", "/url", { url })),
        reload: () => here(() => session("POST", "/refresh")),
        run: (source, args) => here(() => session("POST", "/execute/async", { script: script(source), args: [JSON.stringify(args)] })).then(answer),
        click: (selector) =>
          here(async () => {
            const found = await session("POST", "/element", { using: "css selector", value: selector });
            // What moves or is covered for a moment is tried again, as a person would.
            await until(() => session("POST", `/element/${found[ELEMENT]}/click`));
          }),
        write: (text) => here(() => session("POST", "/actions", keys([...text]))),
        press: (key) => here(() => session("POST", "/actions", keys([KEYS[key] ?? key]))),
        front: () => here(() => {}),
        close: () => here(() => session("DELETE", "/window")),
      });
    };
    const close = async () => {
      await Promise.race([session("DELETE", "").catch(() => {}), new Promise((done) => setTimeout(done, 5000))]);
      await kill(mark);
    };
    return { newTab, close, said: [] };
  },

  /** An ordinary browser that nothing automates, at `url`, whose data is in `folder` and stays there. */
  async launch(folder, url) {
    display ??= await openDisplay();
    const { mark } = start(browser(), [url], { env: surroundings(folder) });
    return { kill: () => kill(mark) };
  },

  async close() {
    await display?.close();
    display = undefined;
  },
};

function browser() {
  const found = readdirSync("/usr/lib", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `/usr/lib/${entry.name}/webkit2gtk-4.1/MiniBrowser`)
    .find(existsSync);
  if (!found) throw new Error("MiniBrowser was not found: make engines installs it");
  return found;
}

function surroundings(folder) {
  return {
    DISPLAY: display.name,
    HOME: folder,
    XDG_CACHE_HOME: `${folder}/cache`,
    XDG_CONFIG_HOME: `${folder}/config`,
    XDG_DATA_HOME: `${folder}/data`,
    GDK_BACKEND: "x11",
    LIBGL_ALWAYS_SOFTWARE: "1",
    NO_AT_BRIDGE: "1",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1",
  };
}

/** The function's answer as text: what WebDriver makes of objects differs from what was meant. */
function script(source) {
  return `const done = arguments[arguments.length - 1];
    (async () => (${source})(...JSON.parse(arguments[0])))().then(
      (value) => done(JSON.stringify({ value })),
      (error) => done(JSON.stringify({ error: String(error) })));`;
}

function answer(text) {
  const { value, error } = JSON.parse(text);
  if (error) throw new Error(error);
  return value;
}

function keys(values) {
  const actions = values.flatMap((value) => ["keyDown", "keyUp"].map((type) => ({ type, value })));
  return { actions: [{ type: "key", id: "keys", actions }] };
}

async function until(ready) {
  for (let n = 0; ; n += 1) {
    try {
      return await ready();
    } catch (error) {
      if (n > 100) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
