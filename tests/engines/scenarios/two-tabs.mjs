// Two tabs: what is done in one shows in the other.
import { addLine, startSession } from "./coach.mjs";

const EDITS = 10;

export default {
  name: "Two tabs, one writes",
  async run({ open, url }) {
    const { tab, newTab } = await open();
    await startSession(tab, url);
    const other = await newTab();
    await other.goto(`${url}${await tab.hash()}`);
    await other.title("Opening");
    let shown = 0;
    for (let n = 1; n <= EDITS; n += 1) {
      const line = `Seen from elsewhere ${n}`;
      await tab.front();
      await addLine(tab, line);
      await other.until(`“${line}” in the other tab`, (text) => hands.find("list", "Lines of this phase")?.textContent.includes(text), line);
      shown += 1;
    }
    return { done: shown, of: EDITS, what: "edits shown in the other tab" };
  },
};
