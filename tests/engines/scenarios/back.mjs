// A page left for another address stands in the browser's cache, where nothing that other tabs do reaches it. Back, it
// shows what they did, and writes back nothing that they removed.
import { addLine, startSession } from "./coach.mjs";

const RETURNS = 5;

export default {
  name: "Back from the browser's cache",
  async run({ open, url, note }) {
    const { tab, newTab } = await open();
    await startSession(tab, url);
    const other = await newTab();
    await other.goto(`${url}${await tab.hash()}`);
    await other.title("Opening");
    let cached = 0;
    /** Lets the first tab stand in the cache while the other does something. */
    async function meanwhile(does) {
      await tab.front();
      await tab.run(() => {
        addEventListener("pageshow", ({ persisted }) => sessionStorage.setItem("persisted", String(persisted)));
      });
      await tab.run((address) => void setTimeout(() => (location.href = address)), `${url}fault.css`);
      await tab.until("the other address", () => location.pathname.endsWith("/fault.css"));
      await other.front();
      await does();
      await tab.front();
      await tab.run(() => void setTimeout(() => history.back()));
      await tab.started();
      if (await tab.run(() => sessionStorage.getItem("persisted") === "true")) cached += 1;
    }

    let right = 0;
    for (let n = 1; n <= RETURNS; n += 1) {
      const line = `Written meanwhile ${n}`;
      await meanwhile(() => addLine(other, line));
      await tab.until(`“${line}” after Back`, (text) => hands.find("list", "Lines of this phase")?.textContent.includes(text), line);
      right += 1;
    }
    await meanwhile(async () => {
      await other.place("#/data");
      await other.click("button", "Delete everything on this device");
      await other.click("button", "Delete everything");
      await other.sees("I coach others");
    });
    const isLeft = () => document.body.innerText.includes("Written meanwhile") || hands.kept("Written meanwhile") > 0;
    await tab.until("nothing to be left after Back", `() => !(${isLeft})()`);
    // Whatever may still have been about to be written.
    await new Promise((done) => setTimeout(done, 2_000));
    if (await tab.run(isLeft)) throw new Error("what was deleted meanwhile is there again");
    note(`${cached} of ${RETURNS + 1} from the cache`);
    return { done: right + 1, of: RETURNS + 1, what: "returns show what was done meanwhile" };
  },
};
