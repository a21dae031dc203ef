// What a scenario does in a tab, the same in every engine.
//
// A driver gives seven things: goto, reload, run (a function's source and its arguments, answered by value), click (a
// selector), write (keys to whatever has the focus), press (one key), front, close.
import { readFileSync } from "node:fs";

const HANDS = readFileSync(new URL("../page/hands.js", import.meta.url), "utf8");
const PATIENCE = 20_000;
/** No hand presses two controls within this time, in milliseconds; the app takes such a press for half of a double one. */
const BETWEEN = 450;

export function tabOver(raw) {
  /** Runs `work` in the page, where `hands` is at hand; it may be async. */
  const run = (work, ...args) => raw.run(`(...given) => { if (!window.hands) { ${HANDS} } return (${work})(...given); }`, args);

  /** Waits until `work` in the page answers something true, and returns that. */
  async function until(what, work, ...args) {
    const end = Date.now() + PATIENCE;
    for (let last; ; ) {
      try {
        const found = await run(work, ...args);
        if (found) return found;
      } catch (error) {
        last = error;
      }
      if (Date.now() > end) throw new Error(`waited in vain for ${what}${last ? ` (${last.message})` : ""}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  const started = () => until("the app", () => "started" in document.documentElement.dataset);

  let clicked = 0;

  /** Marks the control for the driver, which clicks it as a mouse would. */
  async function click(role, name) {
    await new Promise((done) => setTimeout(done, clicked + BETWEEN - Date.now()));
    await until(`${role} “${name}”`, (role, name) => {
      const found = hands.find(role, name);
      for (const old of document.querySelectorAll("[data-hand]")) old.removeAttribute("data-hand");
      found?.setAttribute("data-hand", "");
      found?.scrollIntoView({ block: "center", behavior: "instant" });
      return Boolean(found) && !found.disabled;
    }, role, name);
    await raw.click("[data-hand]");
    clicked = Date.now();
  }

  return {
    run,
    until,
    started,
    click,
    front: raw.front,
    close: raw.close,
    press: raw.press,
    async goto(url) {
      await raw.goto(url);
      await started();
    },
    async reload() {
      await raw.reload();
      await started();
    },
    /** To another place of the app, by its address. */
    place: (hash) => run((hash) => void (location.hash = hash), hash),
    hash: () => run(() => location.hash),
    title: (title) => until(`the title “${title}”`, (title) => hands.find("heading", title) !== undefined, title),
    /** Types into a field with the keyboard. */
    async type(name, text) {
      await click("textbox", name);
      await raw.write(text);
    },
    sees: (text) => until(`“${text}” on the screen`, (text) => document.body.innerText.includes(text), text),
    said: (text) => until(`“${text}” to be said`, (text) => hands.said().some((words) => words.includes(text)), text),
    kept: (text) => run((text) => hands.kept(text), text),
    offlineReady: () => until("offline to be ready", () => document.documentElement.dataset.offline === "ready"),
  };
}
