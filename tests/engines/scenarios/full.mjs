// Somebody else on the origin fills localStorage to the brim: it is said, nothing is lost, and all is there again later.
import { addLine, startSession } from "./coach.mjs";

const LINES = 10;
const ALERT = "Cairn could not save everything";

const brim = (tab) => tab.run(() => {
  let n = 0;
  for (let size = 1 << 20; size >= 1; ) {
    try {
      localStorage.setItem(`somebody-else-${n}`, "x".repeat(size));
      n += 1;
    } catch {
      size = Math.floor(size / 2);
    }
  }
  return n;
});

export default {
  name: "Full storage",
  async run({ open, url }) {
    const { tab } = await open();
    await startSession(tab, url);
    await addLine(tab, "Before it was full");
    await brim(tab);
    const lines = Array.from({ length: LINES }, (_, n) => `While it is full ${n + 1}`);
    for (const line of lines) await addLine(tab, line);
    await tab.until("the alert", (alert) => [...document.querySelectorAll("[role=alert]")].some((e) => e.textContent.includes(alert)), ALERT);
    // Only the durable copy can have them: it writes without being watched here.
    await new Promise((done) => setTimeout(done, 1500));
    await tab.reload();
    await tab.title("Opening");
    let kept = 0;
    for (const line of lines) {
      await tab.sees(line);
      kept += 1;
    }
    await tab.run(() => {
      for (const key of Object.keys(localStorage).filter((key) => key.startsWith("somebody-else-"))) localStorage.removeItem(key);
    });
    await addLine(tab, "After it was full");
    await tab.reload();
    for (const line of [...lines, "Before it was full", "After it was full"]) {
      await tab.until(`“${line}” in localStorage again`, (line) => hands.kept(line) > 0, line);
    }
    return { done: kept, of: LINES, what: "lines kept while full, and all of them in localStorage again" };
  },
};
