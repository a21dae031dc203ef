// Firefox, the system's own, driven by WebDriver BiDi.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { kill, marked, start } from "./processes.mjs";
import { tabOver } from "./tab.mjs";

const BINARY = process.env.CAIRN_FIREFOX ?? "/usr/bin/firefox-esr";

/** Nothing asks, nothing calls home, and a tab in the background runs as a second window would. */
const PREFERENCES = {
  "browser.aboutwelcome.enabled": false,
  "browser.download.folderList": 2,
  "browser.sessionstore.resume_from_crash": false,
  "browser.shell.checkDefaultBrowser": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.min_background_timeout_value": 4,
  "dom.timeout.enable_budget_timer_throttling": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.startup.max_resumed_crashes": -1,
};

export default {
  name: "Firefox",
  version: () => execFileSync(BINARY, ["--version"], { encoding: "utf8" }).match(/[\d.]+\w*/)[0],

  /** Opens a browser whose data is in `folder` and stays there. */
  async open(folder) {
    const { mark, env } = marked();
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: BINARY,
      headless: true,
      userDataDir: join(folder, "profile"),
      extraPrefsFirefox: { ...PREFERENCES, "browser.download.dir": folder },
      defaultViewport: { width: 1280, height: 800 },
      env: { ...process.env, ...env, HOME: folder },
      protocolTimeout: 60_000,
      // run.mjs ends everything when it is told to stop.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    const said = [];
    const newTab = async () => {
      const page = await browser.newPage();
      page.on("console", async (message) => {
        if (message.type() !== "error") return;
        const words = await Promise.all(message.args().map((arg) => arg.evaluate((given) => String(given)).catch(() => "")));
        said.push(words.join(" ") || message.text());
      });
      page.on("pageerror", (error) => said.push(String(error)));
      return tabOver({
        goto: (url) => page.goto(url, { waitUntil: "load" }),
        reload: () => page.reload({ waitUntil: "load" }),
        run: (source, args) => page.evaluate(new Function("...given", `return (${source})(...given)`), ...args),
        click: (mark) => page.locator(mark).setEnsureElementIsInTheViewport(true).click(),
        write: async (text) => page.keyboard.type(text),
        press: (key) => page.keyboard.press(key),
        front: () => page.bringToFront(),
        close: () => page.close(),
      });
    };
    const close = async () => {
      await Promise.race([browser.close().catch(() => {}), new Promise((done) => setTimeout(done, 5000))]);
      await kill(mark);
    };
    return { newTab, close, said };
  },

  /** An ordinary browser that nothing automates, at `url`. @returns {Promise<{ kill: () => Promise<void> }>} */
  async launch(folder, url) {
    const profile = join(folder, "profile");
    mkdirSync(profile, { recursive: true });
    const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
    writeFileSync(join(profile, "user.js"), lines.join(""));
    const args = ["--headless", "--no-remote", "--profile", profile, url];
    const { mark } = start(BINARY, args, { env: { HOME: folder } });
    return { kill: () => kill(mark) };
  },

  async close() {},
};
